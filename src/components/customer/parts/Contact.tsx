"use client";

import type { SupportContact } from "../../../customer/CustomerContext.js";
import { customer } from "../../../messages/de/customer.js";
import { useText } from "../../../messages/TextProvider.js";
import { Link } from "../../../primitives/index.js";

/** How to write to the supplier, or call. */
export function Contact({ supplier: { name, email, phone } }: { readonly supplier: SupportContact }) {
  const t = useText("customer", customer);
  return (
    <>
      {t.contact({ name })} <Link href={`mailto:${email}`}>{email}</Link> {t.contactOr}{" "}
      <Link href={`tel:${diallable(phone)}`}>{phone.replaceAll(" ", "\u00a0")}</Link>
    </>
  );
}

/** `tel:` knows no blanks, brackets or slashes (RFC 3966). */
const diallable = (phone: string) => phone.replaceAll(/[^\d+]/g, "");
