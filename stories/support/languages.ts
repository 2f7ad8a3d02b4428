import type { Catalogue } from "../../src/messages/catalogue.js";
import { de } from "../../src/messages/de/index.js";
import { deDu } from "../../src/messages/deDu/index.js";
import { en } from "../../src/messages/en/index.js";
import { pseudoCatalogue } from "../../src/messages/pseudo.js";

/** Languages of the toolbar, by locale. */
export const languages = [
  { value: "de", title: "Deutsch (Sie)" },
  { value: "de-x-du", title: "Deutsch (du)" },
  { value: "en", title: "English" },
  { value: "de-x-pseudo", title: "⟦Ṕšéúḋó⟧" },
];

/** What a provider needs to speak them. */
export const catalogues: readonly Catalogue[] = [en, deDu, pseudoCatalogue(de.sections)];
