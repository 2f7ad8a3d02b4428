import { sandboxPlaces } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/energy/address.ts";
import { call, openSandbox } from "./support.ts";

describe("the towns of a zip", () => {
  it.each([
    ["10115", 1],
    ["70173", 1],
    ["53518", 8],
    ["01665", 3],
    ["99999", 0],
    ["constructor", 0],
  ])("of %s are %i", (zip, count) => {
    expect(sandboxPlaces(zip)).toHaveLength(count);
    expect(sandboxPlaces(zip).every((place) => parseCity(place).ok)).toBe(true);
  });

  it("are served, and a zip that is none is refused", async () => {
    const sandbox = openSandbox();
    expect((await call(sandbox, "/sandbox/places?zip=25920")).body).toEqual(["Risum-Lindholm", "Stedesand"]);
    expect(await call(sandbox, "/sandbox/places?zip=2592")).toMatchObject({ status: 400, body: { errors: [{ field: "zip" }] } });
  });
});
