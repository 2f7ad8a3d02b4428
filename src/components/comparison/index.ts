export { ModuleComparison, type ModuleComparisonProps } from "./ModuleComparison.js";
export { ModuleSchedule, type ModuleScheduleProps } from "./ModuleSchedule.js";
