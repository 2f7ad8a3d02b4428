import type { SupplierParticulars } from "../../src/checkout/supplier.js";

/** A supplier with everything that the law asks for. */
export const supplier: SupplierParticulars = {
  name: "Lichtfeld Energie GmbH",
  address: "Feldweg 1, 10115 Berlin",
  email: "hallo@lichtfeld.example",
  phone: "+49 30 0000000",
  creditorId: "DE98ZZZ09999999999",
  documents: { terms: "/agb.pdf", privacy: "/datenschutz", withdrawal: "/widerruf.pdf" },
  term: "unbefristet",
  notice: "1 Monat",
};
