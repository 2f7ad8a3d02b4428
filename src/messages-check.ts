/** The package's face `stromkasse/messages/check`: tests a language of your own beside the built-in German. For tests, not for pages. */
export { catalogueFaults } from "./messages/parity.js";
