export type { CallOptions, CheckoutAdapter, OrderOptions } from "./adapter/CheckoutAdapter.js";
export type { CustomerAdapter, ListQuery, OfSubscription, PriceQuery, ReductionQuery } from "./adapter/CustomerAdapter.js";
export { CheckoutError, type CheckoutErrorInit, type CheckoutErrorKind, type FieldFault } from "./adapter/CheckoutError.js";

export type { OrderMetadata } from "./checkout/order.js";
export { CheckoutProvider, type CheckoutProviderProps } from "./checkout/CheckoutProvider.js";
export type { CheckoutEvent, CheckoutEventDetail } from "./checkout/events.js";
export type { Gate, GateRefusal, Gates, OrderIntent, StepMove } from "./checkout/gates.js";
export { useCheckout, type CheckoutView } from "./checkout/hooks/useCheckout.js";
export { useGridFeeSchedule } from "./checkout/hooks/useGridFeeSchedule.js";
export { useModuleSelection, type ModuleSaving, type ModuleSelectionState } from "./checkout/hooks/useModuleSelection.js";
export { usePlaces } from "./checkout/hooks/usePlaces.js";
export { useOrder, type NotSent, type OrderView } from "./checkout/hooks/useOrder.js";
export { useOrderPrice, type OrderPrice } from "./checkout/hooks/useOrderPrice.js";
export { usePlan, type PlanView } from "./checkout/hooks/usePlan.js";
export { useQuote, type QuoteView } from "./checkout/hooks/useQuote.js";
export { useAnswer, type AnswerView, type FaultOf } from "./checkout/hooks/useAnswer.js";
export { useCheckoutForm } from "./checkout/hooks/useCheckoutForm.js";
export { useSection, type SectionView } from "./checkout/hooks/useSection.js";
export { useSmartMeter, type SmartMeterView } from "./checkout/hooks/useSmartMeter.js";
export { useOffline } from "./checkout/hooks/useOffline.js";
export { useStepHistory } from "./checkout/hooks/useStepHistory.js";
export { useSupplierSearch, type SupplierSearchView } from "./checkout/hooks/useSupplierSearch.js";
export { prefillFromQuery } from "./checkout/prefill.js";
export { askingSteps, stepIds, type AskingStepId, type StepId } from "./checkout/steps.js";
export type { Sending, Submission } from "./checkout/submission.js";
export type { SupplierDocuments, SupplierParticulars } from "./checkout/supplier.js";

export type { Move, Visit } from "./checkout/visitState.js";

export type { OrderAttempt } from "./customer/laterOrders.js";
export type { SupportContact } from "./customer/CustomerContext.js";
export { CustomerProvider, type CustomerProviderProps } from "./customer/CustomerProvider.js";
export type { CustomerData, CustomerEvent, CustomerEventDetail } from "./customer/events.js";
export { useCustomerSubscription } from "./customer/hooks/useCustomerSubscription.js";
export { useGridFeeReductions, type LaterModules, type ReductionsView } from "./customer/hooks/useGridFeeReductions.js";
export { useMeterOrder, type MeterOrderView } from "./customer/hooks/useMeterOrder.js";
export { usePrices } from "./customer/hooks/usePrices.js";
export type { Loaded } from "./customer/loaded.js";

export { Checkout, type CheckoutProps } from "./components/checkout/index.js";
export {
  CancellationButton,
  CancellationForm,
  WithdrawalButton,
  WithdrawalForm,
  cancelThrough,
  withdrawThrough,
  type Addressee,
  type CancellationAnswers,
  type CancellationContent,
  type CancellationDeclaration,
  type CancellationFormProps,
  type CancellationKind,
  type DeclarationContact,
  type DeclarationHandler,
  type DeclarationOutcome,
  type DeclarationReceipt,
  type Declared,
  type TerminationButtonProps,
  type StandAloneProps,
  type TerminatingAdapter,
  type WithdrawalDeclaration,
  type WithdrawalFormProps,
} from "./components/termination/index.js";
export { ModuleComparison, ModuleSchedule, type ModuleComparisonProps, type ModuleScheduleProps } from "./components/comparison/index.js";
export {
  GridFeeReductions,
  GridFeeReductionsView,
  MeterOrderStatus,
  MeterOrderStatusView,
  type GridFeeReductionsViewProps,
  type MeterOrderStatusViewProps,
} from "./components/customer/index.js";
export {
  GridFeeBand,
  LoadShift,
  ModuleSelection,
  ModuleSelectionView,
  type GridFeeBandProps,
  type LoadShiftProps,
  type ModuleSelectionProps,
  type ModuleSelectionViewProps,
} from "./components/modules/index.js";
export {
  CheapestWindow,
  CheapestWindowView,
  PriceTimeline,
  PriceTimelineView,
  type CheapestWindowViewProps,
  type PriceTimelineProps,
  type PriceTimelineViewProps,
} from "./components/prices/index.js";
export {
  MonthlyPrice,
  QuoteBreakdown,
  QuoteBreakdownView,
  type MonthlyPriceProps,
  type QuoteBreakdownProps,
  type QuoteBreakdownViewProps,
} from "./components/quote/index.js";
export {
  MeterQuestion,
  MeterQuestionView,
  SmartMeterOptIn,
  SmartMeterOptInView,
  type MeterQuestionProps,
  type MeterQuestionViewProps,
  type SmartMeterOptInProps,
  type SmartMeterOptInViewProps,
} from "./components/smartMeter/index.js";
export { ZipUsageForm, ZipUsageFormView, type ZipUsageFormProps, type ZipUsageFormViewProps } from "./components/tariff/index.js";

export type { CustomerSubscription } from "./energy/customerSubscription.js";
export { reductionMilestones, type GridFeeReduction, type GridFeeReductionStatus, type ModuleHistory } from "./energy/gridFeeReduction.js";
export type { LaterModule, LaterModuleAvailability, LaterModuleBlockReason } from "./energy/laterModules.js";
export {
  meterAction,
  meterAttention,
  meterMilestones,
  type MeterAttention,
  type MeterBlockReason,
  type MeterCancelReason,
  type MeterMilestone,
  type MeterOrder,
  type MeterSituation,
} from "./energy/meterOrder.js";
export type { CustomerAction, Milestone, MilestoneState } from "./energy/milestone.js";
export { deviceKinds, type DeviceFacts, type DeviceKind } from "./energy/controllableDevice.js";
export type { GridFeeRate, GridFeeSchedule, GridFeeWindow } from "./energy/gridFeeSchedule.js";
export type { MeterKind, MeterType } from "./energy/meter.js";
export type { EffectiveModules, ModuleAvailability, ModuleBlockReason, ModuleChoice, ModuleId, ModulePath } from "./energy/modules.js";
export type {
  Address,
  Customer,
  DeliveryStart,
  Json,
  Order,
  OrderedMeter,
  Page,
  SepaDebit,
  Subscription,
  Supplier,
} from "./energy/order.js";
export type { ComparedHousehold, GridFeeSource } from "./energy/moduleComparison.js";
export type { Plan, PlanOffer } from "./energy/plan.js";
export type { PriceSeries, PriceSlot } from "./energy/priceSeries.js";
export type { BaseLine, Quote, QuoteDiscount, QuoteLayer, QuoteRequest, VariableLine } from "./energy/quote.js";
export { defaultUsagePresets, type Household, type HouseholdPreset, type UsagePresets } from "./energy/usage.js";

export type { Catalogue, MessageOverrides } from "./messages/catalogue.js";
export { useFormat } from "./messages/TextProvider.js";
export type { Format } from "./messages/format.js";
export * from "./schemas.js";

export type { ButtonPart, IconPart, LinkPart, NoticePart, ReplaceableParts, SpinnerPart } from "./theme/parts.js";
export type { SlotClassNames, SlotName } from "./theme/slots.js";
export type { SchemeColours, ThemeTokens, ThemeValue } from "./theme/themeTokens.js";
export type { TokenName } from "./theme/tokens.js";
