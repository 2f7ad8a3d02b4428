import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEmail } from "../../src/energy/address.ts";
import { suggestEmail } from "../../src/energy/emailTypo.ts";

describe("suggestEmail", () => {
  it.each([
    ["jana@gmial.com", "jana@gmail.com"],
    ["jana@gmail.con", "jana@gmail.com"],
    ["jana@gmail.co", "jana@gmail.com"],
    ["jana@gamil.com", "jana@gmail.com"],
    ["jana@gmxx.de", "jana@gmx.de"],
    ["jana@gxm.de", "jana@gmx.de"],
    ["jana@gmx.dr", "jana@gmx.de"],
    ["jana@wbe.de", "jana@web.de"],
    ["jana@t-onlin.de", "jana@t-online.de"],
    ["jana@tonline.de", "jana@t-online.de"],
    ["jana@hotmial.de", "jana@hotmail.de"],
    ["jana@outlok.com", "jana@outlook.com"],
    [" Jana.W@GOOGELMAIL.com ", "Jana.W@googlemail.com"],
    ["jana@frenet.de", "jana@freenet.de"],
    ["jana@iclould.com", "jana@icloud.com"],
  ])("asks at %j whether %j was meant", (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });

  it.each([
    "jana@gmail.com", "jana@GMX.de", "jana@gmx.at", "jana@mail.com", "jana@ymail.com", "jana@hotmail.fr", "jana@yahoo.fr",
    "jana@gmb.de", "jana@wem.de", "jana@example.de", "jana@web", "jana", "",
  ])("leaves %j alone", (typed) => {
    expect(suggestEmail(typed)).toBeNull();
  }); // prettier-ignore

  it("suggests an address that is right, of the same person, and is content with it", () => {
    const domain = fc.constantFrom("gmail.com", "web.de", "gmx.de", "t-online.de", "icloud.com");
    const slip = fc.record({ domain, at: fc.nat(11), letter: fc.constantFrom("", "x", "mm") });
    fc.assert(
      fc.property(slip, ({ domain: right, at, letter }) => {
        const meant = suggestEmail(`jana@${right.slice(0, at)}${letter}${right.slice(at + 1)}`);
        if (meant === null) return;
        expect(parseEmail(meant).ok).toBe(true);
        expect(meant).toMatch(/^jana@/);
        expect(suggestEmail(meant)).toBeNull();
      }),
    );
  });
});
