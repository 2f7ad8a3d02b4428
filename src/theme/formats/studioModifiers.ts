import { converter, type Hsl, type Lch, type P3, type Rgb } from "culori/fn";
import { clip, inSrgb, isMixingSpace, mix, toHex, type Colour } from "../colour.js";
import { readColour } from "../cssColour.js";
import { isObject, textOf, type Json } from "../json.js";
import { cssOfValue } from "../tokenValue.js";
import { computeMaths } from "./maths.js";

const [toLch, toHsl, toP3] = [converter("lch"), converter("hsl"), converter("p3")];

/**
 * Applies a colour modifier of Tokens Studio (`$extensions["studio.tokens"].modify`, references filled in) as its own build step
 * (`@tokens-studio/sd-transforms`) does: `lighten` and `darken` in LCH, HSL, P3 or sRGB, `mix`, and `alpha`. Gives a hex string; undefined where
 * the value is no colour or the modifier is none that is known.
 */
export function modifyColour(value: Json, modifier: Json): string | undefined {
  const colour = colourOf(value);
  if (!colour || !isObject(modifier)) return undefined;
  const share = shareOf(modifier["value"]);
  const space = textOf(modifier["space"])?.toLowerCase() ?? "";
  const changed = share === undefined ? undefined : changedColour(textOf(modifier["type"]) ?? "", colour, space, share, modifier["color"]);
  return changed && toHex(clip(changed));
}

function changedColour(type: string, colour: Colour, space: string, share: number, other: Json | undefined): Colour | undefined {
  switch (type) {
    case "lighten":
      return moved(colour, space, share, 1);
    case "darken":
      return moved(colour, space, share, 0);
    case "alpha":
      return { ...colour, alpha: share };
    case "mix": {
      const [name, second] = [space === "p3" ? "display-p3" : space, colourOf(other ?? null)];
      return second && isMixingSpace(name) ? mix(name, colour, 1 - share, second) : undefined;
    }
    default:
      return undefined;
  }
}

/** Every channel that holds the lightness goes the share of the way to its end, 0 or 1 of its whole. */
function moved(colour: Colour, space: string, share: number, end: 0 | 1): Colour | undefined {
  const towards = (channel: number, whole = 1) => channel + (end * whole - channel) * share;
  const channels = <Name extends Rgb | P3>(from: Name): Name => ({ ...from, r: towards(from.r), g: towards(from.g), b: towards(from.b) });
  switch (space) {
    case "lch": {
      const { l, c, ...rest }: Lch = toLch(colour);
      return inSrgb({ ...rest, l: towards(l, 100), c: c * (1 - share) });
    }
    case "hsl": {
      const { l, ...rest }: Hsl = toHsl(colour);
      return inSrgb({ ...rest, l: towards(l) });
    }
    case "p3":
      return inSrgb(channels(toP3(colour)));
    case "srgb":
      return inSrgb(channels<Rgb>(colour));
    default:
      return undefined;
  }
}

const colourOf = (value: Json) => readColour(cssOfValue("color", value) ?? "");

/** `0.2`, `"0.2"`, `"20%"` or a sum of such. */
function shareOf(value: Json | undefined): number | undefined {
  const text = typeof value === "number" ? String(value) : computeMaths(textOf(value) ?? "");
  const [, amount, percent] = /^(-?[\d.]+)(%?)$/.exec(text ?? "") ?? [];
  const share = Number(amount) / (percent === "%" ? 100 : 1);
  return share >= 0 && share <= 1 ? share : undefined;
}
