/** Fields of a page's own beside the ready-made checkout. */
import { useState } from "react";
import { Checkout, CheckoutProvider, useAnswer, type CheckoutProviderProps } from "stromkasse";

/** One of the checkout's answers, in a field of the page's own: it is the same answer wherever it is asked. */
export function Newsletter() {
  const { value, onChange, readOnly } = useAnswer("review.marketing");
  return (
    <label>
      <input type="checkbox" checked={value} disabled={readOnly} onChange={onChange} /> Schreiben Sie mir, wenn es Neues gibt.
    </label>
  );
}

/** Something that the checkout does not ask is the page's own state; as `metadata` it travels with the order. */
export function ShopWithCode(shop: Pick<CheckoutProviderProps, "adapter" | "plan" | "supplier">) {
  const [code, setCode] = useState("");
  return (
    <CheckoutProvider {...shop} metadata={{ campaign_code: code }}>
      <label>
        Aktionscode <input value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)} />
      </label>
      <Newsletter />
      <Checkout />
    </CheckoutProvider>
  );
}
