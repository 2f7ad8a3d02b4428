import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { findHeading, orderButton, press, visitCheckout } from "../support/checkoutVisit.js";
import { createBrowserSandbox } from "../support/renderCheckout.js";
it("a visit comes to its order on a page whose fetch throws before it has begun", async () => {
  const sandbox = createBrowserSandbox();
  let reads = 0;
  let orders = 0;
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (init?.method === "POST" ? (orders += 1) === 1 : (reads += 1) <= 2) throw new TypeError("blocked");
    return sandbox.fetch(input, init);
  };
  const { user } = visitCheckout({ sandbox: { ...sandbox, fetch }, at: "review", adapterOptions: { fetch } });
  const button = await orderButton();
  // The plan is read anew a little after the price.
  await screen.findAllByText("Dynamisch Plus");
  await user.click(screen.getByRole("checkbox", { name: /Allgemeinen Geschäftsbedingungen/ }));
  await user.click(button);
  await findHeading("Ist Ihre Bestellung angekommen?");
  await press(user, "Jetzt nachfragen");
  await findHeading(/^Danke/);
  expect(sandbox.orders()).toHaveLength(1);
});
