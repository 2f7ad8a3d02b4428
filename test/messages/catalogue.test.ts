import { describe, expect, it } from "vitest";
import { catalogueFor, withOverrides, type Catalogue } from "../../src/messages/catalogue.js";
import * as sections from "../../src/messages/sections.js";

const section = { title: "Preis", hello: ({ name }: { name: string }) => `Hallo ${name}`, fault: { empty: "Leer", late: "Spät" } };

describe("a partner's words", () => {
  it("take the place of strings and functions, and leave the rest", () => {
    const mine = withOverrides(section, { title: "Dein Preis", hello: "Moin", fault: { late: "Zu spät" } });
    expect(mine.title).toBe("Dein Preis");
    expect(mine.hello({ name: "Jana" })).toBe("Moin");
    expect(mine.fault).toEqual({ empty: "Leer", late: "Zu spät" });
    expect(withOverrides(section, { hello: ({ name }) => `Moin ${name}` }).hello({ name: "Jana" })).toBe("Moin Jana");
  });

  it("are ignored where there is no such text", () => {
    const stray = { nonsense: "x", __proto__: { title: "y" }, constructor: "z" } as object;
    expect(withOverrides(section, stray)).toEqual(section);
  });
});

describe("a locale", () => {
  const english = { locale: "en", sections } as unknown as Catalogue;
  const british = { locale: "en-GB", sections } as unknown as Catalogue;
  it("finds its own catalogue, then its language's, then the built-in German", () => {
    expect(catalogueFor("en-GB", [english, british])).toBe(british);
    expect(catalogueFor("en-ie", [english, british])).toBe(english);
    expect(catalogueFor("de-AT", [english, british])).toBeUndefined();
  });
});
