import { describe, expect, it } from "vitest";
import { runThemeCommand } from "../../src/theme/commandLine.js";

/** Runs the command over files in memory; what it writes can be read by the next run. */
function shell(files: Record<string, string>) {
  return (...args: string[]) => {
    const out: string[] = [];
    const errors: string[] = [];
    const code = runThemeCommand(args, {
      readFile: (path) => {
        const text = files[path];
        if (text === undefined) throw new Error("no such file");
        return text;
      },
      writeFile: (path, text) => {
        files[path] = text;
      },
      print: (text) => void out.push(text),
      printError: (text) => void errors.push(text),
    });
    return { code, out: out.join("\n"), errors: errors.join("\n") };
  };
}

const shadcn = `
:root { --radius: 0.625rem; --background: oklch(1 0 0); --foreground: #0a0a0a; --primary: 221 83% 40%; --accent: #f5f5f5; --border: #e5e5e5; }
.dark { --background: #0a0a0a; --foreground: #fafafa; --primary: #60a5fa; --accent: #262626; --border: #303030; }
@media (prefers-contrast: more) { :root { --primary: #000000; } }`;

const figma = JSON.stringify({
  meta: {
    variableCollections: {
      c: {
        modes: [
          { modeId: "1:0", name: "Light" },
          { modeId: "1:1", name: "Dark" },
        ],
      },
    },
    variables: {
      a: {
        id: "a",
        name: "palette/blue",
        resolvedType: "COLOR",
        valuesByMode: { "1:0": { r: 0, g: 0, b: 1, a: 1 }, "1:1": { r: 0.5, g: 0.5, b: 1, a: 1 } },
      },
      b: {
        id: "b",
        name: "color/brand/primary",
        resolvedType: "COLOR",
        valuesByMode: { "1:0": { type: "VARIABLE_ALIAS", id: "a" }, "1:1": { type: "VARIABLE_ALIAS", id: "a" } },
      },
    },
  },
});

describe("stromkasse-theme map", () => {
  it("offers with reasons, takes nothing by itself, and asks where two names compete", () => {
    const files = { "brand.css": shadcn };
    const { code, out, errors } = shell(files)("map", "brand.css");
    expect([code, out]).toEqual([0, ""]);
    expect(errors).toContain("accent – question: --primary or --accent?");
    expect(errors).toContain("“foreground” is a usual name for text");
    expect(errors).toContain("Nothing was taken yet");
  });

  it("saves what was chosen as a map that the command then takes", () => {
    const run = shell({ "brand.css": shadcn });
    expect(run("map", "brand.css", "--accept", "--take", "accent=--primary", "--out", "map.json").code).toBe(0);
    const { theme } = JSON.parse(run("map.json", "--json").out) as { theme: unknown };
    expect(theme).toMatchObject({
      accent: { light: "hsl(221 83% 40%)", dark: "#60a5fa" },
      surface: { light: "oklch(1 0 0)", dark: "#0a0a0a" },
      text: { light: "#0a0a0a", dark: "#fafafa" },
      radius: "0.625rem",
    });
  });

  it("leaves a question open with --accept alone", () => {
    const run = shell({ "brand.css": shadcn });
    run("map", "brand.css", "--accept", "--out", "map.json");
    const { theme } = JSON.parse(run("map.json", "--json").out) as { theme: object };
    expect(theme).not.toHaveProperty("accent");
  });

  it("reads the modes and aliases of Figma's variables", () => {
    const run = shell({ "figma.json": figma });
    expect(run("map", "figma.json", "--accept", "--out", "map.json").code).toBe(0);
    const { theme } = JSON.parse(run("map.json", "--json").out) as { theme: unknown };
    expect(theme).toEqual({ accent: { light: "#0000ff", dark: "#8080ff" } });
  });

  it("offers no colour that cannot be what its name says, and none that an unknown modifier changes", () => {
    const modified = { value: "#000000", type: "color", $extensions: { "studio.tokens": { modify: { type: "invert", value: "0.4" } } } };
    const file = {
      background: { value: "#ffffff", danger: { value: "#d60027" } },
      text: { muted: modified },
      success: { value: "#d60027" },
    };
    const { errors } = shell({ "sd.json": JSON.stringify({ color: { ...file, page: { background: { value: "#ffffff" } } } }) })(
      "map",
      "sd.json",
    );
    expect(errors).toContain("surface");
    expect(errors).not.toMatch(/^(dangerSoft|textMuted|saving)/m);
    expect(errors).toContain("color.text.muted is changed by a modifier of Tokens Studio that is not known");
  });

  it("joins a light and a dark file, leaves one for more contrast out, and keeps a brand of one scheme in it", () => {
    const colour = ($value: string) => JSON.stringify({ brand: { primary: { $type: "color", $value } } });
    const files = { "a.light.json": colour("#004488"), "a.dark.json": colour("#88bbff"), "a.dark-high-contrast.json": colour("#ffffff") };
    const run = shell(files);
    expect(run("map", ...Object.keys(files), "--accept", "--out", "map.json").code).toBe(0);
    expect(JSON.parse(run("map.json", "--json").out)).toMatchObject({ theme: { accent: { light: "#004488", dark: "#88bbff" } } });
    expect(run("map", "a.light.json", "--accept", "--out", "light.json").errors).toContain("light only");
    expect(run("light.json").out).toMatch(/color-scheme: only light !important;\n {2}--sk-accent: #004488;/);
  });

  it.each([
    [["map", "notes.txt"], "notes.txt is in no format that is known"],
    [["map", "empty.json"], "no tokens found"],
    [["map", "brand.css", "--take", "accent=--radius"], "--radius is a dimension; accent has to be a color."],
    [["map", "brand.css", "--take", "colour=--primary"], "No token of ours is called colour."],
    [["map", "none.json"], "none.json cannot be read"],
    [["map"], "Which file?"],
  ])("explains what is wrong with %j", (args, message) => {
    const { code, errors } = shell({ "brand.css": shadcn, "notes.txt": "hello", "empty.json": "{}" })(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it("takes nothing from a file of foreign names, where a few happen to be ours", () => {
    const group = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`shade${index}`, { $type: "color", $value: "#123456" }]));
    const file = JSON.stringify({
      palette: group,
      spacing: { 5: { $type: "dimension", $value: "24px" } },
      text: { $type: "color", $value: "#000000" },
    });
    const { code, errors } = shell({ "brand.json": file })("brand.json");
    expect(code).toBe(2);
    expect(errors).toContain("Hardly any name is ours");
  });

  it("lets an explicit name win, and refuses sizes out of their range", () => {
    const tokens = {
      primary: { $type: "color", $value: "#ff0000" },
      stromkasse: { accent: { $type: "color", $value: "#0b5c63" }, base: { $type: "dimension", $value: "8px" } },
    };
    const { code, out, errors } = shell({ "t.json": JSON.stringify(tokens) })("t.json");
    expect(code).toBe(2);
    expect(out).toContain("--sk-accent: #0b5c63;");
    expect(errors).toContain("base is 8px, but has to be from 16 to 24 px");
  });
});
