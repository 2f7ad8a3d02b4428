export { MeterOrderStatus } from "./meterOrder/MeterOrderStatus.js";
export { MeterOrderStatusView, type MeterOrderStatusViewProps } from "./meterOrder/MeterOrderStatusView.js";
export { GridFeeReductions } from "./reductions/GridFeeReductions.js";
export { GridFeeReductionsView, type GridFeeReductionsViewProps } from "./reductions/GridFeeReductionsView.js";
