import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { describe, expect, it, vi } from "vitest";
import type { DeliveryAnswers } from "../../src/schemas/answers.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { DeliveryStep } from "../../src/components/steps/DeliveryStep.js";
import { field } from "../support/checkoutVisit.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

let answers: CheckoutForm | null = null;

/** Hands out the answers. */
function Spy() {
  const context = useCheckoutContext();
  useEffect(() => {
    answers = context.answers;
  }, [context.answers]);
  return null;
}

Element.prototype.scrollIntoView = vi.fn();

function show(delivery: Partial<DeliveryAnswers> = {}, options: RenderCheckoutOptions = {}) {
  const initialAnswers = { tariff: { zip: "01067", usage: "5.000" }, delivery };
  renderCheckout([<DeliveryStep key="step" />, <Spy key="spy" />], { initialAnswers, ...options });
  return { user: userEvent.setup({ delay: null }) };
}
const supplier = () => screen.getByRole("combobox", { name: "Bisheriger Anbieter" });
/** All that is read out when it changes. */
const said = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");

describe("the previous supplier", () => {
  it("is found by a part of the name, and chosen from the list", async () => {
    const { user } = show({ occasion: "supplierChange" });
    await user.type(supplier(), "STADTWERKE MÜNCHEN");
    await user.click(await screen.findByRole("option", { name: "Stadtwerke München GmbH" }));
    expect(supplier()).toHaveValue("Stadtwerke München GmbH");
    expect(answers?.form.getValues("delivery.previousSupplier")).toMatchObject({ supplier: { name: "Stadtwerke München GmbH" } });
  });

  it("is no longer chosen once its name is changed, and says how many there are", async () => {
    const { user } = show({ occasion: "supplierChange" });
    await user.type(supplier(), "stadtwerke münchen{ArrowDown}");
    await screen.findByRole("option", { name: "Stadtwerke München GmbH" });
    await user.keyboard("{ArrowDown}{Enter}{Backspace}");
    expect(answers?.form.getValues("delivery.previousSupplier")).toBeNull();
    await user.clear(supplier());
    await user.type(supplier(), "stadt");
    await waitFor(() => expect(said()).toMatch(/\d+ Anbieter gefunden\. Es gibt noch mehr/));
  });

  it("is chosen by a whole name, too", async () => {
    const { user } = show({ occasion: "supplierChange" });
    await user.type(supplier(), "stadtwerke münchen gmbh");
    await screen.findByRole("option", { name: "Stadtwerke München GmbH" });
    await user.tab();
    expect(supplier()).toHaveValue("Stadtwerke München GmbH");
    expect(answers?.form.getValues("delivery.previousSupplier")?.kind).toBe("listed");
  });

  it("shows a choice that came from elsewhere, and takes it back", async () => {
    const { user } = show({
      occasion: "supplierChange",
      previousSupplier: { kind: "listed", supplier: { id: "mp_1", name: "Dorfwerke" } },
    });
    expect(supplier()).toHaveValue("Dorfwerke");
    await user.click(screen.getByRole("button", { name: "Eingabe löschen" }));
    expect(supplier()).toHaveValue("");
    expect(answers?.form.getValues("delivery.previousSupplier")).toBeNull();
  });

  it("may be none of the list: said once, as chosen, with the focus in the field for the name, and a way back", async () => {
    const { user } = show({ occasion: "supplierChange" });
    await user.type(supplier(), "Dorfstrom Xyz");
    await waitFor(() => expect(said()).toMatch(/Kein Anbieter heißt so/));
    await user.click(screen.getByRole("option", { name: "Mein Anbieter ist nicht dabei" }));
    expect(field(/^Wie heißt Ihr Anbieter/)).toHaveValue("Dorfstrom Xyz");
    expect(field(/^Wie heißt Ihr Anbieter/)).toHaveFocus();
    expect(screen.getAllByText("Mein Anbieter ist nicht dabei")).toHaveLength(1);
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    await user.type(field(/^Wie heißt Ihr Anbieter/), "z");
    expect(answers?.form.getValues("delivery.previousSupplier")).toEqual({ kind: "unlisted", name: "Dorfstrom Xyzz" });
    await user.click(screen.getByRole("button", { name: /^Doch suchen/ }));
    expect(supplier()).toHaveFocus();
    expect(supplier()).toHaveValue("Dorfstrom Xyzz");
    expect(answers?.form.getValues("delivery.previousSupplier")).toBeNull();
  });

  it("does not hold anybody up when the search is down", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "suppliers", kind: "malformedJson" });
    const { user } = show({ occasion: "supplierChange" }, { sandbox });
    await user.type(supplier(), "stadt");
    const notice = (await screen.findByText(/Die Suche antwortet gerade nicht/)).closest("[role=status]") as HTMLElement;
    sandbox.clearFaults();
    await user.click(within(notice).getByRole("button", { name: "Mein Anbieter ist nicht dabei" }));
    expect(field(/^Wie heißt Ihr Anbieter/)).toHaveValue("stadt");
    await user.click(screen.getByRole("button", { name: /^Doch suchen/ }));
    const retry = screen.queryByRole("button", { name: "Erneut versuchen" });
    if (retry) await user.click(retry);
    await user.click(supplier());
    expect((await screen.findAllByRole("option", { name: /^Stadt/ })).length).toBeGreaterThan(1);
  });

  it("is not asked for at a move-in", () => {
    show({ occasion: "moveIn" });
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.getByText(/der Grundversorger am Ort/)).toBeVisible();
  });
});
