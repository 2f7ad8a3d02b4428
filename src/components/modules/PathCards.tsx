"use client";

import type { ReactNode } from "react";
import type { ModuleSaving } from "../../checkout/hooks/useModuleSelection.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { ChoiceCard, Notice, Skeleton, VisuallyHidden } from "../../primitives/index.js";
import { useSavingTexts } from "./useSavingTexts.js";

/** The way without a module. */
export function NoModuleCard() {
  const { none } = useText("modules", modules);
  return <ChoiceCard value="none" title={none.title} description={none.description} />;
}

export interface FlatCardProps {
  readonly saving: ModuleSaving;
  /** Whether the plan offers Modul 3 beside it. */
  readonly combines: boolean;
  /** Modul 3. */
  readonly children: ReactNode;
}

/** Modul 1, and Modul 3 inside it. */
export function FlatCard({ saving, combines, children }: FlatCardProps) {
  const { flat } = useText("modules", modules);
  const { amount, sentence } = useSavingTexts()(saving);
  return (
    <ChoiceCard
      value="flat"
      title={flat.title}
      tag={flat.tag}
      description={sentences(flat.description, combines && flat.combines, sentence)}
      amount={saving.status === "loading" ? <LoadingSaving /> : amount}
    >
      {children}
    </ChoiceCard>
  );
}

/** Modul 2, which goes with no other. */
export function PercentageCard({ saving }: { readonly saving: ModuleSaving }) {
  const { percentage } = useText("modules", modules);
  const { amount, sentence } = useSavingTexts()(saving);
  return (
    <ChoiceCard
      value="percentage"
      title={percentage.title}
      description={sentences(percentage.description, amount && percentage.savingBasis, sentence)}
      amount={saving.status === "loading" ? <LoadingSaving /> : amount}
    >
      <Notice>{percentage.chosen}</Notice>
    </ChoiceCard>
  );
}

function LoadingSaving() {
  const { saving } = useText("modules", modules);
  return (
    <span className="sk-modules__saving">
      <Skeleton />
      <VisuallyHidden>{saving.loading}</VisuallyHidden>
    </span>
  );
}

function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
