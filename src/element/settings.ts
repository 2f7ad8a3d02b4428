import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import type { NomosApiVersion } from "../adapter/nomos/wire/version.js";
import type { InitialAnswers } from "../schemas/answers.js";
import type { Gates } from "../checkout/gates.js";
import type { OrderMetadata } from "../checkout/order.js";
import type { SupplierParticulars } from "../checkout/supplier.js";
import type { PlanOffer } from "../energy/plan.js";
import type { UsagePresets } from "../energy/usage.js";
import type { MessageOverrides } from "../messages/catalogue.js";
import type { Appearance } from "../theme/Appearance.js";
import type { ThemeTokens } from "../theme/themeTokens.js";

/** What of a `<strom-kasse>` can be given as JSON inside it, or as a property of the same name, which wins. */
export interface StromKasseData {
  /** Who sells the power. Nothing is shown without it. */
  readonly supplier?: SupplierParticulars | undefined;
  /** Design tokens; win over `--sk-*` custom properties of the page. */
  readonly theme?: ThemeTokens | undefined;
  /** Your own words over any language. */
  readonly messages?: MessageOverrides | undefined;
  /** Yearly usage by household. */
  readonly usagePresets?: UsagePresets | undefined;
  /** What the plan sells beside the power, where the API's plan does not say. */
  readonly offer?: Partial<PlanOffer> | undefined;
  /** Answers known beforehand. The attributes `zip` and `usage` win. */
  readonly initialAnswers?: InitialAnswers | undefined;
  /** What of yours travels with the order; nothing personal. */
  readonly metadata?: OrderMetadata | undefined;
}

/** What only a script can give. */
export interface StromKasseCode extends Partial<Gates> {
  /** The plug to the energy API, in the place of the one that the attributes describe. */
  readonly adapter?: CheckoutAdapter | undefined;
}

/** What the attributes say. */
export interface StromKasseAttributes extends Pick<Appearance, "colorScheme" | "contrast" | "headingLevel"> {
  readonly plan: string | undefined;
  readonly baseUrl: string;
  readonly apiVersion: NomosApiVersion | undefined;
  readonly locale: string | undefined;
  readonly zip: string | undefined;
  readonly usage: string | undefined;
  readonly persist: "session" | undefined;
  readonly history: "steps" | undefined;
  readonly meterNumberLater: string | undefined;
  readonly leadId: string | undefined;
  readonly redirectTo: string | undefined;
  readonly places: boolean;
  readonly streets: boolean;
  readonly gridFeeSchedule: boolean;
}

/** The attributes that are heard of when they change. */
export const attributeNames = [
  "plan",
  "base-url",
  "api-version",
  "locale",
  "color-scheme",
  "contrast",
  "heading-level",
  "zip",
  "usage",
  "persist",
  "history",
  "meter-number-later",
  "lead-id",
  "redirect-to",
  "places",
  "streets",
  "grid-fee-schedule",
] as const;

type AttributeName = (typeof attributeNames)[number];

/** The properties of {@link StromKasseData}. */
export const dataNames = [
  "supplier",
  "theme",
  "messages",
  "usagePresets",
  "offer",
  "initialAnswers",
  "metadata",
] as const satisfies (keyof StromKasseData)[];

/** Told of what is not as it should be. */
export type Complain = (sentence: string) => void;

/** Reads the attributes. What none of the allowed values is counts as left out, and is told. */
export function readAttributes(get: (name: AttributeName) => string | null, complain: Complain): StromKasseAttributes {
  const text = (name: AttributeName) => get(name)?.trim() || undefined;
  function oneOf<const Value extends string>(name: AttributeName, values: readonly Value[]): Value | undefined {
    const given = text(name);
    const known = values.find((value) => value === given);
    if (given && !known) complain(`${name}="${given}" is left out: it can be ${values.join(", ")}.`);
    return known;
  }
  const level = oneOf("heading-level", ["1", "2", "3", "4", "5", "6"]);
  return {
    plan: text("plan"),
    baseUrl: text("base-url") ?? "/api/energy",
    apiVersion: oneOf("api-version", ["2026-05-27.curie", "2026-01-29.edison"]),
    locale: text("locale"),
    colorScheme: oneOf("color-scheme", ["light", "dark", "auto"]),
    contrast: oneOf("contrast", ["more"]),
    headingLevel: level ? (Number(level) as 1 | 2 | 3 | 4 | 5 | 6) : undefined,
    zip: text("zip"),
    usage: text("usage"),
    persist: oneOf("persist", ["session"]),
    history: oneOf("history", ["steps"]),
    meterNumberLater: text("meter-number-later"),
    leadId: text("lead-id"),
    redirectTo: text("redirect-to"),
    places: get("places") !== null,
    streets: get("streets") !== null,
    gridFeeSchedule: get("grid-fee-schedule") !== null,
  };
}

/** Reads the JSON inside an element; nothing where there is none or where it cannot be read, which is told. */
export function readJson(text: string | null | undefined, complain: Complain): StromKasseData {
  if (!text?.trim()) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    complain("the JSON inside is no object.");
  } catch (error) {
    complain(`the JSON inside cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {};
}

/** Answers known beforehand, with those of the attributes. */
export function initialAnswersOf({ zip, usage }: StromKasseAttributes, given: InitialAnswers | undefined): InitialAnswers {
  const tariff = { ...given?.tariff, ...(zip === undefined ? {} : { zip }), ...(usage === undefined ? {} : { usage }) };
  return { ...given, tariff };
}
