import type { SupplierParticulars } from "stromkasse";

/** Who sells the power: an invented company. Phone number, e-mail and creditor id are of the ranges kept free for fiction and tests. */
export const brand: SupplierParticulars = {
  name: "Prielstrom Vertriebsgesellschaft mbH",
  address: "Prielweg 1, 20457 Hamburg",
  email: "hallo@prielstrom.example",
  phone: "+49 40 66969 123",
  creditorId: "DE98ZZZ09999999999",
  documents: {
    terms: "/agb",
    privacy: "/datenschutz",
    withdrawal: "/widerrufsbelehrung",
    priceSheet: "/preisblatt",
    tariffs: "/#tarif",
    withdrawalPage: "/widerruf",
  },
  term: "unbefristet",
  notice: "1 Monat",
};
