import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PersonStep } from "../../src/components/steps/PersonStep.js";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import type { Order } from "../../src/energy/order.js";
import { AtStep } from "../support/AtStep.js";
import { completeAnswers } from "../support/answers.js";
import { field } from "../support/checkoutVisit.js";
import { renderCheckout } from "../support/renderCheckout.js";

describe("who signs", () => {
  it("is asked for names and e-mail and nothing that the API cannot take", () => {
    renderCheckout(<PersonStep />);
    expect(screen.getAllByRole("textbox").map((input) => [input.getAttribute("name"), input.getAttribute("autocomplete")])).toEqual([
      ["firstName", "given-name"],
      ["lastName", "family-name"],
      ["email", "email"],
    ]);
  });

  it("keeps a company's data while somebody looks at the other form", async () => {
    const { user } = renderCheckout(<PersonStep />);
    await user.click(screen.getByRole("radio", { name: "für ein Unternehmen" }));
    await user.type(field("Firma"), "Weber GmbH");
    await user.click(screen.getByRole("radio", { name: "als Privatperson" }));
    expect(screen.queryByRole("textbox", { name: "Firma" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "für ein Unternehmen" }));
    expect(field("Firma")).toHaveValue("Weber GmbH");
  });

  it("is told what is wrong with an address once it is left, and not for tabbing past", async () => {
    const { user } = renderCheckout(<PersonStep />);
    await user.click(field("Vorname"));
    await user.tab();
    expect(field("Vorname")).toBeValid();
    await user.type(field("E-Mail-Adresse"), "jana@");
    expect(field("E-Mail-Adresse")).not.toHaveAttribute("aria-invalid");
    await user.tab();
    expect(field("E-Mail-Adresse")).toHaveAccessibleDescription(/name@beispiel.de/);
    await user.type(field("E-Mail-Adresse"), "example.de");
    expect(field("E-Mail-Adresse")).not.toHaveAttribute("aria-invalid");
  });

  it("reads what the API refused at the field, until it is answered anew", async () => {
    const fields = [{ field: "customer.email", code: "duplicate_customer_email", message: "" }];
    const { user } = renderCheckout(
      <AtStep
        answers={{ person: completeAnswers.person }}
        actions={[
          { type: "sending", order: {} as Order },
          { type: "failed", error: new CheckoutError("invalid", { message: "refused", fields }) },
        ]}
      >
        <PersonStep />
      </AtStep>,
    );
    expect(field("E-Mail-Adresse")).toHaveAccessibleDescription(/gibt es schon einen Vertrag/);
    await user.type(field("E-Mail-Adresse"), "n");
    expect(field("E-Mail-Adresse")).not.toHaveAttribute("aria-invalid");
  });
});

describe("an e-mail address that looks mistyped", () => {
  it("is doubted once it is left; one press takes the other one and leads back to the field", async () => {
    const { user } = renderCheckout(<PersonStep />);
    await user.type(field("E-Mail-Adresse"), "jana@gmial.com");
    expect(screen.queryByRole("button", { name: "Ja, übernehmen" })).not.toBeInTheDocument();
    await user.tab();
    expect(field("E-Mail-Adresse")).toHaveAccessibleDescription(/Meinten Sie jana@gmail.com\?/);
    expect(field("E-Mail-Adresse")).toBeValid();
    await user.click(screen.getByRole("button", { name: "Ja, übernehmen" }));
    expect(field("E-Mail-Adresse")).toHaveValue("jana@gmail.com");
    expect(field("E-Mail-Adresse")).toHaveFocus();
    expect(screen.queryByText(/Meinten Sie/)).not.toBeInTheDocument();
  });
});

describe("a VAT id", () => {
  it.each([
    ["de 123 456 789", /^Zum Beispiel DE123456789\.$/, true],
    ["12/345/67890", /beginnt mit dem Kürzel des Landes/, false],
    ["DE12345", /auf DE neun Ziffern/, false],
    ["CHE123456789", /keine aus der EU/, true],
  ])("%s is looked at by its shape", async (id, description, isValid) => {
    const { user } = renderCheckout(<PersonStep />, { initialAnswers: { person: { kind: "company" } } });
    await user.type(field(/^Umsatzsteuer-ID/), id);
    await user.tab();
    expect(field(/^Umsatzsteuer-ID/)).toHaveAccessibleDescription(description);
    expect(field(/^Umsatzsteuer-ID/).hasAttribute("aria-invalid")).toBe(!isValid);
  });
});
