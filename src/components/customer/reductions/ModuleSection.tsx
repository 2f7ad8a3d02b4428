"use client";

import { isOpenAttempt, type OrderAttempt } from "../../../customer/laterOrders.js";
import type { SupportContact } from "../../../customer/CustomerContext.js";
import type { LaterModule, LaterModuleBlockReason } from "../../../energy/laterModules.js";
import type { ModuleId } from "../../../energy/modules.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useText } from "../../../messages/TextProvider.js";
import { Button, Heading, Notice, Row, Stack, StatusTag, type StatusTone, Text, useId } from "../../../primitives/index.js";
import { AttemptNotice } from "../parts/AttemptNotice.js";
import { orderOutcome, useFocusOnOutcome } from "../parts/useFocusOnOutcome.js";
import { Contact } from "../parts/Contact.js";
import { Clearing } from "./Clearing.js";
import { CurrentReduction } from "./CurrentReduction.js";
import { PastOrders } from "./PastOrders.js";

/** Props of {@link ModuleSection}. */
export interface ModuleSectionProps {
  readonly id: ModuleId;
  readonly module: LaterModule;
  readonly attempt: OrderAttempt;
  /** Another module's order is under way: they may exclude each other. */
  readonly isHeld: boolean;
  /** Another module has to be cleared up first: its button is the one that stands out. */
  readonly isSecond: boolean;
  readonly supplier: SupportContact;
  readonly onOrder: () => void;
  readonly onLookAgain: () => void;
}

/** One module of a contract: what became of it, and what can be done now. */
export function ModuleSection({ id, module, attempt, isHeld, isSecond, supplier, onOrder, onLookAgain }: ModuleSectionProps) {
  const t = useText("reductions", reductions);
  const headingId = useId();
  const { heading, pressed } = useFocusOnOutcome(orderOutcome(attempt));
  const { current, availability, action } = module;
  const tag = tagOf(module);
  const isSending = isOpenAttempt(attempt);
  const after = (act: () => void) => () => {
    pressed();
    act();
  };
  return (
    <section className="sk-reductions__module" aria-labelledby={headingId}>
      <Stack gap="s">
        <Row variant="spread">
          <Heading ref={heading} id={headingId} size="s" focusable>
            {t.names[id]}
          </Heading>
          <StatusTag tone={toneOf[tag]}>{t.tags[tag]}</StatusTag>
        </Row>
        {current === null ? <Text>{t.what[id]}</Text> : <CurrentReduction reduction={current} label={t.names[id]} />}
        {module.planned ? <Notice>{action === "order" ? t.planned.ready : t.planned.waiting}</Notice> : null}
        {availability.status === "blocked" ? <Blocked id={id} reason={availability.reason} supplier={supplier} /> : null}
        <AttemptNotice attempt={attempt} duplicateCode="duplicate_grid_reduction" supplier={supplier} onLookAgain={after(onLookAgain)} />
        {attempt.status === "unknown" ? null : (
          <ModuleAction {...{ id, module, isSending, isHeld, isSecond, supplier }} onOrder={after(onOrder)} />
        )}
        <PastOrders past={module.past} />
      </Stack>
    </section>
  );
}

interface BlockedProps extends Pick<ModuleSectionProps, "id" | "supplier"> {
  readonly reason: LaterModuleBlockReason;
}

/** Why a module cannot be ordered now. A change of the way is for a person. */
function Blocked({ id, reason, supplier }: BlockedProps) {
  const t = useText("reductions", reductions);
  if (reason !== "otherPath") return <Text tone="muted">{t.blocked[reason]}</Text>;
  return (
    <Text tone="muted">
      {t.otherPath[id]} {id === "module3" ? null : <Contact supplier={supplier} />}
    </Text>
  );
}

type ModuleTag = keyof typeof reductions.tags;

const toneOf: Readonly<Record<ModuleTag, StatusTone>> = {
  none: "neutral",
  planned: "accent",
  intended: "accent",
  ordered: "accent",
  activated: "success",
  ended: "neutral",
  rejected: "danger",
};

const tagOf = ({ current, planned }: LaterModule): ModuleTag => current?.status ?? (planned ? "planned" : "none");

interface ModuleActionProps extends Pick<ModuleSectionProps, "id" | "module" | "isHeld" | "isSecond" | "supplier" | "onOrder"> {
  readonly isSending: boolean;
}

/** The order of a module, where its rules allow one. */
function ModuleAction({ id, module: { current, action }, isSending, isHeld, isSecond, supplier, onOrder }: ModuleActionProps) {
  const t = useText("reductions", reductions);
  if (action !== "order" && action !== "reorder") return null;
  // A record that is newer starts its own list.
  if (current?.status === "rejected") {
    return <Clearing key={current.id} module={id} supplier={supplier} isSending={isSending} isHeld={isHeld} onReorder={onOrder} />;
  }
  const module = t.shortNames[id];
  return (
    <>
      <Text size="s" tone="muted">
        {t.activation}
      </Text>
      <div>
        <Button variant={isSecond ? "ghost" : "primary"} busy={isSending} aria-disabled={isHeld || undefined} onClick={onOrder}>
          {action === "order" ? t.order({ module }) : t.reorder({ module })}
        </Button>
      </div>
    </>
  );
}
