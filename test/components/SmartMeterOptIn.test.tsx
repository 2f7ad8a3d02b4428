import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DevicesAnswers, InitialAnswers } from "../../src/schemas/answers.js";
import { usePlan } from "../../src/checkout/hooks/usePlan.js";
import {
  MeterQuestion,
  SmartMeterOptIn,
  SmartMeterOptInView,
  type SmartMeterOptInViewProps,
} from "../../src/components/smartMeter/index.js";
import { createFormat } from "../../src/messages/format.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

const format = createFormat("de");
const radio = (name: string) => screen.getByRole("radio", { name });
const order = () => screen.getByRole("switch", { name: "Smart Meter dazubestellen" });
const edit = () => screen.getByRole("button", { name: "Ändern (Welchen Zähler haben Sie?)" });
const answer = () => screen.getByText(/^Ihr Zähler:/).textContent;

function visit(devices: Partial<DevicesAnswers>, options: RenderCheckoutOptions = {}) {
  const initialAnswers: InitialAnswers = { tariff: { zip: "70173", usage: "5.000" }, devices };
  return renderCheckout(<SmartMeterOptIn />, { initialAnswers, ...options });
}

describe("the question in the card", () => {
  it("is answered by one click; the answer stays as a line with a way back", async () => {
    const { user } = visit({});
    await screen.findByRole("radiogroup", { name: "Welchen Zähler haben Sie?" });
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();

    await user.click(radio("Drehscheibe"));
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
    expect(answer()).toBe("Ihr Zähler: Drehscheibe");
    expect(edit()).toHaveFocus();
    expect(order()).not.toBeChecked();

    await user.click(edit());
    expect(radio("Drehscheibe")).toHaveFocus();
    await user.click(radio("Digital, ohne Funkmodul"));
    expect(answer()).toBe("Ihr Zähler: Digital, ohne Funkmodul");
  });

  it("stays open under the arrow keys and closes when Tab leaves it", async () => {
    const { user } = visit({});
    await screen.findByRole("radiogroup");
    await user.tab();
    await user.keyboard(" {ArrowRight}{ArrowRight}");
    expect(radio("Smart Meter")).toHaveFocus();
    expect(screen.getByText("Sie haben schon einen Smart Meter. Es ist nichts zu bestellen.")).toBeVisible();
    await user.keyboard("{ArrowLeft}");
    expect(radio("Digital, ohne Funkmodul")).toBeChecked();
    expect(screen.queryByText(/nichts zu bestellen/)).not.toBeInTheDocument();

    await user.tab();
    expect(screen.getByRole("button", { name: "So erkennen Sie Ihren Zähler" })).toHaveFocus();
    await user.tab();
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
    expect(order()).toHaveFocus();
  });

  it("that was answered with a smart meter by mistake can be mended", async () => {
    const { user } = visit({});
    await screen.findByRole("radiogroup");
    await user.click(radio("Smart Meter"));
    expect(answer()).toBe("Ihr Zähler: Smart Meter");
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
    await user.click(edit());
    await user.click(radio("Drehscheibe"));
    expect(order()).toBeEnabled();
  });

  it("follows an answer that is given elsewhere", async () => {
    const { user } = renderCheckout([<MeterQuestion key="question" />, <SmartMeterOptIn key="offer" />]);
    await screen.findByRole("heading", { name: "Smart Meter" });
    expect(screen.getAllByRole("radio")).toHaveLength(6);
    await user.click(screen.getAllByRole("radio", { name: "Drehscheibe" })[0] as HTMLElement);
    expect(screen.getAllByRole("radio")).toHaveLength(3);
    expect(answer()).toBe("Ihr Zähler: Drehscheibe");
    await user.click(radio("Smart Meter"));
    expect(screen.queryByText(/^Ihr Zähler:/)).not.toBeInTheDocument();
  });

  it("is left out beside a card that asks already", async () => {
    renderCheckout(<SmartMeterOptIn asksForMeter={false} />, { initialAnswers: { devices: { meterKind: "digital" } } });
    await screen.findByRole("switch");
    expect(screen.queryByText(/^Ihr Zähler:/)).not.toBeInTheDocument();
  });
});

describe("the offer", () => {
  it("tells what a smart meter unlocks and how long it takes, and is ordered and withdrawn by a switch", async () => {
    const { user } = visit({ meterKind: "ferraris" });
    const benefits = await screen.findByRole("list", { name: "Was ein Smart Meter möglich macht" });
    expect(benefits).toHaveTextContent(/Abrechnung je Viertelstunde.*Modul 3.*Kein Ablesen mehr/);
    expect(order()).toHaveAccessibleDescription(/rund acht Wochen.*doppelt zahlen Sie nicht/);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await user.click(order());
    expect(order()).toBeChecked();
    expect(screen.getByRole("status")).toHaveTextContent("Der Smart Meter wird mit Ihrem Vertrag bestellt.");
    await user.click(order());
    expect(order()).not.toBeChecked();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await user.click(screen.getByRole("button", { name: "Brauche ich eines?" }));
    expect(screen.getByText(/über 6\.000\s?kWh.*§\s?29 MsbG/)).toBeVisible();
  });

  it("names the difference of the two quotes", async () => {
    const sandbox = createBrowserSandbox();
    const monthlyEur = async (meter: string) => {
      const response = await sandbox.fetch(`/api/energy/plans/pln_sandbox_dynamisch/quote?zip_code=70173&usage=5000&meter_type=${meter}`);
      return ((await response.json()) as { readonly amount: number }).amount;
    };
    const differenceEur = (await monthlyEur("smart")) - (await monthlyEur("analog"));
    expect(differenceEur).toBeGreaterThan(0);
    visit({ meterKind: "digital" });
    await waitFor(() =>
      expect(order()).toHaveAccessibleDescription(new RegExp(`steigt Ihr Preis um ${format.eur(differenceEur)} im Monat`)),
    );
  });

  it("names no figure that is not known", async () => {
    visit({ meterKind: "digital" }, { initialAnswers: { devices: { meterKind: "digital" } } });
    await screen.findByRole("switch");
    expect(order()).not.toHaveAccessibleDescription(/€/);
  });

  it.each([
    ["there is a smart meter already", "smart", "pln_sandbox_dynamisch", "ready"],
    ["the plan sells none", "ferraris", "pln_sandbox_basis", "ready"],
    ["the plan is out of reach", "ferraris", "pln_unknown", "failed"],
  ] as const)("is not there where %s", async (_, meterKind, plan, status) => {
    const PlanStatus = () => <output>{usePlan().status}</output>;
    renderCheckout([<SmartMeterOptIn key="offer" />, <PlanStatus key="plan" />], { plan, initialAnswers: { devices: { meterKind } } });
    await screen.findByText(status);
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
  });
});

describe("the view", () => {
  function view(props: Partial<SmartMeterOptInViewProps>) {
    const nothing = () => {};
    render(
      <SmartMeterOptInView
        meterKind="ferraris"
        offer="offered"
        monthlyDifferenceEur={null}
        setMeterKind={nothing}
        setWanted={nothing}
        {...props}
      />,
    );
  }

  it.each([
    [0.42, /steigt Ihr Preis um 0,42\s€ im Monat/],
    [-0.5, /sinkt Ihr Preis um 0,50\s€ im Monat/],
    [0.001, /Ihr Preis bleibt mit Smart Meter gleich/],
  ])("writes a difference of %d EUR", (monthlyDifferenceEur, sentence) => {
    view({ monthlyDifferenceEur });
    expect(order()).toHaveAccessibleDescription(sentence);
  });

  it("shows a smart meter that is on order though the meter is not known, so that it can be withdrawn", () => {
    view({ meterKind: null, offer: "ordered" });
    expect(screen.getAllByRole("radio")).toHaveLength(3);
    expect(order()).toBeChecked();
  });

  it("tells a refusal of the API", () => {
    view({ offer: "ordered", isRefused: true });
    expect(screen.getByRole("status")).toHaveTextContent(/lässt sich für diesen Anschluss nicht bestellen/);
  });
});
