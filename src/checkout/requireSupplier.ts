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
} as const satisfies Partial<Record<keyof SupplierParticulars, string>>;

const documentPurposes = {
  terms: "the customer agrees to them",
  privacy: "Art. 13 GDPR",
  withdrawal: "else the withdrawal period does not begin (§ 356 Abs. 3 BGB)",
} as const satisfies Partial<Record<keyof SupplierDocuments, string>>;

/**
 * The supplier's particulars, complete.
 *
 * @throws Error that names what is missing, what it is for, and how to give it.
 */
export function requireSupplier(supplier: SupplierParticulars | undefined): SupplierParticulars {
  if (supplier === undefined) {
    throw new Error(
      "stromkasse: <Checkout> was rendered without the supplier's particulars, and a contract has to say who offers it. Give them to the provider: " +
        "<CheckoutProvider supplier={{ name, address, email, phone, creditorId, documents: { terms, privacy, withdrawal }, term, notice }}>.",
    );
  }
  // Callers without types, and values from a CMS.
  const documents: Partial<SupplierDocuments> | undefined = supplier.documents;
  const missing = missingOf(supplier, purposes, "supplier") ?? missingOf(documents ?? {}, documentPurposes, "supplier.documents");
  if (missing === null) return supplier;
  throw new Error(
    `stromkasse: ${missing.path} is missing or empty, and <Checkout> needs it: ${missing.purpose}. ` +
      `Give it to the provider: <CheckoutProvider supplier={{ …, ${missing.example} }}>.`,
  );
}

interface Missing {
  readonly path: string;
  readonly purpose: string;
  readonly example: string;
}

function missingOf(given: object, purposes: Readonly<Record<string, string>>, path: "supplier" | "supplier.documents"): Missing | null {
  const values = new Map<string, unknown>(Object.entries(given));
  for (const [key, purpose] of Object.entries(purposes)) {
    const value = values.get(key);
    if (typeof value === "string" && value.trim() !== "") continue;
    const example = path === "supplier" ? `${key}: "…"` : `documents: { …, ${key}: "…" }`;
    return { path: `${path}.${key}`, purpose, example };
  }
  return null;
}
