export {
  MeterQuestion,
  MeterQuestionView,
  type MeterFault,
  type MeterQuestionProps,
  type MeterQuestionViewProps,
} from "./MeterQuestion.js";
export { SmartMeterOptIn, type SmartMeterOptInProps } from "./SmartMeterOptIn.js";
export { SmartMeterOptInView, type SmartMeterOptInViewProps } from "./SmartMeterOptInView.js";
