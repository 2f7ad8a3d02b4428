import type { SupplierParticulars } from "stromkasse";

export const supplier: SupplierParticulars = {
  name: "Prielstrom Vertriebsgesellschaft mbH",
  address: "Prielweg 1, 20457 Hamburg",
  email: "hallo@prielstrom.example",
  phone: "+49 40 66969 123",
  creditorId: "DE98ZZZ09999999999",
  documents: { terms: "/agb", privacy: "/datenschutz", withdrawal: "/widerrufsbelehrung" },
  term: "unbefristet",
  notice: "1 Monat",
};
