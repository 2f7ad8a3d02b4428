import type { GridFeeReduction } from "../../src/energy/gridFeeReduction.js";
import type { MeterOrder } from "../../src/energy/meterOrder.js";

/** A meter order that has only just been placed. */
export const placedMeterOrder: MeterOrder = {
  id: "mo_1",
  subscriptionId: "sub_1",
  status: "placed",
  preExisting: false,
  blocked: null,
  cancelled: null,
  createdAt: "2026-05-12T08:00:00Z",
  updatedAt: null,
  appointmentAt: null,
  installedAt: null,
  activatedAt: null,
};

/** A record of a module that was ordered; Modul 1 unless told. */
export const gridFeeReduction = (fields: Partial<GridFeeReduction>): GridFeeReduction => ({
  id: `gfr_${fields.module}_${fields.status}_${fields.createdAt}`,
  subscriptionId: "sub_1",
  module: "module1",
  status: "ordered",
  validFrom: null,
  validUntil: null,
  createdAt: "2026-05-04T08:00:00Z",
  updatedAt: "2026-06-03T08:00:00Z",
  ...fields,
});
