import type { SupplierDocuments, SupplierParticulars } from "./supplier.js";

/** What each of the particulars is for, to tell a developer who left it out. */
const purposes = {
  name: "the contract summary and the mandate show it",
  address: "the contract summary and the mandate show it",
  email: "the contract summary shows it (§ 41a Abs. 7 EnWG)",
  phone: "the contract summary shows it (§ 41a Abs. 7 EnWG)",
  creditorId: "the mandate shows it",
  term: "it has to stand by the order button (§ 312j Abs. 2 BGB)",
  notice: "it has to stand by the order button (§ 312j Abs. 2 BGB)",
  terms: "the customer agrees to them",
  privacy: "Art. 13 GDPR",
  withdrawal: "else the withdrawal period does not begin (§ 356 Abs. 3 BGB)",
} as const satisfies Partial<Record<keyof SupplierParticulars | keyof SupplierDocuments, string>>;

const required = ["name", "address", "email", "phone", "creditorId", "term", "notice"] as const;
const requiredDocuments = ["terms", "privacy", "withdrawal"] as const;

/**
 * The supplier's particulars, complete.
 *
 * @throws Error that names what is missing, and in development also what it is for and how to give it.
 */
export function requireSupplier(supplier: SupplierParticulars | undefined): SupplierParticulars {
  // Callers without types, and values from a CMS.
  const documents: Partial<SupplierDocuments> = supplier?.documents ?? {};
  const missing = supplier && (required.find((key) => isEmpty(supplier[key])) ?? requiredDocuments.find((key) => isEmpty(documents[key])));
  if (supplier && !missing) return supplier;
  if (process.env.NODE_ENV === "production") throw new Error(`stromkasse: supplier ${missing ?? ""} is missing`);
  throw new Error(missing ? explain(missing) : withoutAny);
}

const withoutAny =
  "stromkasse: <Checkout> was rendered without the supplier's particulars, and a contract has to say who offers it. Give them to the provider: " +
  "<CheckoutProvider supplier={{ name, address, email, phone, creditorId, documents: { terms, privacy, withdrawal }, term, notice }}>.";

function explain(missing: keyof typeof purposes): string {
  const isDocument = requiredDocuments.some((key) => key === missing);
  const path = isDocument ? `supplier.documents.${missing}` : `supplier.${missing}`;
  const example = isDocument ? `documents: { …, ${missing}: "…" }` : `${missing}: "…"`;
  return (
    `stromkasse: ${path} is missing or empty, and <Checkout> needs it: ${purposes[missing]}. ` +
    `Give it to the provider: <CheckoutProvider supplier={{ …, ${example} }}>.`
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}
