import { sandboxPlaces, sandboxStreets } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { open } from "./support.ts";

describe("the towns of a zip", () => {
  it("are the partner's to know: asked for by a zip, and not there without the option", async () => {
    const asked: string[] = [];
    const places = async (zip: string) => {
      asked.push(zip);
      if (zip === "99999") throw new Error(`nothing for ${zip}`);
      return sandboxPlaces(zip);
    };
    const { calls, log, send } = open({ places });
    expect((await send("/places?zip=21039")).body).toEqual(["Börnsen", "Escheburg", "Hamburg"]);
    expect((await send("/places?zip=12345")).body).toEqual([]);
    expect(await send("/places?zip=2103")).toMatchObject({ status: 400, body: { errors: [{ code: "invalid_format", field: "zip" }] } });
    expect(await send("/places?zip=99999")).toMatchObject({ status: 502, body: { code: "BAD_GATEWAY" } });
    expect(asked).toEqual(["21039", "12345", "99999"]);
    expect(JSON.stringify(log)).not.toContain("99999");
    expect(calls()).toEqual([]);
    expect((await open().send("/places?zip=10115")).status).toBe(404);
  });
});

describe("the streets of a zip", () => {
  it("are answered where the partner knows them, and the route is not there where nobody does", async () => {
    const { calls, send } = open({ streets: async (zip) => sandboxStreets(zip) });
    expect((await send("/streets?zip=20457")).body).toContain("Deichstraße");
    expect((await send("/streets?zip=12345")).body).toEqual([]);
    expect((await send("/streets?zip=2045")).status).toBe(400);
    expect(calls()).toEqual([]);
    expect((await open().send("/streets?zip=20457")).status).toBe(404);
  });
});
