import type { ModuleSaving } from "../../checkout/hooks/useModuleSelection.js";
import { modules } from "../../messages/de/modules.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { isZeroEur } from "../isZeroEur.js";

/** How a path's saving is told on its card: a figure, or a sentence where there is no saving. Both absent while nothing is known. */
export interface SavingTexts {
  readonly amount?: string;
  readonly sentence?: string;
}

/** Writes savings. What is zero or below is never called one. */
export function useSavingTexts(): (saving: ModuleSaving) => SavingTexts {
  const t = useText("modules", modules).saving;
  const format = useFormat();
  return (saving) => {
    if (saving.status === "notQuoted") return { sentence: t.notQuoted };
    if (saving.status !== "ready") return {};
    const { annualEur } = saving;
    if (isZeroEur(annualEur)) return { sentence: t.noDifference };
    return annualEur > 0
      ? { amount: t.perYear({ amount: format.eur(-annualEur) }) }
      : { sentence: t.costsMore({ amount: format.eur(-annualEur) }) };
  };
}
