import type { TokenName } from "./tokens.js";

/** Where in the checkout one colour lies on another. */
export interface Place {
  readonly front: TokenName;
  readonly back: TokenName;
  /** `text` has to be read (4.5 : 1, WCAG 2.2, 1.4.3), `ui` to be seen (3 : 1, 1.4.11). */
  readonly kind: "text" | "ui";
  /** For people, in English: `link in a notice`. */
  readonly name: string;
}

type Grounds = Readonly<Partial<Record<TokenName, string>>>;

const toned = (soft: TokenName, what: string): Grounds => ({
  cardBackground: `${what} in a card`,
  surface: `${what} in an option`,
  surfaceSunken: `${what} in a dialogue`,
  surfaceRaised: `${what} in the bar at the lower edge`,
  [soft]: `tag, status or line of that tone`,
});

const texts: Readonly<Partial<Record<TokenName, Grounds>>> = {
  text: {
    cardBackground: "text in a card",
    surface: "text in an option",
    surfaceSunken: "text in a dialogue or a title of a summary",
    surfaceRaised: "entry of a list that pops up",
    fieldBackground: "what is typed into a field",
    accentSoft: "text in a notice or a chosen chip",
    savingSoft: "text in a notice of success",
    warningSoft: "text in a warning",
    dangerSoft: "text in a notice of an error",
  },
  textMuted: {
    cardBackground: "hint below a field",
    surface: "description of an option",
    surfaceSunken: "chip that is off, or choice that is not taken",
    surfaceRaised: "second line in a list that pops up",
    fieldBackground: "placeholder or unit in a field",
    accentSoft: "second line of what is chosen",
  },
  accentInk: {
    cardBackground: "link in a card",
    surface: "link in an option",
    surfaceSunken: "link in a dialogue",
    surfaceRaised: "link in the bar at the lower edge",
    accentSoft: "tag or status of the accent's tone, chosen picture",
  },
  saving: toned("savingSoft", "what is saved"),
  warning: toned("warningSoft", "a warning"),
  danger: { ...toned("dangerSoft", "a fault"), surface: "list of faults above a form" },
  buttonText: { buttonBackground: "main button", buttonHover: "main button under the pointer" },
};

const series = "part of a picture of prices";

const shapes: Readonly<Partial<Record<TokenName, Grounds>>> = {
  accentMark: {
    cardBackground: "ticked box, chosen answer or current step",
    surface: "frame of a chosen option",
    surfaceSunken: "ticked box in a dialogue",
    accentSoft: "frame of a chosen chip",
  },
  accentMarkText: { accentMark: "tick in a box, knob of a switch" },
  focus: {
    cardBackground: "focus ring in a card",
    surface: "focus ring on the page",
    surfaceSunken: "focus ring in a dialogue",
    surfaceRaised: "focus ring in the bar at the lower edge",
  },
  borderStrong: {
    cardBackground: "frame of a second button, switch that is off",
    surface: "point of a timeline",
    surfaceSunken: "frame of a second button in a dialogue",
  },
  fieldBorder: {
    cardBackground: "frame of a field",
    surface: "frame of a box in an option",
    surfaceSunken: "frame of a field in a dialogue",
  },
  surface: { saving: "tick of a step that is done", borderStrong: "knob of a switch that is off" },
  peak: { cardBackground: "dear hours in a picture of the day" },
  layerEnergy: { cardBackground: series },
  layerGrid: { cardBackground: series },
  layerLevies: { cardBackground: series },
  layerFee: { cardBackground: series },
  layerMetering: { cardBackground: series },
  layerOther: { cardBackground: series },
};

const placesOf = (kind: Place["kind"], table: Readonly<Partial<Record<TokenName, Grounds>>>): readonly Place[] =>
  (Object.entries(table) as [TokenName, Grounds][]).flatMap(([front, grounds]) =>
    (Object.entries(grounds) as [TokenName, string][]).map(([back, name]) => ({ front, back, kind, name })),
  );

/**
 * Every pair of colours that the checkout draws, with the place where it meets. What the stylesheets mix (the ground of a nested choice, a
 * button under the pointer) lies between two grounds of this list. A colour that is only there to be passed on, as `accentText` is to
 * `buttonText`, is tested as what it is drawn as.
 */
export const places: readonly Place[] = [...placesOf("text", texts), ...placesOf("ui", shapes)];
