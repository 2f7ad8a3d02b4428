/** The package's face `stromkasse/messages/en`: the checkout's texts in English. */
export { en } from "./messages/en/index.js";
