export { PriceTimeline, type PriceTimelineProps } from "./PriceTimeline.js";
export { PriceTimelineView, type PriceTimelineViewProps } from "./PriceTimelineView.js";
export { CheapestWindow } from "./CheapestWindow.js";
export { CheapestWindowView, type CheapestWindowViewProps } from "./CheapestWindowView.js";
