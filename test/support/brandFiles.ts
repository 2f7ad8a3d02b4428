/**
 * One invented brand, written down as the usual tools and public design systems write theirs: each with its own form, names and ways to tell
 * light from dark. The files are ours; nothing of a real system is in them.
 */
type Scheme = "light" | "dark";
type Node = Readonly<Record<string, unknown>>;
type Entry = readonly [path: string, node: unknown];

/** What the brand is in each scheme; every format has to give these. */
export const brandColours = {
  accent: { light: "#0b5c63", dark: "#6fd0c8" },
  surface: { light: "#ffffff", dark: "#10181a" },
  text: { light: "#12262a", dark: "#e8f2f2" },
  textMuted: { light: "#4a5f63", dark: "#a3b8ba" },
  border: { light: "#d5dfe0", dark: "#2a3a3d" },
  saving: { light: "#0a6b3d", dark: "#5bd79a" },
  warning: { light: "#7a4a00", dark: "#ffc46b" },
  danger: { light: "#a3161f", dark: "#ffa29a" },
} as const;

type ColourName = keyof typeof brandColours;
type Names = Readonly<Record<ColourName, string>>;

/** A brand's files, by name. */
export interface BrandSample {
  readonly format: string;
  readonly files: Readonly<Record<string, string>>;
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

function tree(entries: readonly Entry[]): Node {
  const root: Record<string, unknown> = {};
  for (const [path, node] of entries) {
    const steps = path.split(".");
    let group = root;
    for (const step of steps.slice(0, -1)) group = (group[step] ??= {}) as Record<string, unknown>;
    group[steps.at(-1) ?? ""] = node;
  }
  return root;
}

const colours = (names: Names, scheme: Scheme, node: (hex: string) => unknown): readonly Entry[] =>
  (Object.keys(brandColours) as ColourName[]).map((name) => [names[name], node(brandColours[name][scheme])]);

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const figmaColour = (hex: string) => {
  const [r, g, b] = channels(hex);
  return { r, g, b, a: 1 };
};

const dtcgNames: Names = {
  accent: "color.action.primary",
  surface: "color.background.canvas",
  text: "color.text.primary",
  textMuted: "color.text.secondary",
  border: "color.border.subtle",
  saving: "color.feedback.success",
  warning: "color.feedback.warning",
  danger: "color.feedback.error",
};
const dtcgColour = (hex: string) => ({ $type: "color", $value: { colorSpace: "srgb", components: channels(hex), hex } });

const dtcgResolver: BrandSample = {
  format: "DTCG 2025.10, a resolver with its files",
  files: {
    "brand.resolver.json": json({
      version: "2025.10",
      sets: { base: { sources: [{ $ref: "base.tokens.json" }] } },
      modifiers: {
        theme: { contexts: { light: [{ $ref: "./day.json" }], dark: [{ $ref: "./evening.json" }] }, default: "light" },
        region: {
          contexts: { north: [], south: [{ color: { text: { primary: { $type: "color", $value: "#ff0000" } } } }] },
          default: "north",
        },
      },
      resolutionOrder: [{ $ref: "#/sets/base" }, { $ref: "#/modifiers/theme" }, { $ref: "#/modifiers/region" }],
    }),
    "base.tokens.json": json({
      radius: { md: { $type: "dimension", $value: { value: 6, unit: "px" } } },
      typography: {
        body: {
          $type: "typography",
          $value: {
            fontFamily: ["Inter", "sans-serif"],
            fontSize: { value: 18, unit: "px" },
            fontWeight: 400,
            letterSpacing: "0px",
            lineHeight: 1.5,
          },
        },
      },
      // Beside them: what no checkout needs.
      breakpoint: { wide: { $type: "dimension", $value: { value: 1200, unit: "px" } } },
      spacing: { 5: { $type: "dimension", $value: { value: 24, unit: "px" } } },
    }),
    "day.json": json(tree(colours(dtcgNames, "light", dtcgColour))),
    "evening.json": json(tree(colours(dtcgNames, "dark", dtcgColour))),
  },
};

const aliasNames: Names = {
  accent: "brand.primary",
  surface: "bg.surface",
  text: "text.body",
  textMuted: "text.muted",
  border: "divider",
  saving: "text.success",
  warning: "text.warning",
  danger: "text.danger",
};
const dtcgAliases: BrandSample = {
  format: "DTCG 2025.10, one file for light and one for dark, with aliases and pointers",
  files: Object.fromEntries(
    (["light", "dark"] as const).map((scheme) => [
      `tokens/${scheme}/color.json`,
      json({
        palette: tree(colours(aliasNames, scheme, (hex) => dtcgColour(hex))),
        sem: {
          $type: "color",
          ...tree(
            Object.values(aliasNames).map((path, index) => [
              path,
              index % 2 ? { $ref: `#/palette/${path.replaceAll(".", "/")}` } : { $value: `{palette.${path}}` },
            ]),
          ),
        },
      }),
    ]),
  ),
};

const studioNames: Names = {
  accent: "colors.primary",
  surface: "colors.bg",
  text: "colors.fg",
  textMuted: "colors.fg-muted",
  border: "colors.border",
  saving: "colors.success",
  warning: "colors.warning",
  danger: "colors.danger",
};
const studioColour = (hex: string) => ({ value: hex, type: "color" });
const studioCore = {
  unit: { value: "3", type: "sizing" },
  borderRadius: { md: { value: "{unit} * 2", type: "borderRadius" } },
  "font-family": { body: { value: "Inter, sans-serif", type: "fontFamilies" } },
};
const studioTheme = (name: string, group: string, sets: readonly string[]) => ({
  id: name,
  name,
  group,
  selectedTokenSets: Object.fromEntries(sets.map((set, index) => [set, index === 0 ? "source" : "enabled"])),
});
const studioThemes = [
  studioTheme("Kompakt", "density", ["core"]),
  studioTheme("Light", "mode", ["core", "mode/day"]),
  studioTheme("Dark", "mode", ["core", "mode/evening"]),
];

const studioFile: BrandSample = {
  format: "Tokens Studio, one file",
  files: {
    "tokens.json": json({
      core: studioCore,
      "mode/day": tree(colours(studioNames, "light", studioColour)),
      "mode/evening": tree(colours(studioNames, "dark", studioColour)),
      $themes: studioThemes,
      $metadata: { tokenSetOrder: ["core", "mode/day", "mode/evening"] },
    }),
  },
};

const studioFolder: BrandSample = {
  format: "Tokens Studio, a folder of sets",
  files: {
    "brand/$themes.json": json(studioThemes),
    "brand/$metadata.json": json({ tokenSetOrder: ["core", "mode/day", "mode/evening"] }),
    "brand/mode/day.json": json(tree(colours(studioNames, "light", studioColour))),
    "brand/mode/evening.json": json(tree(colours(studioNames, "dark", studioColour))),
    "brand/core.json": json(studioCore),
    "brand/old/day.json": json(tree(colours(studioNames, "light", () => studioColour("#ff00ff")))),
  },
};

const penpot: BrandSample = {
  format: "Penpot",
  files: {
    "tokens.json": json({
      Global: {
        radius: { md: { $value: "6", $type: "borderRadius", $description: "" } },
        "font-family": { base: { $value: ["Inter", "sans-serif"], $type: "fontFamilies", $description: "" } },
      },
      "Mode/Dark": tree(colours(studioNames, "dark", ($value) => ({ $value, $type: "color", $description: "" }))),
      "Mode/Light": tree(colours(studioNames, "light", ($value) => ({ $value, $type: "color", $description: "" }))),
      $themes: [
        { ...studioTheme("Light", "Mode", ["Global", "Mode/Light"]), "is-source": false },
        { ...studioTheme("Dark", "Mode", ["Global", "Mode/Dark"]), "is-source": false },
      ],
      $metadata: { tokenSetOrder: ["Global", "Mode/Dark", "Mode/Light"], activeThemes: ["Mode/Dark"], activeSets: ["Global", "Mode/Dark"] },
    }),
  },
};

const styleDictionary: BrandSample = {
  format: "Style Dictionary, values without a type",
  files: {
    ...Object.fromEntries(
      (["light", "dark"] as const).map((scheme) => [
        `color.${scheme}.json`,
        json(tree(colours(dtcgNames, scheme, (value) => ({ value })))),
      ]),
    ),
    "size.json": json({
      border: { radius: { base: { value: "3px" }, md: { value: "6px" } } },
      font: { family: { base: { value: "Inter, sans-serif" } } },
    }),
  },
};

const flatNames: Names = {
  accent: "acme_color_brand_primary",
  surface: "acme_color_surface",
  text: "acme_color_on_surface",
  textMuted: "acme_color_text_secondary",
  border: "acme_color_divider",
  saving: "acme_color_positive",
  warning: "acme_color_caution",
  danger: "acme_color_critical",
};
const flatBuild: BrandSample = {
  format: "a build's plain list of names and values",
  files: Object.fromEntries(
    (["light", "dark"] as const).map((scheme) => [
      `acme-${scheme}.json`,
      json(
        Object.fromEntries([
          ...colours(flatNames, scheme, (hex) => hex),
          ["acme_radius_md", "6px"],
          ["acme_font_family", "Inter, sans-serif"],
        ]),
      ),
    ]),
  ),
};

const figmaModes = { "1:0": "light", "1:1": "dark" } as const;
const figmaRest: BrandSample = {
  format: "Figma variables, the REST answer",
  files: {
    "variables.json": json({
      status: 200,
      meta: {
        variableCollections: {
          c: {
            id: "c",
            name: "Theme",
            modes: [
              { modeId: "1:0", name: "Hell / Light" },
              { modeId: "1:1", name: "Dunkel / Dark" },
            ],
          },
        },
        variables: Object.fromEntries(
          (Object.keys(brandColours) as ColourName[]).map((name) => [
            name,
            {
              id: name,
              name: dtcgNames[name].replaceAll(".", "/"),
              resolvedType: "COLOR",
              valuesByMode: Object.fromEntries(
                Object.entries(figmaModes).map(([id, scheme]) => [id, figmaColour(brandColours[name][scheme])]),
              ),
            },
          ]),
        ),
      },
    }),
  },
};

const figmaPlugin: BrandSample = {
  format: "Figma variables, a plugin's export by modes",
  files: {
    "figma.json": json({
      version: "1.0",
      collections: [
        {
          name: "Brand",
          modes: (["light", "dark"] as const).map((scheme) => ({
            name: scheme === "light" ? "Light" : "Dark",
            variables: colours(aliasNames, scheme, (hex) => hex).map(([path, value]) => ({
              name: path.replaceAll(".", "/"),
              type: "color",
              value,
            })),
          })),
        },
      ],
    }),
  },
};

const shadcnNames: Names = {
  accent: "primary",
  surface: "background",
  text: "foreground",
  textMuted: "muted-foreground",
  border: "border",
  saving: "success",
  warning: "warning",
  danger: "destructive",
};
const cssBlock = (names: Names, scheme: Scheme) =>
  colours(names, scheme, (hex) => hex)
    .map(([name, hex]) => `  --${name}: ${String(hex)};`)
    .join("\n");
const shadcn: BrandSample = {
  format: "CSS of shadcn and tweakcn",
  files: {
    "globals.css": `@import "tailwindcss";
:where(:root) {\n${cssBlock(shadcnNames, "light")}\n  --radius: 6px;\n  --font-sans: Inter, sans-serif;\n  --chart-1: oklch(0.6 0.2 30);\n}
.dark {\n${cssBlock(shadcnNames, "dark")}\n}
@theme inline { --color-primary: var(--primary); --radius-lg: var(--radius); }`,
  },
};

const materialNames: Names = {
  accent: "primary",
  surface: "surface",
  text: "onSurface",
  textMuted: "onSurfaceVariant",
  border: "outlineVariant",
  saving: "success",
  warning: "warning",
  danger: "error",
};
const material: BrandSample = {
  format: "Material Theme Builder",
  files: {
    "material-theme.json": json({
      description: "Brand",
      seed: "#0B5C63",
      schemes: {
        light: Object.fromEntries(colours(materialNames, "light", (hex) => hex.toUpperCase())),
        "light-high-contrast": Object.fromEntries(colours(materialNames, "light", () => "#000000")),
        dark: Object.fromEntries(colours(materialNames, "dark", (hex) => hex.toUpperCase())),
      },
      palettes: { primary: { 0: "#000000", 100: "#FFFFFF" } },
    }),
  },
};

const setNames: Names = {
  accent: "accent-background-color-default",
  surface: "background-base-color",
  text: "neutral-content-color-default",
  textMuted: "neutral-subdued-content-color-default",
  border: "divider",
  saving: "positive-content-color-default",
  warning: "notice-content-color-default",
  danger: "negative-content-color-default",
};
const colourSets: BrandSample = {
  format: "sets of modes in each token",
  files: {
    "variables.json": json(
      Object.fromEntries(
        (Object.keys(brandColours) as ColourName[]).map((name) => [
          setNames[name],
          {
            sets: { light: { value: brandColours[name].light }, dark: { value: brandColours[name].dark }, wireframe: { value: "#888888" } },
          },
        ]),
      ),
    ),
  },
};

export const brandSamples: readonly BrandSample[] = [
  dtcgResolver,
  dtcgAliases,
  studioFile,
  studioFolder,
  penpot,
  styleDictionary,
  flatBuild,
  figmaRest,
  figmaPlugin,
  shadcn,
  material,
  colourSets,
];
