import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brands } from "../../stories/support/brands/index.js";
import { exportFormats, themeLiteral } from "../../stories/themeLab/exportTheme.js";
import { tidyTheme } from "../../stories/themeLab/labTheme.js";
import { readTheme } from "../../stories/themeLab/readTheme.js";
import { decodeTheme, encodeTheme, linkTo } from "../../stories/themeLab/share.js";
import { cssFromTheme, tokensFromTheme, type ThemeTokens } from "../../src/theme.js";
import { anyTheme } from "../support/themes.js";

const read = (text: string) => readTheme([{ name: "theme", text }]);
const file = (path: string) => ({ name: path.replace(/.*\//, ""), text: readFileSync(path, "utf8") });
const written = (id: string, theme: ThemeTokens) => exportFormats.find((format) => format.id === id)?.write(theme) ?? "";

describe("a theme that leaves the lab", () => {
  it("comes back equal from its token file, its code and its link", () => {
    fc.assert(
      fc.property(anyTheme, (given) => {
        const theme = tidyTheme(given);
        expect(read(written("tokens", theme))).toMatchObject({ theme, problems: [] });
        expect(decodeTheme(encodeTheme(theme))).toEqual({ theme });
        fc.pre(Object.keys(theme).length > 0);
        expect(read(written("code", theme))).toMatchObject({ theme, problems: [] });
        expect(read(JSON.stringify(theme))).toMatchObject({ theme, problems: [] });
      }),
    );
  });

  it.each(brands)("comes back with the look of $name from its CSS, and from everything else as it was", ({ theme }) => {
    const css = written("css", theme);
    const back = read(css);
    expect(back).toMatchObject({ theme: theme, problems: [] });
    expect("theme" in back && cssFromTheme(back.theme)).toBe(css);
    expect(read(written("tokens", theme))).toMatchObject({ theme, problems: [] });
    expect(read(written("code", theme))).toMatchObject({ theme, problems: [] });
    expect(decodeTheme(encodeTheme(theme))).toEqual({ theme });
  });

  it("is code that a host can use as it stands", () => {
    const theme = { accent: { light: "#111111", dark: "#eeeeee" }, font: '"Open Sans", serif', density: "0.9" };
    expect(themeLiteral(theme)).toBe(
      '{\n  accent: { light: "#111111", dark: "#eeeeee" },\n  font: "\\"Open Sans\\", serif",\n  density: "0.9",\n}',
    );
    expect(themeLiteral({})).toBe("{}");
  });
});

describe("a link", () => {
  it("holds nothing that Storybook leaves out of an address", () => {
    const link = linkTo("https://lab.example/?path=/story/theme-lab--import&args=theme:old", { font: '"Große Schrift ÄÖÜ 字", serif' });
    const args = new URL(link).searchParams.get("args") ?? "";
    expect(args).toMatch(/^theme:[\w-]+$/);
    expect(new URL(link).searchParams.get("path")).toBe("/story/theme-lab--lab");
    expect(decodeTheme(args.slice("theme:".length))).toEqual({ theme: { font: '"Große Schrift ÄÖÜ 字", serif' } });
    expect(linkTo("https://lab.example/", {})).toBe("https://lab.example/?path=%2Fstory%2Ftheme-lab--lab&args=theme%3A");
    expect(linkTo("https://lab.example/iframe.html?id=theme-lab--export&viewMode=story", {})).toBe(
      "https://lab.example/iframe.html?id=theme-lab--lab&viewMode=story&args=theme%3A",
    );
  });

  it.each([
    ["of another lab", "t9-abc", /not made by this version/],
    ["with other characters", "t1-abc%", /changed on its way/],
    ["that was cut off", encodeTheme({ accent: "#123456", text: "#000000" }).slice(0, 20), /cut off or changed/],
    ["that is far too long", `t1-${"A".repeat(50_000)}`, /changed on its way/],
    ["with a token that there is none of", encodeJson({ __proto__x: "#123456" }), /No token is called __proto__x/],
    ["with a value that fetches", encodeJson({ cardShadow: "url(https://x.example)" }), /cardShadow is no shadow/],
    ["with half a colour", encodeJson({ accent: { light: "#123456" } }), /accent is no color/],
    ["with sides of what has none", encodeJson({ radius: { light: "1px", dark: "2px" } }), /radius is no dimension/],
    ["with a list", encodeJson(["#123456"]), /cut off or changed/],
  ])("%s is refused with a sentence", (_, text, sentence) => {
    const answer = decodeTheme(text);
    expect("fault" in answer && answer.fault).toMatch(sentence);
  });

  it("never throws, and never gives a theme that is none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map((json) => encodeJson(JSON.parse(json)))), (text) => {
        const answer = decodeTheme(text);
        const again = "theme" in answer ? decodeTheme(encodeTheme(answer.theme)) : answer;
        expect(again).toEqual(answer);
      }),
    ); // prettier-ignore
  });
});

describe("what comes into the lab", () => {
  it("says which names are unknown and which are missing", () => {
    const answer = read(JSON.stringify({ accent: { $type: "color", $value: "#ff6600" }, sidebar: { $type: "color", $value: "#123456" } }));
    expect(answer).toMatchObject({ theme: { accent: "#ff6600" }, problems: [{ kind: "unknown", path: "sidebar" }] });
    expect("missing" in answer && answer.missing).toEqual(expect.arrayContaining(["surface", "text", "radius"]));
    expect(read(".sk-root { --sk-accent: #ff6600; --sk-nothing: 1px; --sk-radius: url(x) }")).toMatchObject({
      theme: { accent: "#ff6600" },
      problems: [
        { kind: "unknown", path: "--sk-nothing" },
        { kind: "invalid", path: "radius" },
      ],
    });
    expect(read("theme={{ accent: '#ff6600', colour: \"red\" }}")).toMatchObject({
      theme: { accent: "#ff6600" },
      problems: [{ kind: "unknown", path: "colour" }],
    });
  });

  it("may be a set of Tokens Studio", () => {
    const answer = read(JSON.stringify({ global: { accent: { type: "color", value: "#ff6600" } }, $themes: [], $metadata: { tokenSetOrder: ["global"] } }));
    expect(answer).toMatchObject({ theme: { accent: "#ff6600" }, problems: [] });
  }); // prettier-ignore

  it("may be a resolver with the files that it refers to: the house's own say nothing else than the house", () => {
    const answer = readTheme([file("src/theme/tokens.json"), file("src/theme/tokens.resolver.json")]);
    expect(answer).toMatchObject({ problems: [] });
    expect("theme" in answer && answer.theme).toMatchObject({ accent: { light: "#0b5cff", dark: "#6aa1ff" } });
  });

  it("is refused with a sentence where it is none", () => {
    expect(read("{ accent")).toEqual({ fault: "theme is no JSON object, so there are no tokens in it." });
    expect(read("hello")).toMatchObject({ fault: expect.stringMatching(/no theme in this text/) });
    expect(readTheme([{ name: "a.json", text: "{}" }, { name: "b.json", text: "{}" }])).toMatchObject({ fault: expect.stringMatching(/resolver/) }); // prettier-ignore
  });
});

/** A link as somebody else might make it. */
function encodeJson(json: unknown): string {
  return `t1-${Buffer.from(JSON.stringify(json)).toString("base64url")}`;
}

it("takes what the house itself exports", () => {
  expect(read(JSON.stringify(tokensFromTheme({ accent: "#123456" })))).toMatchObject({ theme: { accent: "#123456" } });
});
