"use client";

import { useContext } from "react";
import { customerName } from "../../schemas/answers.js";
import { useCheckoutContext, useDraft } from "../../checkout/CheckoutContext.js";
import { OtherPaymentContext } from "../../checkout/OtherPaymentContext.js";
import { requireSupplier } from "../../checkout/requireSupplier.js";
import type { SupplierParticulars } from "../../checkout/supplier.js";
import { payment } from "../../messages/de/payment.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, Checkbox, SummaryRow, SummaryTable, Text, TextField } from "../../primitives/index.js";
import { IbanField } from "./IbanField.js";
import { StepBody, StepCard } from "./StepParts.js";
import { paymentSection } from "../../checkout/sections/payment.js";
import { useStepForm } from "./useStepForm.js";

/**
 * Asks for the account and the SEPA mandate.
 *
 * @throws Error where the provider has no supplier: a mandate names its creditor.
 */
export function PaymentStep() {
  const t = useText("payment", payment);
  const supplier = requireSupplier(useCheckoutContext().supplier);
  const form = useStepForm(paymentSection, t.faults);
  const customer = useDraft((draft) => draft.answers.person);
  const otherPayment = useContext(OtherPaymentContext);
  return (
    <StepBody faults={form.faultsOf(["iban", "accountHolder", "mandate"])}>
      <StepCard heading={t.title} intro={t.intro}>
        <IbanField
          id={form.fieldId("iban")}
          name="iban"
          label={t.iban}
          hint={t.ibanHint}
          value={form.answers.iban}
          error={form.errorOf("iban")}
          onValueChange={(iban) => form.answer({ iban })}
          onBlur={() => form.touch("iban")}
        />
        <TextField
          {...form.textField("accountHolder")}
          label={t.accountHolder}
          hint={t.accountHolderHint}
          value={form.answers.accountHolder ?? customerName(customer)}
          autoComplete="off"
          spellCheck={false}
        />
      </StepCard>
      <Card heading={t.mandate.title}>
        <Mandate supplier={supplier} />
        <Checkbox
          id={form.fieldId("mandate")}
          name="mandate"
          label={t.mandate.agree({ creditor: supplier.name })}
          checked={form.answers.mandate}
          error={form.errorOf("mandate")}
          onCheckedChange={(mandate) => form.answer({ mandate })}
        />
      </Card>
      {otherPayment ? (
        <Card heading={t.other.title} intro={t.other.intro}>
          {otherPayment}
        </Card>
      ) : null}
    </StepBody>
  );
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
