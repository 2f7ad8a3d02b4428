import type { DeviceFacts, DeviceKind } from "../energy/controllableDevice.js";
import type { Supplier } from "../energy/order.js";
import type { MeterKind } from "../energy/meter.js";
import { noModules, type ModuleChoice } from "../energy/modules.js";
import { emptyHousehold, type Household } from "../energy/usage.js";

/** Where and how much. Texts are kept as typed, so that nothing is lost, valid or not. */
export interface TariffAnswers {
  readonly zip: string;
  /** As typed; a number in the locale's grouping. */
  readonly usage: string;
  /** The presets that filled `usage`; empty when it was typed. */
  readonly household: Household;
}

/** The meter in the cabinet and what is wished for around it. */
export interface DevicesAnswers extends DeviceFacts {
  readonly meterKind: MeterKind | null;
  /** The wish; whether a smart meter is ordered also depends on the plan and the meter that is there. */
  readonly smartMeterWanted: boolean;
  /** The wish; `effectiveModules` says what of it can be had. */
  readonly modules: ModuleChoice;
  /** The controllable devices; asked for, as all of {@link DeviceFacts}, where a module is wished for. */
  readonly deviceKinds: readonly DeviceKind[];
}

/** Who supplied the place before: a supplier of the market's list, or one that the visitor did not find there. */
export type PreviousSupplier =
  | { readonly kind: "listed"; readonly supplier: Supplier }
  | { readonly kind: "unlisted"; readonly name: string };

/** Where the power goes, since when, and from whom it came. */
export interface DeliveryAnswers {
  readonly street: string;
  readonly houseNumber: string;
  readonly city: string;
  readonly occasion: "supplierChange" | "moveIn" | null;
  /** What was typed to find the previous supplier; no part of the order. */
  readonly supplierSearch: string;
  /** Asked at a supplier change only. */
  readonly previousSupplier: PreviousSupplier | null;
  /** Whether the visitor has ended the old contract already; counts at a supplier change. */
  readonly cancelledMyself: boolean;
  readonly start: "nextPossible" | "onDate";
  /** `YYYY-MM-DD`; counts with `start: "onDate"`. */
  readonly startDate: string;
  readonly meterNumber: string;
  /** The number is to follow; counts where the host allows that (`meterNumberLater`). */
  readonly meterNumberLater: boolean;
  readonly maloId: string;
}

/** Who signs. */
export interface PersonAnswers {
  readonly kind: "person" | "company";
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly vatId: string;
}

/** How it is paid. Never persisted. */
export interface PaymentAnswers {
  readonly iban: string;
  /** `null` until it is edited: the account is then the customer's, see {@link customerName}. */
  readonly accountHolder: string | null;
  readonly mandate: boolean;
}

/** What is declared with the order. Never persisted, never prefilled. */
export interface ReviewAnswers {
  readonly terms: boolean;
  /** The express wish that delivery starts before the withdrawal period ends (§ 357a BGB). */
  readonly earlyDelivery: boolean;
  readonly marketing: boolean;
}

/** All that the visitor has said, by section. */
export interface Answers {
  readonly tariff: TariffAnswers;
  readonly devices: DevicesAnswers;
  readonly delivery: DeliveryAnswers;
  readonly person: PersonAnswers;
  readonly payment: PaymentAnswers;
  readonly review: ReviewAnswers;
}

/** Name of a section. */
export type SectionId = keyof Answers;

/** A field of the answers: `tariff.zip`. */
export type AnswerPath = { [Id in SectionId]: `${Id}.${keyof Answers[Id] & string}` }[SectionId];

type TextsOf<Id extends SectionId> = {
  [Field in keyof Answers[Id] & string]: Answers[Id][Field] extends string ? (string extends Answers[Id][Field] ? Field : never) : never;
}[keyof Answers[Id] & string];

/** A field of the answers that is typed. */
export type TextPath = { [Id in SectionId]: `${Id}.${TextsOf<Id>}` }[SectionId];

/** What a host can fill in beforehand: never payment or consents. */
export type InitialAnswers = { readonly [Id in Exclude<SectionId, "payment" | "review">]?: Partial<Answers[Id]> };

/** A visit that has not begun. */
export const emptyAnswers: Answers = {
  tariff: { zip: "", usage: "", household: emptyHousehold },
  devices: {
    meterKind: null,
    smartMeterWanted: false,
    modules: noModules,
    deviceKinds: [],
    devicePower: null,
    deviceSince: null,
    deviceRegistered: null,
    separateMeter: null,
  },
  delivery: {
    street: "",
    houseNumber: "",
    city: "",
    occasion: null,
    supplierSearch: "",
    previousSupplier: null,
    cancelledMyself: false,
    start: "nextPossible",
    startDate: "",
    meterNumber: "",
    meterNumberLater: false,
    maloId: "",
  },
  person: { kind: "person", companyName: "", firstName: "", lastName: "", email: "", vatId: "" },
  payment: { iban: "", accountHolder: null, mandate: false },
  review: { terms: false, earlyDelivery: false, marketing: false },
};

/** What a customer's name is made of, as typed or as understood. */
type NamedCustomer = Pick<PersonAnswers, "kind" | "firstName" | "lastName"> & { readonly companyName?: string | undefined };

/** The name that the contract runs under: the company's, or first and last name; empty where neither was given. */
export function customerName({ kind, companyName = "", firstName, lastName }: NamedCustomer): string {
  return (kind === "company" ? companyName : `${firstName.trim()} ${lastName}`).trim();
}
