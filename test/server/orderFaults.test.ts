import { describe, expect, it } from "vitest";
import { newKey, open, orderBody, post } from "./support.ts";

describe("an order with faults", () => {
  it("names each field in the API's words, and the customer's by what they are", async () => {
    const { send } = open();
    const wrong = {
      ...orderBody,
      customer: { ...orderBody.customer, email: "nobody", first_name: "" },
      address: { ...orderBody.address, zip: "1011", city: "4" },
    };
    const { body } = await send("/subscriptions", post(newKey(), wrong));
    expect(body.errors?.map(({ code, field }) => `${code} ${field}`).toSorted()).toEqual([
      "invalid_format address.city",
      "invalid_format address.zip",
      "invalid_format customer.email",
      "too_small customer.first_name",
    ]);
    expect(body.message).toMatch(/^[a-z_]+ in '[a-z_.]+': Invalid input: [a-zA-Z]+$/);
    const company = { ...orderBody, customer: { ...orderBody.customer, type: "company" } };
    const missing = await send("/subscriptions", post(newKey(), company));
    expect(missing.body.errors).toMatchObject([{ code: "too_small", field: "customer.company_name" }]);
  });

  it("is judged by its version: edison takes no VAT id, and the same addresses as the browser", async () => {
    const edison = { "X-API-Version": "2026-01-29.edison" };
    const { order, sandbox } = open();
    const loose = { ...orderBody, address: { ...orderBody.address, house_number: "12 ½" } };
    expect((await order(newKey(), loose)).status).toBe(400);
    expect((await order(newKey(), loose, edison)).status).toBe(400);
    const company = {
      ...orderBody,
      customer: { ...orderBody.customer, type: "company", company_name: "Müller GmbH", vat_id: "DE123456789" },
    };
    expect((await order(newKey(), company)).status).toBe(200);
    expect((await order(newKey(), company, edison)).status).toBe(400);
    expect(sandbox.orders()).toHaveLength(1);
  });
});
