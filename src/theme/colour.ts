/** A colour in sRGB: channels and alpha from 0 to 1. Channels may lie outside while a colour is being computed; `clip` brings them back. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** OKLCH of Björn Ottosson: lightness 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
  readonly alpha: number;
}

interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** CSS Color 4, 10.2: below this chroma a hue says nothing. */
const achromatic = 4e-6;

export const clip = ({ red, green, blue, alpha }: Colour): Colour => ({
  red: unit(red),
  green: unit(green),
  blue: unit(blue),
  alpha: unit(alpha),
});

const unit = (value: number) => Math.min(1, Math.max(0, value));

/** sRGB channel to linear light (IEC 61966-2-1), mirrored for negative values. */
const toLinear = (channel: number) => {
  const size = Math.abs(channel);
  return Math.sign(channel) * (size <= 0.04045 ? size / 12.92 : ((size + 0.055) / 1.055) ** 2.4);
};

const fromLinear = (light: number) => {
  const size = Math.abs(light);
  return Math.sign(light) * (size <= 0.0031308 ? size * 12.92 : 1.055 * size ** (1 / 2.4) - 0.055);
};

/** Relative luminance, WCAG 2.2. */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** Contrast ratio of two opaque colours, WCAG 2.2: 1 to 21, whichever is in front. */
export function contrast(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** What is seen of a translucent colour on an opaque one. */
export function over(front: Colour, back: Colour): Colour {
  const seen = (above: number, below: number) => above * front.alpha + below * (1 - front.alpha);
  return { red: seen(front.red, back.red), green: seen(front.green, back.green), blue: seen(front.blue, back.blue), alpha: 1 };
}

/** Matrices of https://bottosson.github.io/posts/oklab/. */
function toOklab({ red, green, blue }: Colour): Oklab {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

function fromOklab({ l, a, b }: Oklab, alpha: number): Colour {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    red: fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    green: fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    blue: fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    alpha,
  };
}

export function toOklch(colour: Colour): Oklch {
  const { l, a, b } = toOklab(colour);
  const chroma = Math.hypot(a, b);
  const hue = chroma <= achromatic ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  return { lightness: l, chroma: chroma <= achromatic ? 0 : chroma, hue, alpha: colour.alpha };
}

export function fromOklch({ lightness, chroma, hue, alpha }: Oklch): Colour {
  const turn = (hue * Math.PI) / 180;
  return fromOklab({ l: lightness, a: chroma * Math.cos(turn), b: chroma * Math.sin(turn) }, alpha);
}

export const fromOklabParts = (l: number, a: number, b: number, alpha: number): Colour => fromOklab({ l, a, b }, alpha);

/** CSS `color-mix()` in `oklab` or `srgb`: `share` (0 to 1) of the first, alpha premultiplied. */
export function mix(space: "oklab" | "srgb", first: Colour, share: number, second: Colour): Colour {
  const alpha = first.alpha * share + second.alpha * (1 - share);
  if (alpha === 0) return { red: 0, green: 0, blue: 0, alpha };
  const part = (one: number, other: number) => (one * first.alpha * share + other * second.alpha * (1 - share)) / alpha;
  if (space === "srgb") {
    return { red: part(first.red, second.red), green: part(first.green, second.green), blue: part(first.blue, second.blue), alpha };
  }
  const [one, other] = [toOklab(first), toOklab(second)];
  return fromOklab({ l: part(one.l, other.l), a: part(one.a, other.a), b: part(one.b, other.b) }, alpha);
}

/** The same lightness and hue with as much chroma as sRGB can show. */
export function intoGamut(colour: Oklch): Colour {
  const fits = (chroma: number) => {
    const { red, green, blue } = fromOklch({ ...colour, chroma });
    return [red, green, blue].every((channel) => channel >= -0.0001 && channel <= 1.0001);
  };
  if (fits(colour.chroma)) return clip(fromOklch(colour));
  let [least, most] = [0, colour.chroma];
  for (let step = 0; step < 24; step++) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return clip(fromOklch({ ...colour, chroma: least }));
}

/** `#rrggbb`, or `#rrggbbaa` where it is translucent. */
export function toHex(colour: Colour): string {
  const { red, green, blue, alpha } = clip(colour);
  const channels = alpha < 1 ? [red, green, blue, alpha] : [red, green, blue];
  return `#${channels
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** Reads `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. */
export function fromHex(text: string): Colour | undefined {
  if (!/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(text)) return undefined;
  const digits = text.length < 6 ? text.slice(1).replaceAll(/./g, "$&$&") : text.slice(1);
  const [red = 0, green = 0, blue = 0, alpha = 1] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
  return { red, green, blue, alpha };
}

/** CSS Color 4, 7: hue in degrees, saturation and lightness 0 to 1. */
export function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const channel = (offset: number) => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

/** Display P3 (D65) to sRGB, through linear light: CSS Color 4's matrices multiplied. */
export function fromDisplayP3(red: number, green: number, blue: number, alpha: number): Colour {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  return {
    red: fromLinear(1.2249401763 * r - 0.2249401763 * g),
    green: fromLinear(-0.0420569547 * r + 1.0420569547 * g),
    blue: fromLinear(-0.0196375546 * r - 0.0786360456 * g + 1.0982736001 * b),
    alpha,
  };
}

export const fromLinearParts = (red: number, green: number, blue: number, alpha: number): Colour => ({
  red: fromLinear(red),
  green: fromLinear(green),
  blue: fromLinear(blue),
  alpha,
});
