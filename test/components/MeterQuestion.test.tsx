import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useAnswers } from "../../src/checkout/hooks/useAnswers.js";
import { useCheckout } from "../../src/checkout/hooks/useCheckout.js";
import { MeterQuestion, MeterQuestionView } from "../../src/components/smartMeter/index.js";
import { AtStep } from "../support/AtStep.js";
import { renderCheckout } from "../support/renderCheckout.js";

const group = () => screen.getByRole("radiogroup", { name: "Welchen Zähler haben Sie?" });
const radio = (name: string) => screen.getByRole("radio", { name });

describe("the question for the meter", () => {
  it("shows three meters and keeps the answer in the visit", async () => {
    function Answer() {
      return <output>{useAnswers("devices.meterKind")}</output>;
    }
    const { user } = renderCheckout([<MeterQuestion key="question" />, <Answer key="answer" />]);
    expect(screen.getAllByRole("radio").map((input) => (input as HTMLInputElement).checked)).toEqual([false, false, false]);
    await user.click(radio("Digital, ohne Funkmodul"));
    expect(screen.getByText("digital")).toBeInTheDocument();
    expect(radio("Digital, ohne Funkmodul")).toHaveAccessibleDescription("Display, kein Gateway");
    await user.keyboard("{ArrowRight}");
    expect(radio("Smart Meter")).toBeChecked();
    expect(screen.getByText("smart")).toBeInTheDocument();
  });

  it("helps to tell them apart", async () => {
    const { user } = renderCheckout(<MeterQuestion />);
    await user.click(screen.getByRole("button", { name: "So erkennen Sie Ihren Zähler" }));
    expect(screen.getByText(/Eine Scheibe dreht sich/)).toBeVisible();
    expect(screen.getByText(/das Gateway: mit Leuchten/)).toBeVisible();
    expect(screen.getByText(/Nicht sicher\? Dann/)).toBeVisible();
  });

  it("says what is missing once the step was tried, and no earlier", async () => {
    function Next() {
      const { next } = useCheckout();
      return <button onClick={() => next()}>Weiter</button>;
    }
    const ui = (
      <AtStep step="devices">
        <MeterQuestion id="meter" />
        <Next />
      </AtStep>
    );
    const { user, container } = renderCheckout(ui);
    expect(group()).not.toBeInvalid();
    await user.click(screen.getByRole("button", { name: "Weiter" }));
    expect(group()).toBeInvalid();
    expect(group()).toHaveAccessibleDescription("Bitte wählen Sie, welcher Zähler bei Ihnen hängt.");
    expect(container.querySelector("#meter")).toBe(group());
    await user.click(radio("Drehscheibe"));
    expect(group()).not.toBeInvalid();
  });

  it("tells a refusal of the API", () => {
    render(<MeterQuestionView value="smart" onChange={() => {}} fault="refused" />);
    expect(group()).toHaveAccessibleDescription(/wurde die Bestellung nicht angenommen/);
  });
});
