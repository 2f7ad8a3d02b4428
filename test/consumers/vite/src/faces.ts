/** Every face of the package, for the compiler alone. */
export type * as Checkout from "stromkasse";
export type * as Element from "stromkasse/element";
export type * as Isolate from "stromkasse/isolate";
export type * as German from "stromkasse/messages/de-du";
export type * as LanguageCheck from "stromkasse/messages/check";
export type * as English from "stromkasse/messages/en";
export type * as Nomos from "stromkasse/nomos";
export type * as Sandbox from "stromkasse/sandbox";
export type * as Server from "stromkasse/server";
export type * as Theme from "stromkasse/theme";
