"use client";

import { useEffect, useMemo } from "react";
import { cancellation } from "../../messages/de/cancellation.js";
import { declaration } from "../../messages/de/declaration.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Button, Card, LiveRegion, Row } from "../../primitives/index.js";
import {
  cancellationSchema,
  type CancellationAnswers,
  type CancellationFaults,
  type CancellationValue,
} from "../../schemas/declarations.js";
import { CancellationFields } from "./CancellationFields.js";
import { ContactFields, PrivacyLink } from "./ContactFields.js";
import { DeclarationForm, type FaultSentences } from "./DeclarationForm.js";
import { useDeclarationWriter, type DeclarationRow } from "./declarationRows.js";
import type { CancellationContent, CancellationDeclaration, DeclarationHandler } from "./declarations.js";
import { NotTaken } from "./NotTaken.js";
import { Receipt } from "./Receipt.js";
import { StandAlone, useAddressee, type Addressee, type StandAloneProps } from "./StandAlone.js";
import { useDeclarationForm } from "./useDeclarationForm.js";
import { useDelivery } from "./useDelivery.js";
import { useStageFocus } from "./useStageFocus.js";

/** Props of {@link CancellationForm}. */
export interface CancellationFormProps extends StandAloneProps {
  /**
   * Takes the cancellation: stores it, and confirms content, date and time of its arrival and the contract's end by e-mail at once
   * (§ 312k Abs. 4 BGB). For a customer whose contract is known, {@link cancelThrough} tells the energy API.
   */
  readonly onSubmit: DeclarationHandler<CancellationDeclaration>;
  /** Who it is for: in the text, and the other way where `onSubmit` fails. Inside a `CheckoutProvider` its supplier unless told. */
  readonly supplier?: Addressee | undefined;
  /** What is known beforehand. Read once. */
  readonly initialAnswers?: Partial<CancellationAnswers> | undefined;
}

/**
 * The confirmation page of § 312k Abs. 2 BGB: kind of cancellation, its cause where it needs one, who, which contract, when, and an
 * address for the receipt; sent with "Jetzt kündigen". Then the receipt with date and time, to keep (Abs. 3).
 *
 * Needs neither login nor `CheckoutProvider`. {@link CancellationButton} has the words for the way here: it has to be there on every
 * page, always. Nothing that is typed is stored or goes into events.
 */
export function CancellationForm({ onSubmit, supplier, initialAnswers, ...place }: CancellationFormProps) {
  return (
    <StandAlone {...place}>
      <Cancellation onSubmit={onSubmit} supplier={supplier} initialAnswers={initialAnswers} />
    </StandAlone>
  );
}

function Cancellation({ onSubmit, supplier, initialAnswers }: Omit<CancellationFormProps, keyof StandAloneProps>) {
  const t = useText("cancellation", cancellation);
  const { faults: contactFaults, declaredAt } = useText("declaration", declaration);
  const addressee = useAddressee(supplier);
  const writer = useDeclarationWriter(addressee);
  const rowsOf = useCancellationRows();
  const { delivery, send, reopen } = useDelivery<CancellationContent>(onSubmit, (content, at) =>
    writer.text(t.statement[content.kind], [...rowsOf(content), ...writer.contactRows(content), [declaredAt, writer.instant(at)]]),
  );
  const fields = useDeclarationForm(cancellationSchema, initialAnswers);
  const sentences = useMemo((): FaultSentences<CancellationFaults> => ({ ...t.faults, ...contactFaults }), [t, contactFaults]);
  const { subscribe } = fields.form;
  const isNotTaken = delivery.status === "notTaken";
  // What was said of a declaration holds until something is answered anew.
  useEffect(() => (isNotTaken ? subscribe({ formState: { values: true }, callback: reopen }) : undefined), [isNotTaken, subscribe, reopen]);
  const heading = useStageFocus(delivery.status === "received" ? "received" : "fields");
  const isSending = delivery.status === "sending";

  if (delivery.status === "received") {
    const { declaration: declared, receipt } = delivery;
    const rows = [...rowsOf(declared), ...writer.contactRows(declared)];
    const statement = t.statement[declared.kind];
    return <Receipt title={t.received} headingRef={heading} {...{ statement, rows, receipt }} declaration={declared} />;
  }
  return (
    <Card heading={t.title} intro={t.intro}>
      <DeclarationForm fields={fields} sentences={sentences} onRead={(answers) => send(contentOf(answers))}>
        <CancellationFields />
        <ContactFields />
        <PrivacyLink supplier={addressee} />
        <NotTaken delivery={delivery} supplier={addressee} unknown={t.unknown} subject={t.subject} />
        <LiveRegion hidden>{isSending ? t.sending : null}</LiveRegion>
        <Row variant="actions">
          <Button type="submit" busy={isSending}>
            {t.confirm}
          </Button>
        </Row>
      </DeclarationForm>
    </Card>
  );
}

/** Says of what was not asked that there is none. */
function contentOf({ name, contract, email, kind, reason, lastDay }: CancellationValue): CancellationContent {
  return { name, contract, email, kind, reason: reason ?? null, lastDay: lastDay ?? null };
}

/** What a cancellation says beside its statement and who declares it. */
function useCancellationRows(): (content: CancellationContent) => readonly DeclarationRow[] {
  const t = useText("cancellation", cancellation);
  const format = useFormat();
  return ({ reason, lastDay }) => [
    ...(reason === null ? [] : [[t.reason, reason] as const]),
    [t.wishedEnd, lastDay === null ? t.earliest : format.date(lastDay)],
  ];
}
