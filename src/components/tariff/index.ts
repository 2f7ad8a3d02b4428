export { HouseholdChips, type HouseholdChipsProps } from "./HouseholdChips.js";
export { TariffFields } from "./TariffFields.js";
export { useUsageFault, useZipFault, type TariffFaults } from "./tariffFaults.js";
export { useTariffFaultTexts } from "./useTariffFaultTexts.js";
export { ZipUsageFields, type ZipUsageFieldsProps } from "./ZipUsageFields.js";
export { ZipUsageForm, ZipUsageFormView, type TariffValue, type ZipUsageFormProps, type ZipUsageFormViewProps } from "./ZipUsageForm.js";
