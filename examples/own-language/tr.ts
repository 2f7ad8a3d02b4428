import type { Catalogue } from "stromkasse";
import { en } from "stromkasse/messages/en";
import { common } from "./tr/common.ts";
import { prices } from "./tr/prices.ts";
import { quote } from "./tr/quote.ts";
import { quoteExplanations } from "./tr/quoteExplanations.ts";

/** What is Turkish: enough for a page that shows prices. */
export const translated = { common, quote, quoteExplanations, prices };

/** Turkish where it is translated, English elsewhere: a language can grow section by section. */
export const tr: Catalogue = { locale: "tr", sections: { ...en.sections, ...translated } };
