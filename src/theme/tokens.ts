/* Made by `npm run tokens` of tokens.json and tokens.resolver.json: change those. */
import type { TokenDeclaration } from "./tokenDeclaration.js";

/** Every design decision that a theme can set, by its name. */
export const tokenTable = {
  accent: {
    path: "semantic.accent",
    type: "color",
    description: "What can be acted on: the fill of the main button.",
    css: "light-dark(#0b5cff, #6aa1ff)",
    more: {
      css: "light-dark(#0037b3, #a8c8ff)",
    },
  },
  surface: {
    path: "semantic.surface",
    type: "color",
    description: "Ground of cards and fields.",
    css: "light-dark(#ffffff, #12161d)",
    more: {
      css: "light-dark(#ffffff, #000000)",
    },
  },
  text: {
    path: "semantic.text",
    type: "color",
    description: "Text.",
    css: "light-dark(#0f172a, #e8ecf3)",
    more: {
      css: "light-dark(#000000, #ffffff)",
    },
  },
  radius: {
    path: "semantic.radius",
    type: "dimension",
    description: "Corners of cards and options.",
    css: "12px",
  },
  font: {
    path: "semantic.font",
    type: "fontFamily",
    description: "Font of everything. The house takes the page's.",
    css: "inherit",
  },
  density: {
    path: "semantic.density",
    type: "number",
    description: "Room inside and between things: 0.75 (dense) to 1.25 (airy).",
    css: "1",
  },
  base: {
    path: "semantic.base",
    type: "dimension",
    description: "Size of the text, which every other size follows. Not below 16 px, or iOS zooms into fields.",
    css: "max(16px, 1rem)",
  },
  space1: {
    path: "semantic.space1",
    type: "dimension",
    description: "Distances, from the smallest to the largest.",
    css: "calc(var(--sk-base) * 0.25 * var(--sk-density))",
  },
  space2: {
    path: "semantic.space2",
    type: "dimension",
    description: "Distance 2 of 6.",
    css: "calc(var(--sk-base) * 0.5 * var(--sk-density))",
  },
  space3: {
    path: "semantic.space3",
    type: "dimension",
    description: "Distance 3 of 6.",
    css: "calc(var(--sk-base) * 0.75 * var(--sk-density))",
  },
  space4: {
    path: "semantic.space4",
    type: "dimension",
    description: "Distance 4 of 6.",
    css: "calc(var(--sk-base) * var(--sk-density))",
  },
  space5: {
    path: "semantic.space5",
    type: "dimension",
    description: "Distance 5 of 6.",
    css: "calc(var(--sk-base) * 1.5 * var(--sk-density))",
  },
  space6: {
    path: "semantic.space6",
    type: "dimension",
    description: "Distance 6 of 6.",
    css: "calc(var(--sk-base) * 2 * var(--sk-density))",
  },
  radiusSmall: {
    path: "semantic.radiusSmall",
    type: "dimension",
    description: "Corners of what lies inside a card: notices, fields, buttons.",
    css: "8px",
    derive: {
      from: ["radius"],
      css: "calc(var(--sk-radius) * 0.667)",
    },
  },
  accentText: {
    path: "semantic.accentText",
    type: "color",
    description: "Text on the accent.",
    css: "light-dark(#ffffff, #06142e)",
    derive: {
      from: ["accent", "surface", "text"],
      css: "on(var(--sk-accent))",
    },
  },
  accentInk: {
    path: "semantic.accentInk",
    type: "color",
    description: "The accent as text: links, chosen pictures.",
    css: "var(--sk-accent)",
    derive: {
      from: ["accent", "surface", "text"],
      css: "light-dark(at-most(var(--sk-accent), 0.47), at-least(var(--sk-accent), 0.78))",
    },
    more: {
      css: "color-mix(in oklab, var(--sk-accent) 30%, var(--sk-text))",
      firm: true,
    },
  },
  accentMark: {
    path: "semantic.accentMark",
    type: "color",
    description: "The accent as a sign of state: what is chosen, ticked, done.",
    css: "var(--sk-accent)",
    derive: {
      from: ["accent", "surface", "text"],
      css: "light-dark(at-most(var(--sk-accent), 0.57), at-least(var(--sk-accent), 0.65))",
    },
    more: {
      css: "color-mix(in oklab, var(--sk-accent) 40%, var(--sk-text))",
      firm: true,
    },
  },
  accentMarkText: {
    path: "semantic.accentMarkText",
    type: "color",
    description: "The tick on such a sign.",
    css: "var(--sk-accent-text)",
    derive: {
      from: ["accent", "surface", "text"],
      css: "var(--sk-surface)",
    },
    more: {
      css: "var(--sk-surface)",
      firm: true,
    },
  },
  accentSoft: {
    path: "semantic.accentSoft",
    type: "color",
    description: "The accent as a ground.",
    css: "color-mix(in oklab, var(--sk-accent) 9%, var(--sk-surface))",
    more: {
      css: "var(--sk-surface)",
      firm: true,
    },
  },
  focus: {
    path: "semantic.focus",
    type: "color",
    description: "Ring around what has the keyboard's focus.",
    css: "var(--sk-accent)",
    derive: {
      from: ["accent", "surface", "text"],
      css: "var(--sk-accent-ink)",
    },
    more: {
      css: "var(--sk-text)",
      firm: true,
    },
  },
  surfaceSunken: {
    path: "semantic.surfaceSunken",
    type: "color",
    description: "Ground of what steps back: what is off, headings of tables.",
    css: "light-dark(#f6f7f9, #0d1117)",
    derive: {
      from: ["surface", "text"],
      css: "light-dark(color-mix(in oklab, var(--sk-surface) 97%, var(--sk-text)), color-mix(in oklab, var(--sk-surface) 85%, black))",
    },
    more: {
      css: "var(--sk-surface)",
      firm: true,
    },
  },
  surfaceRaised: {
    path: "semantic.surfaceRaised",
    type: "color",
    description: "Ground of what lies above: lists that pop up, the bar at the lower edge.",
    css: "light-dark(#ffffff, #171c25)",
    derive: {
      from: ["surface", "text"],
      css: "light-dark(var(--sk-surface), color-mix(in oklab, var(--sk-surface) 97%, var(--sk-text)))",
    },
    more: {
      css: "var(--sk-surface)",
      firm: true,
    },
  },
  textMuted: {
    path: "semantic.textMuted",
    type: "color",
    description: "Text of second rank.",
    css: "light-dark(#55617a, #9aa7bd)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, var(--sk-text) 72%, var(--sk-surface))",
    },
    more: {
      css: "var(--sk-text)",
      firm: true,
    },
  },
  border: {
    path: "semantic.border",
    type: "color",
    description: "A line that only separates.",
    css: "light-dark(#dfe3ea, #29313d)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, var(--sk-text) 14%, var(--sk-surface))",
    },
    more: {
      css: "color-mix(in oklab, var(--sk-text) 50%, var(--sk-surface))",
      firm: true,
    },
  },
  borderStrong: {
    path: "semantic.borderStrong",
    type: "color",
    description: "A line that a control is recognised by.",
    css: "light-dark(#7f8a9d, #6d7a90)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, var(--sk-text) 52%, var(--sk-surface))",
    },
    more: {
      css: "color-mix(in oklab, var(--sk-text) 75%, var(--sk-surface))",
      firm: true,
    },
  },
  saving: {
    path: "semantic.saving",
    type: "color",
    description: "What is saved, done, in order, as text.",
    css: "light-dark(#0a7a4b, #4fd69c)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#0a7a4b, #4fd69c) 85%, var(--sk-text))",
    },
    more: {
      css: "light-dark(#045c37, #8df0c0)",
    },
  },
  savingSoft: {
    path: "semantic.savingSoft",
    type: "color",
    description: "What is saved, done, in order, as a ground.",
    css: "light-dark(#e5f6ee, #0f2b20)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, var(--sk-saving) 7%, var(--sk-surface))",
    },
    more: {
      css: "var(--sk-surface)",
      firm: true,
    },
  },
  warning: {
    path: "semantic.warning",
    type: "color",
    description: "What wants attention, as text.",
    css: "light-dark(#8a4b00, #ffc46b)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#8a4b00, #ffc46b) 85%, var(--sk-text))",
    },
    more: {
      css: "light-dark(#663700, #ffd99a)",
    },
  },
  warningSoft: {
    path: "semantic.warningSoft",
    type: "color",
    description: "What wants attention, as a ground.",
    css: "light-dark(#fff3df, #2c2110)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, var(--sk-warning) 7%, var(--sk-surface))",
    },
    more: {
      css: "var(--sk-surface)",
      firm: true,
    },
  },
  danger: {
    path: "semantic.danger",
    type: "color",
    description: "What went wrong, as text.",
    css: "light-dark(#b3261e, #ff9d94)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#b3261e, #ff9d94) 85%, var(--sk-text))",
    },
    more: {
      css: "light-dark(#8c1410, #ffc4be)",
    },
  },
  dangerSoft: {
    path: "semantic.dangerSoft",
    type: "color",
    description: "What went wrong, as a ground.",
    css: "light-dark(#fdecea, #331613)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, var(--sk-danger) 7%, var(--sk-surface))",
    },
    more: {
      css: "var(--sk-surface)",
      firm: true,
    },
  },
  peak: {
    path: "semantic.peak",
    type: "color",
    description: "Dear hours in a picture of the day.",
    css: "light-dark(#cc7a10, #f0a040)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#cc7a10, #f0a040) 88%, var(--sk-text))",
    },
  },
  layerEnergy: {
    path: "semantic.layerEnergy",
    type: "color",
    description: "Part of a price: energy.",
    css: "light-dark(#0b5cff, #6aa1ff)",
    derive: {
      from: ["accent", "surface", "text"],
      css: "var(--sk-accent-mark)",
    },
  },
  layerGrid: {
    path: "semantic.layerGrid",
    type: "color",
    description: "Part of a price: grid.",
    css: "light-dark(#7a5cff, #a592ff)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#7a5cff, #a592ff) 88%, var(--sk-text))",
    },
  },
  layerLevies: {
    path: "semantic.layerLevies",
    type: "color",
    description: "Part of a price: levies and taxes.",
    css: "light-dark(#c0589f, #e58cc6)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#c0589f, #e58cc6) 88%, var(--sk-text))",
    },
  },
  layerFee: {
    path: "semantic.layerFee",
    type: "color",
    description: "Part of a price: the supplier's fee.",
    css: "light-dark(#0f9888, #4fd0c0)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#0f9888, #4fd0c0) 88%, var(--sk-text))",
    },
  },
  layerMetering: {
    path: "semantic.layerMetering",
    type: "color",
    description: "Part of a price: metering.",
    css: "light-dark(#b88300, #f0c04a)",
    derive: {
      from: ["surface", "text"],
      css: "color-mix(in oklab, light-dark(#b88300, #f0c04a) 88%, var(--sk-text))",
    },
  },
  layerOther: {
    path: "semantic.layerOther",
    type: "color",
    description: "Part of a price: what is left.",
    css: "var(--sk-border-strong)",
  },
  shadow: {
    path: "semantic.shadow",
    type: "shadow",
    description: "Shadow of cards and of what pops up.",
    css: "0 1px 2px 0 light-dark(#0f172a0d, #00000000), 0 8px 24px -12px light-dark(#0f172a1f, #00000000)",
  },
  weightStrong: {
    path: "semantic.weightStrong",
    type: "fontWeight",
    description: "Weight of headings, buttons and what is stressed.",
    css: "650",
  },
  focusWidth: {
    path: "semantic.focusWidth",
    type: "dimension",
    description: "Width of the focus ring.",
    css: "3px",
  },
  duration: {
    path: "semantic.duration",
    type: "duration",
    description: "How long a change of colour takes.",
    css: "120ms",
  },
  buttonRadius: {
    path: "component.button.radius",
    type: "dimension",
    description: "Corners of buttons.",
    css: "var(--sk-radius-small)",
  },
  buttonBackground: {
    path: "component.button.background",
    type: "color",
    description: "Fill of the main button.",
    css: "var(--sk-accent)",
  },
  buttonHover: {
    path: "component.button.hover",
    type: "color",
    description: "The same under the pointer.",
    css: "color-mix(in oklab, var(--sk-button-background) 88%, var(--sk-text))",
    derive: {
      from: ["accent", "surface", "text"],
      css: "color-mix(in oklab, var(--sk-button-background) 88%, on(var(--sk-button-text)))",
    },
  },
  buttonText: {
    path: "component.button.text",
    type: "color",
    description: "Text of the main button.",
    css: "var(--sk-accent-text)",
  },
  buttonWeight: {
    path: "component.button.weight",
    type: "fontWeight",
    description: "Weight of a button's text.",
    css: "var(--sk-weight-strong)",
  },
  fieldRadius: {
    path: "component.field.radius",
    type: "dimension",
    description: "Corners of fields.",
    css: "var(--sk-radius-small)",
  },
  fieldBackground: {
    path: "component.field.background",
    type: "color",
    description: "Ground of fields, tick boxes and radio buttons.",
    css: "var(--sk-surface)",
  },
  fieldBorder: {
    path: "component.field.border",
    type: "color",
    description: "Frame of fields.",
    css: "var(--sk-border-strong)",
  },
  cardRadius: {
    path: "component.card.radius",
    type: "dimension",
    description: "Corners of cards.",
    css: "var(--sk-radius)",
  },
  cardBackground: {
    path: "component.card.background",
    type: "color",
    description: "Ground of cards.",
    css: "var(--sk-surface)",
  },
  cardBorder: {
    path: "component.card.border",
    type: "color",
    description: "Frame of cards.",
    css: "var(--sk-border)",
  },
  cardShadow: {
    path: "component.card.shadow",
    type: "shadow",
    description: "Shadow of cards.",
    css: "var(--sk-shadow)",
  },
  optionRadius: {
    path: "component.option.radius",
    type: "dimension",
    description: "Corners of options to choose from.",
    css: "var(--sk-radius)",
  },
  chipRadius: {
    path: "component.chip.radius",
    type: "dimension",
    description: "Corners of chips, pills and switches.",
    css: "999px",
  },
  tagRadius: {
    path: "component.tag.radius",
    type: "dimension",
    description: "Corners of tags.",
    css: "6px",
  },
  checkboxRadius: {
    path: "component.checkbox.radius",
    type: "dimension",
    description: "Corners of tick boxes.",
    css: "6px",
  },
  headingFont: {
    path: "component.heading.font",
    type: "fontFamily",
    description: "Font of headings and of the large figures.",
    css: "var(--sk-font)",
  },
  headingWeight: {
    path: "component.heading.weight",
    type: "fontWeight",
    description: "Weight of headings.",
    css: "var(--sk-weight-strong)",
  },
  figureWeight: {
    path: "component.figure.weight",
    type: "fontWeight",
    description: "Weight of the large figures.",
    css: "700",
  },
  stepperSize: {
    path: "component.stepper.size",
    type: "dimension",
    description: "Height of the bars that show the progress.",
    css: "4px",
  },
  skeletonBackground: {
    path: "component.skeleton.background",
    type: "color",
    description: "Ground of what is still loading.",
    css: "color-mix(in srgb, var(--sk-text) 10%, var(--sk-surface))",
  },
  barShadow: {
    path: "component.bar.shadow",
    type: "shadow",
    description: "Shadow of the bar at the lower edge.",
    css: "0 -8px 24px -16px light-dark(#0f172a59, #000000)",
  },
  dialogBackdrop: {
    path: "component.dialog.backdrop",
    type: "color",
    description: "What dims the page behind a dialogue.",
    css: "#00000080",
  },
} as const satisfies Readonly<Record<string, TokenDeclaration>>;

/** Name of a token. */
export type TokenName = keyof typeof tokenTable;
