import type { Catalogue } from "../catalogue.js";
import { cheapestWindow } from "./cheapestWindow.js";
import { checkout } from "./checkout.js";
import { common } from "./common.js";
import { confirmation } from "./confirmation.js";
import { delivery } from "./delivery.js";
import { devices } from "./devices.js";
import { gridFees } from "./gridFees.js";
import { moduleComparison } from "./moduleComparison.js";
import { modules } from "./modules.js";
import { payment } from "./payment.js";
import { person } from "./person.js";
import { prices } from "./prices.js";
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

/** British English. Terms that German bills, meters or law use stand in German beside it. */
export const en: Catalogue = {
  locale: "en",
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
