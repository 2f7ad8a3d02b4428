export { GridFeeBand, type GridFeeBandProps } from "./GridFeeBand.js";
export { LoadShift, type LoadShiftProps } from "./LoadShift.js";
export { ModuleSelection, type ModuleSelectionProps } from "./ModuleSelection.js";
export { ModuleSelectionView, type ModuleSelectionViewProps } from "./ModuleSelectionView.js";
export type { PlanFailure } from "./PlanStates.js";
