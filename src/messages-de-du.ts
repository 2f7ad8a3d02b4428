/** The package's face `stromkasse/messages/de-du`: the checkout's texts in German with "du", locale `de-x-du`. */
export { deDu } from "./messages/deDu/index.js";
