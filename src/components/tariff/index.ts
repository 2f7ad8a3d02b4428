export { HouseholdChips, type HouseholdChipsProps } from "./HouseholdChips.js";
export { useTariffFaultTexts } from "./useTariffFaultTexts.js";
export { useTariffForm, type TariffFaults, type TariffForm, type TariffValue } from "./useTariffForm.js";
export { ZipUsageFields, type ZipUsageFieldsProps } from "./ZipUsageFields.js";
export { ZipUsageForm, ZipUsageFormView, type ZipUsageFormProps, type ZipUsageFormViewProps } from "./ZipUsageForm.js";
