import type { Catalogue } from "../catalogue.js";
import { devices } from "./devices.js";
import { cheapestWindow } from "../de/cheapestWindow.js";
import { gridFees } from "../de/gridFees.js";
import { moduleComparison } from "../de/moduleComparison.js";
import { prices } from "../de/prices.js";
import { checkout } from "./checkout.js";
import { common } from "./common.js";
import { confirmation } from "./confirmation.js";
import { delivery } from "./delivery.js";
import { modules } from "./modules.js";
import { payment } from "./payment.js";
import { person } from "./person.js";
import { quote } from "./quote.js";
import { quoteExplanations } from "./quoteExplanations.js";
import { review } from "./review.js";
import { smartMeter } from "./smartMeter.js";
import { tariff } from "./tariff.js";
import { declaration } from "./declaration.js";
import { withdrawal } from "./withdrawal.js";
import { cancellation } from "./cancellation.js";
import { customer } from "./customer.js";
import { meterOrder } from "./meterOrder.js";
import { reductions } from "./reductions.js";

/**
 * German with "du". Every section is the built-in German one with other words laid over it where it addresses the visitor, so that
 * nothing can be missing; the sections of grid fees, prices and the modules' comparison address nobody and are taken as they are.
 */
export const deDu: Catalogue = {
  locale: "de-x-du",
  sections: {
    common,
    tariff,
    quote,
    quoteExplanations,
    modules,
    devices,
    gridFees,
    smartMeter,
    checkout,
    delivery,
    person,
    payment,
    review,
    confirmation,
    declaration,
    withdrawal,
    cancellation,
    prices,
    cheapestWindow,
    moduleComparison,
    customer,
    meterOrder,
    reductions,
  },
};
