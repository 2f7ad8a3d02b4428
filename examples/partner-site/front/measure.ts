import type { CheckoutEvent, CustomerEvent } from "stromkasse";

/** In the place of analytics: what happens stands in the browser's own performance timeline. Events hold nothing personal. */
export const measure =
  (where: "checkout" | "area") =>
  (event: CheckoutEvent | CustomerEvent): void => {
    performance.mark(`${where}:${event.type}`, { detail: event });
  };
