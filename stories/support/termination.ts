import type { Addressee } from "../../src/components/termination/index.js";

/** Whom the declarations in stories are for. */
export const terminationSupplier: Addressee = {
  name: "Lichtfeld Energie GmbH",
  address: "Feldweg 1, 10115 Berlin",
  email: "hallo@lichtfeld.example",
  documents: { privacy: "#datenschutz" },
};

/** A customer who is logged in. */
export const knownCustomer = { name: "Jana Weber", contract: "4X44EMKX", email: "jana@example.de" };
