import { writeFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { it } from "vitest";
import * as m from "../../../stories/MeterOrderStatus.stories.js";
import * as r from "../../../stories/GridFeeReductions.stories.js";
import { MeterOrderStatusView, GridFeeReductionsView } from "../../../src/components/customer/index.js";
import { AppearanceProvider } from "../../../src/theme/Appearance.js";
it("writes", () => {
  for (const scheme of ["light", "dark"] as const) {
    const out = (mod: any, C: any, names: string[]) => names.map((n) => `<h6>${n}</h6>` + renderToStaticMarkup(<AppearanceProvider colorScheme={scheme}><C {...mod.default.args} {...mod[n].args} /></AppearanceProvider>)).join("");
    writeFileSync(`/tmp/shots-d/meter-${scheme}.html`, out(m, MeterOrderStatusView, ["Scheduled","BlockedByTheGridOperator","Cancelled","Activated","PresentBefore","Offered","Refused","AnswerLostAndListOutOfReach","Loading","Created","Failed","Outdated"]));
    writeFileSync(`/tmp/shots-d/red-${scheme}.html`, out(r, GridFeeReductionsView, ["NothingOrdered","Rejected","Module3Ready","WithEarlierOrders","Loading","Failed","Module2","Refused"]));
  }
});
