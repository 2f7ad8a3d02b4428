import type { TextShape } from "./catalogue.js";
import type { cheapestWindow } from "./de/cheapestWindow.js";
import type { checkout } from "./de/checkout.js";
import type { common } from "./de/common.js";
import type { confirmation } from "./de/confirmation.js";
import type { delivery } from "./de/delivery.js";
import type { devices } from "./de/devices.js";
import type { gridFees } from "./de/gridFees.js";
import type { moduleComparison } from "./de/moduleComparison.js";
import type { modules } from "./de/modules.js";
import type { payment } from "./de/payment.js";
import type { person } from "./de/person.js";
import type { prices } from "./de/prices.js";
import type { quote } from "./de/quote.js";
import type { quoteExplanations } from "./de/quoteExplanations.js";
import type { review } from "./de/review.js";
import type { smartMeter } from "./de/smartMeter.js";
import type { tariff } from "./de/tariff.js";
import type { declaration } from "./de/declaration.js";
import type { withdrawal } from "./de/withdrawal.js";
import type { cancellation } from "./de/cancellation.js";
import type { customer } from "./de/customer.js";
import type { meterOrder } from "./de/meterOrder.js";
import type { reductions } from "./de/reductions.js";

/**
 * The sections of a catalogue. Each component imports its own German section, so that a page which shows only the price
 * does not carry the texts of the order; the types alone meet here.
 */
export interface Sections {
  readonly common: TextShape<typeof common>;
  readonly tariff: TextShape<typeof tariff>;
  readonly quote: TextShape<typeof quote>;
  readonly quoteExplanations: TextShape<typeof quoteExplanations>;
  readonly modules: TextShape<typeof modules>;
  readonly devices: TextShape<typeof devices>;
  readonly gridFees: TextShape<typeof gridFees>;
  readonly smartMeter: TextShape<typeof smartMeter>;
  readonly checkout: TextShape<typeof checkout>;
  readonly delivery: TextShape<typeof delivery>;
  readonly person: TextShape<typeof person>;
  readonly payment: TextShape<typeof payment>;
  readonly review: TextShape<typeof review>;
  readonly confirmation: TextShape<typeof confirmation>;
  readonly declaration: TextShape<typeof declaration>;
  readonly withdrawal: TextShape<typeof withdrawal>;
  readonly cancellation: TextShape<typeof cancellation>;
  readonly prices: TextShape<typeof prices>;
  readonly cheapestWindow: TextShape<typeof cheapestWindow>;
  readonly moduleComparison: TextShape<typeof moduleComparison>;
  readonly customer: TextShape<typeof customer>;
  readonly meterOrder: TextShape<typeof meterOrder>;
  readonly reductions: TextShape<typeof reductions>;
}

/** Name of a section. */
export type SectionName = keyof Sections;
