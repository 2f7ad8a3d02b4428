import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { field, findHeading, orderButton, press, visitCheckout } from "../support/checkoutVisit.js";
import { translating } from "../support/translate.js";

let end = () => {};
const faults = vi.fn<(...what: unknown[]) => void>();
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(faults.mockClear());
  end = translating();
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
});
const crashed = () => screen.queryByText("Hier ist etwas schiefgegangen");
/** The observer translates when it gets its turn. */
const translated = () => act(async () => {});

it.fails("a translated page: another usage is typed, faults come and go, and the visit is taken through all its steps", async () => {
  const { user } = visitCheckout({ at: "tariff" });
  await translated();
  for (const usage of ["3", "0", "4.100"]) {
    await user.clear(field(/Verbrauch/));
    await user.type(field(/Verbrauch/), usage);
    await user.tab();
    await translated();
    expect(crashed()).toBeNull();
  }
  for (const heading of ["Welchen Zähler haben Sie?", "Wohin liefern wir?", "Wer schließt den Vertrag?", "Zahlung per SEPA-Lastschrift"]) {
    await press(user, /^Weiter/);
    await translated();
    expect([heading, crashed()]).toEqual([heading, null]);
  }
  await press(user, /^Weiter/);
  const button = await orderButton();
  await user.click(button);
  await translated();
  await user.click(screen.getByRole("checkbox", { name: /Allgemeinen Geschäftsbedingungen/ }));
  await translated();
  await user.click(button);
  await findHeading(/^Danke/);
  expect(crashed()).toBeNull();
  expect(faults).not.toHaveBeenCalled();
});
