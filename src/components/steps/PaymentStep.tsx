"use client";

import { useContext } from "react";
import { customerName } from "../../schemas/answers.js";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useAllRules } from "../../checkout/hooks/useAllRules.js";
import { OtherPaymentContext } from "../../checkout/OtherPaymentContext.js";
import { requireSupplier } from "../../checkout/requireSupplier.js";
import type { SupplierParticulars } from "../../checkout/supplier.js";
import { payment } from "../../messages/de/payment.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, Checkbox, SummaryRow, SummaryTable, Text, TextField } from "../../primitives/index.js";
import { HostPart } from "../../theme/HostPart.js";
import { FaultSummary } from "./FaultSummary.js";
import { IbanField } from "./IbanField.js";
import { StepBody, StepCard } from "./StepParts.js";
import { useField } from "./useField.js";

/** The fields, as they stand on the screen. */
const fields = ["iban", "accountHolder", "mandate"] as const;

/**
 * Asks for the account and the SEPA mandate.
 *
 * @throws Error where the provider has no supplier: a mandate names its creditor.
 */
export function PaymentStep() {
  const t = useText("payment", payment);
  const supplier = requireSupplier(useCheckoutContext().supplier);
  useAllRules();
  const otherPayment = useContext(OtherPaymentContext);
  return (
    <StepBody summary={<FaultSummary section="payment" fields={fields} texts={t.faults} />}>
      <StepCard heading={t.title} intro={t.intro}>
        <Iban />
        <AccountHolder />
      </StepCard>
      <Card heading={t.mandate.title}>
        <Mandate supplier={supplier} />
        <Agreement creditor={supplier.name} />
      </Card>
      {otherPayment ? (
        <Card heading={t.other.title} intro={t.other.intro}>
          <HostPart name="otherPayment" fallback={null}>
            {otherPayment}
          </HostPart>
        </Card>
      ) : null}
    </StepBody>
  );
}

function Iban() {
  const t = useText("payment", payment);
  const { onChange, ...field } = useField("payment.iban", t.faults.iban);
  return <IbanField {...field} label={t.iban} hint={t.ibanHint} onValueChange={onChange} />;
}

/** Who has the account: the customer, until somebody else is named. */
function AccountHolder() {
  const t = useText("payment", payment);
  const { value, ...field } = useField("payment.accountHolder", t.faults.accountHolder);
  const customer = useAnswers("person");
  return (
    <TextField
      {...field}
      label={t.accountHolder}
      hint={t.accountHolderHint}
      value={value ?? customerName(customer)}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

function Agreement({ creditor }: { readonly creditor: string }) {
  const t = useText("payment", payment);
  const { id, name, value, error, onChange } = useField("payment.mandate", t.faults.mandate);
  return <Checkbox id={id} name={name} label={t.mandate.agree({ creditor })} checked={value} error={error} onCheckedChange={onChange} />;
}

function Mandate({ supplier }: { readonly supplier: SupplierParticulars }) {
  const { mandate } = useText("payment", payment);
  return (
    <>
      <SummaryTable>
        <SummaryRow term={mandate.creditor}>
          {supplier.name}, {supplier.address}
        </SummaryRow>
        <SummaryRow term={mandate.creditorId}>{supplier.creditorId}</SummaryRow>
        <SummaryRow term={mandate.reference}>{mandate.referenceLater}</SummaryRow>
        <SummaryRow term={mandate.kind}>{mandate.recurrent}</SummaryRow>
      </SummaryTable>
      <Text size="s">{mandate.authorise({ creditor: supplier.name })}</Text>
      <Text size="s" tone="muted">
        {mandate.refund}
      </Text>
      {supplier.preNotificationDays === undefined ? null : (
        <Text size="s" tone="muted">
          {mandate.announced({ days: supplier.preNotificationDays })}
        </Text>
      )}
    </>
  );
}
