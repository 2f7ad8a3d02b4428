/** Addresses of the documents that belong to a contract. `https:` addresses, or paths of the host's site. */
export interface SupplierDocuments {
  /** General terms (AGB). */
  readonly terms: string;
  /** Privacy notice, Art. 13 GDPR. */
  readonly privacy: string;
  /** Withdrawal notice with the model form, Art. 246a § 1 Abs. 2 EGBGB. */
  readonly withdrawal: string;
  /** Price sheet, where there is one. */
  readonly priceSheet?: string;
}

/** Who sells the power. The law wants these shown before an order (§ 41a Abs. 7 EnWG, § 312j BGB), and a mandate names its creditor. */
export interface SupplierParticulars {
  /** Full legal name. */
  readonly name: string;
  /** Postal address in one line. */
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  /** SEPA creditor identifier (Gläubiger-Identifikationsnummer). */
  readonly creditorId: string;
  readonly documents: SupplierDocuments;
  /** Contract term, as the customer reads it: "unbefristet". */
  readonly term: string;
  /** Notice period, as the customer reads it: "1 Monat". */
  readonly notice: string;
  /** How often and how it is billed, as the customer reads it: "monatlich, nach gemessenem Verbrauch". */
  readonly billing?: string;
}
