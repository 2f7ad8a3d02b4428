import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { OwnCheckout } from "../../examples/own-markup/OwnCheckout.tsx";
import { field, press } from "../support/checkoutVisit.js";
import { renderCheckout } from "../support/renderCheckout.js";

describe("a checkout in a host's own markup", () => {
  it("orders with the hooks alone, and shows what is missing on the way", async () => {
    const { user, sandbox, container } = renderCheckout(<OwnCheckout />);
    const on = () => press(user, "Weiter");
    await on();
    expect(field("Postleitzahl")).toHaveAccessibleDescription("Fünf Ziffern, bitte.");
    await user.type(field("Postleitzahl"), "70173");
    await user.type(field("Verbrauch im Jahr (kWh)"), "3.500");
    expect(await screen.findByText(/€/)).toBeVisible();
    await on();

    await user.click(screen.getByRole("radio", { name: "mit Drehscheibe" }));
    await user.click(screen.getByRole("radio", { name: "Modul 1" }));
    await user.click(screen.getByRole("checkbox", { name: "Smart Meter mitbestellen" }));
    await user.click(screen.getByRole("checkbox", { name: /mit Modul 3/ }));
    expect(screen.getByRole("checkbox", { name: /sobald der Smart Meter misst/ })).toBeChecked();
    await on();

    await user.type(field("Straße"), "Königstraße");
    await user.type(field("Hausnummer"), "1a");
    await user.type(field("Ort"), "Stuttgart");
    await user.type(field("Zählernummer"), "1EMH0012345678");
    await user.click(screen.getByRole("radio", { name: "Einzug" }));
    await on();
    await user.type(field("Vorname"), "Jana");
    await user.type(field("Nachname"), "Petersen");
    await user.type(field("E-Mail"), "jana@example.de");
    await on();
    await user.type(field("IBAN"), "DE68 5001 0517 8297 3364 85");
    await user.click(screen.getByRole("checkbox", { name: /Mandat|mandat/ }));
    await on();

    await user.click(await screen.findByRole("button", { name: "Zahlungspflichtig bestellen" }));
    expect(screen.getByText("Bitte stimmen Sie zu.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /AGB/ }));
    await user.dblClick(screen.getByRole("button", { name: "Zahlungspflichtig bestellen" }));
    expect(await screen.findByRole("status")).toHaveTextContent(/^Danke/);
    expect(sandbox.orders()).toHaveLength(1);
    expect(container.querySelector("[class^=sk-]")).toBeNull();
  });
});
