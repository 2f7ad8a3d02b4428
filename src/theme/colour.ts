import {
  blend,
  clampChroma,
  clampRgb,
  formatHex,
  formatHex8,
  interpolateWith,
  mapAlphaDivide,
  mapAlphaMultiply,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode as registerMode,
  wcagContrast,
  wcagLuminance,
  type Color,
  type Mode,
  type Rgb,
} from "culori/fn";

/**
 * A colour in sRGB, in culori's form: channels and alpha from 0 to 1. Channels may lie outside while a colour is being computed; `clip`
 * brings them back. Declared here, so that nobody's compiler needs the types of culori.
 */
export interface Colour {
  readonly mode: "rgb";
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** OKLCH of Björn Ottosson: lightness 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
  readonly alpha: number;
}

const toRgb = registerMode(modeRgb);
const toOklchMode = registerMode(modeOklch);
const others = [modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeLrgb, modeP3, modeA98, modeProphoto, modeRec2020, modeXyz50, modeXyz65];
for (const mode of others) registerMode(mode);

const mixingModes = {
  srgb: "rgb",
  "srgb-linear": "lrgb",
  "display-p3": "p3",
  "a98-rgb": "a98",
  "prophoto-rgb": "prophoto",
  rec2020: "rec2020",
  lab: "lab",
  oklab: "oklab",
  xyz: "xyz65",
  "xyz-d65": "xyz65",
  "xyz-d50": "xyz50",
  hsl: "hsl",
  hwb: "hwb",
  lch: "lch",
  oklch: "oklch",
} as const satisfies Readonly<Record<string, Mode>>;

/** A space of CSS Color 4 that `color-mix()` can mix in. */
export type MixingSpace = keyof typeof mixingModes;

/** Whether colours can be mixed in a space of this name. */
export const isMixingSpace = (name: string): name is MixingSpace => Object.hasOwn(mixingModes, name);

export const black: Colour = { mode: "rgb", r: 0, g: 0, b: 0, alpha: 1 };
export const white: Colour = { mode: "rgb", r: 1, g: 1, b: 1, alpha: 1 };

/** A colour of any of culori's spaces, not clipped. What is missing (`none`), which its types do not tell, is 0, as it is painted. Not typed by culori, whose types no host has. */
export function inSrgb(colour: object): Colour {
  const { r = 0, g = 0, b = 0, alpha = 1 } = toRgb(colour as Color) as Partial<Rgb>;
  return { mode: "rgb", r, g, b, alpha };
}

/**
 * What goes to culori's parser. It alone would take more: names, hex without `#`, a bracket that does not close, and spaces that another user
 * of culori on the page has registered. The bound is for its expressions, which take very long for very many digits.
 */
const literal = /^(?:#[\da-f]{3,8}|(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch))\([^()]{0,200}\)|color\(\s*[a-z][^()]{0,200}\))$/;

/** Reads a colour of CSS Color 4 that is written out: hex, a colour function, or `color()` in one of its spaces. Not clipped. */
export function readLiteral(text: string): Colour | undefined {
  if (!literal.test(text)) return undefined;
  try {
    // culori takes a missing alpha for opaque; CSS paints it as 0.
    const found = parse(text.replace(/\/\s*none\s*\)$/, "/ 0)"));
    const colour = found && inSrgb(found);
    return colour && [colour.r, colour.g, colour.b, colour.alpha].every(Number.isFinite) ? colour : undefined;
  } catch {
    // Its parser throws at a unit that it does not know.
    return undefined;
  }
}

/** Reads `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. */
export const fromHex = (text: string): Colour | undefined => (text.startsWith("#") ? readLiteral(text.toLowerCase()) : undefined);

/** `#rrggbb`, or `#rrggbbaa` where it is translucent. */
export const toHex = (colour: Colour): string => (colour.alpha < 1 ? formatHex8(colour) : formatHex(colour));

/** The nearest colour that sRGB can show, channel by channel, as browsers do. */
export const clip = (colour: Colour): Colour => inSrgb(clampRgb<Color>(colour));

/** Relative luminance, WCAG 2.2. */
export const luminance = (colour: Colour): number => wcagLuminance(colour);

/** Contrast ratio of two opaque colours, WCAG 2.2: 1 to 21, whichever is in front. */
export const contrast = (one: Colour, other: Colour): number => wcagContrast(one, other);

/** What is seen of a translucent colour on an opaque one. */
export const over = (front: Colour, back: Colour): Colour => inSrgb(blend([back, front]));

/** What a colour is in OKLCH; the hue of a grey is 0. */
export function toOklch(colour: Colour): Oklch {
  const { l, c, h = 0 } = toOklchMode(colour);
  return { lightness: l, chroma: c, hue: h, alpha: colour.alpha };
}

/** Back to sRGB, not clipped. */
export const fromOklch = (colour: Oklch): Colour => inSrgb(inOklch(colour));

/** The same lightness and hue with as much chroma as sRGB can show. */
export const intoGamut = (colour: Oklch): Colour => clip(inSrgb(clampChroma<Color>(inOklch(colour), "oklch")));

const inOklch = ({ lightness, chroma, hue, alpha }: Oklch) => ({ mode: "oklch", l: lightness, c: chroma, h: hue, alpha }) as const;

/** culori's own premultiplied mixing multiplies the hue too, which CSS Color 4, 12.3, leaves as it is. */
const mixer = interpolateWith<Mode>(
  (value, channel, colour) => (channel === "h" ? value : mapAlphaMultiply(value, channel, colour)),
  (value, channel, colour) => (channel === "h" ? value : mapAlphaDivide(value, channel, colour)),
);

/** CSS `color-mix()`: `share` (0 to 1) of the first, alpha premultiplied, hues the shorter way round. */
export function mix(space: MixingSpace, first: Colour, share: number, second: Colour): Colour {
  // At its very start culori gives back the colour without having multiplied it, and divides it all the same.
  if (share <= 0) return second;
  return inSrgb(mixer([firmGrey(second), firmGrey(first)], mixingModes[space])(share));
}

/** A grey that has come through another space keeps a trace of colour, and with it a hue that would be mixed. */
function firmGrey(colour: Colour): Colour {
  const { r, g, b } = colour;
  return Math.max(r, g, b) - Math.min(r, g, b) < 1e-5 ? { ...colour, r: g, b: g } : colour;
}
