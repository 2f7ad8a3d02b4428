import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { DevicesStep } from "../../src/components/steps/DevicesStep.js";
import { TariffStep } from "../../src/components/steps/TariffStep.js";
import { renderCheckout } from "../support/renderCheckout.js";

Element.prototype.scrollIntoView = vi.fn();

it("carries heat pump and car of the first step over to the question for devices, and leaves them there when a usage is typed", async () => {
  const { user } = renderCheckout([<TariffStep key="tariff" />, <DevicesStep key="devices" />]);
  const chip = (name: string) => screen.getByRole("button", { name });
  const pressed = () => ["Wärmepumpe", "Wallbox"].map((name) => chip(name).getAttribute("aria-pressed"));
  await user.click(chip("+\u00a0Wärmepumpe"));
  await user.click(chip("+\u00a0E-Auto"));
  expect(pressed()).toEqual(["true", "true"]);
  await user.click(chip("+\u00a0E-Auto"));
  expect(pressed()).toEqual(["true", "false"]);
  await user.type(screen.getByRole("textbox", { name: "Verbrauch pro Jahr" }), "1");
  expect(chip("+\u00a0Wärmepumpe")).toHaveAttribute("aria-pressed", "false");
  expect(pressed()).toEqual(["true", "false"]);
});
