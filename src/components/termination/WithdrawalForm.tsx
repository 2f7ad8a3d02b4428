"use client";

import { useState } from "react";
import { declaration } from "../../messages/de/declaration.js";
import { withdrawal } from "../../messages/de/withdrawal.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, LiveRegion, Row } from "../../primitives/index.js";
import { withdrawalSchema, type DeclarationContact, type WithdrawalFaults } from "../../schemas/declarations.js";
import { ContactFields, PrivacyLink } from "./ContactFields.js";
import { DeclarationForm, type FaultSentences } from "./DeclarationForm.js";
import { useDeclarationWriter } from "./declarationRows.js";
import type { DeclarationHandler, WithdrawalDeclaration } from "./declarations.js";
import { NotTaken } from "./NotTaken.js";
import { Declaration, Receipt } from "./Receipt.js";
import { StandAlone, useAddressee, type Addressee, type StandAloneProps } from "./StandAlone.js";
import { useDeclarationForm } from "./useDeclarationForm.js";
import { useDelivery } from "./useDelivery.js";
import { useStageFocus } from "./useStageFocus.js";

/** Props of {@link WithdrawalForm}. */
export interface WithdrawalFormProps extends StandAloneProps {
  /**
   * Takes the withdrawal: stores it, and sends the receipt with content, date and time by e-mail at once (§ 356a Abs. 4 BGB). For a
   * customer whose contract is known, {@link withdrawThrough} tells the energy API.
   */
  readonly onSubmit: DeclarationHandler<WithdrawalDeclaration>;
  /** Who it is for: in the text, and the other way where `onSubmit` fails. Inside a `CheckoutProvider` its supplier unless told. */
  readonly supplier?: Addressee | undefined;
  /** What is known of somebody who is logged in; the law lets it be confirmed instead of typed. Read once. */
  readonly initialAnswers?: Partial<DeclarationContact> | undefined;
}

/**
 * The electronic withdrawal function of § 356a BGB (in force since 19 June 2026), in its two stages: it asks for name, contract and
 * an address for the receipt and nothing else, shows the declaration, and sends it with "Widerruf bestätigen". Then the receipt.
 *
 * Needs neither login nor `CheckoutProvider`. Put it on a page of its own that every page leads to for as long as anybody can
 * withdraw: {@link WithdrawalButton} has the words for the way there. Nothing that is typed is stored or goes into events.
 */
export function WithdrawalForm({ onSubmit, supplier, initialAnswers, ...place }: WithdrawalFormProps) {
  return (
    <StandAlone {...place}>
      <Withdrawal onSubmit={onSubmit} supplier={supplier} initialAnswers={initialAnswers} />
    </StandAlone>
  );
}

function Withdrawal({ onSubmit, supplier, initialAnswers }: Omit<WithdrawalFormProps, keyof StandAloneProps>) {
  const t = useText("withdrawal", withdrawal);
  const { faults, declaredAt } = useText("declaration", declaration);
  const sentences: FaultSentences<WithdrawalFaults> = faults;
  const addressee = useAddressee(supplier);
  const writer = useDeclarationWriter(addressee);
  const [checked, setChecked] = useState<DeclarationContact | null>(null);
  const { delivery, send, reopen } = useDelivery<DeclarationContact>(onSubmit, (contact, at) =>
    writer.text(t.statement, [...writer.contactRows(contact), [declaredAt, writer.instant(at)]]),
  );
  const fields = useDeclarationForm(withdrawalSchema, initialAnswers);
  const heading = useStageFocus(delivery.status === "received" ? "received" : checked === null ? "fields" : "check");

  function change() {
    reopen();
    setChecked(null);
  }
  if (delivery.status === "received") {
    const { declaration: declared, receipt } = delivery;
    const rows = writer.contactRows(declared);
    return <Receipt title={t.received} headingRef={heading} statement={t.statement} {...{ rows, receipt }} declaration={declared} />;
  }
  if (checked === null) {
    return (
      <Card key="fields" ref={heading} heading={t.title} intro={t.intro} focusableHeading>
        <DeclarationForm fields={fields} sentences={sentences} onRead={setChecked}>
          <ContactFields />
          <PrivacyLink supplier={addressee} />
          <Row variant="actions">
            <Button type="submit">{t.next}</Button>
          </Row>
        </DeclarationForm>
      </Card>
    );
  }
  const isSending = delivery.status === "sending";
  return (
    <Card key="check" ref={heading} heading={t.check} intro={t.notYet} focusableHeading>
      <Declaration statement={t.statement} rows={writer.contactRows(checked)} />
      <NotTaken delivery={delivery} supplier={addressee} unknown={t.unknown} remark={t.inTime} subject={t.subject} />
      <LiveRegion hidden>{isSending ? t.sending : null}</LiveRegion>
      <Row variant="actions">
        <Button variant="ghost" onClick={isSending ? undefined : change}>
          {t.change}
        </Button>
        <Button busy={isSending} onClick={() => send(checked)}>
          {t.confirm}
        </Button>
      </Row>
    </Card>
  );
}
