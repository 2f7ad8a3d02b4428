import type { TokenName } from "../tokens.js";
import { colourRoles } from "./colourRoles.js";

/**
 * Names of roles, collected from public design systems. Words that only sort (`color`, `semantic`, `default`) are left out before comparing, so a
 * name is one of these or it is not (the surest first): `primary` is found in `color.brand.primary.default`, never in `primary-hover`.
 */
export const roles: Readonly<Partial<Record<TokenName, readonly string[]>>> = {
  ...colourRoles,
  radius: [
    "border radius md",
    "border radius medium",
    "corner radius medium",
    "radius medium",
    "radius",
    "border radius",
    "radius md",
    "rounded",
    "card radius",
    "card border radius",
    "corner radius",
    "radius base",
    "shape corner medium",
  ],
  font: [
    "font sans",
    "font family",
    "font family sans",
    "font",
    "font family body",
    "body font family",
    "font body",
    "font family text",
    "typeface body",
    "font family base",
    "font family default",
  ],
  headingFont: ["font family heading", "font heading", "heading font family", "font family display", "font display"],
  weightStrong: ["font weight bold", "font weight semibold", "font weight strong", "weight bold"],
  headingWeight: ["heading font weight", "font weight heading", "title font weight", "headline font weight"],
  base: ["body font size", "body md font size", "font size base", "font size body", "text body font size"],
  shadow: ["shadow", "shadow md", "shadow medium", "shadow card", "elevation medium", "box shadow", "elevation", "shadow raised"],
  duration: ["duration fast", "motion duration fast", "transition duration", "duration short", "motion duration short"],
  buttonRadius: ["button radius", "button border radius", "radius button"],
  fieldRadius: ["input radius", "field radius", "input border radius", "radius input"],
  cardRadius: ["card radius", "card border radius", "radius card"],
};
