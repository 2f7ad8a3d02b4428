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
  /** Where your current tariffs and prices are found; a contract has to say so (§ 41 Abs. 1 EnWG). */
  readonly tariffs?: string;
  /** Page with your withdrawal form or your own withdrawal function (§ 356a BGB): the summary has to say where it is (Anlage 1 to Art. 246a EGBGB). */
  readonly withdrawalPage?: string;
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
  /** How many days before a debit you announce it. Default: not said; then 14 days hold (SEPA Core rulebook). */
  readonly preNotificationDays?: number;
  /** What is paid once, as the customer reads it: "Anschluss 49 €". Give it where there is such a cost (§ 41a Abs. 7 EnWG). */
  readonly oneOffCosts?: string;
  /** That the price was made for this customer by an automated decision, and how. Needed where it was (Art. 246a § 1 Abs. 1 Nr. 6 EGBGB). */
  readonly personalisedPrice?: string;
  /** What of the price is guaranteed and until when. Needed where you guarantee something. */
  readonly priceGuarantee?: string;
  /**
   * What the installation of a smart meter costs and how it goes; the law asks for it with dynamic tariffs (§ 41a Abs. 6 EnWG). Default,
   * with a dynamic price and no smart meter: everybody's right to one, its time and its cost (§§ 34, 35 MsbG).
   */
  readonly smartMeterInfo?: string;
  /**
   * How the contract comes about, whether its text is stored, and in which language it is (Art. 246c EGBGB). Default: by the order and your
   * confirmation; stored, and sent by e-mail; in German.
   */
  readonly conclusion?: string;
  /** How prices and conditions can change. Default: the law's own rule (§ 41 Abs. 5 EnWG). */
  readonly priceChange?: string;
  /** Who is liable for what. Default: the grid operator for outages (§ 18 NAV), and a reference to your terms. */
  readonly liability?: string;
  /** Where to complain. Default: at your e-mail address. The arbitration body (§ 111b EnWG) is always named. */
  readonly complaints?: string;
}
