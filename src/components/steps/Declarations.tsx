"use client";

import { useDraft, useReadingContext } from "../../checkout/CheckoutContext.js";
import { mayStartEarly } from "../../checkout/order.js";
import type { SupplierParticulars } from "../../checkout/supplier.js";
import { checkout } from "../../messages/de/checkout.js";
import { review } from "../../messages/de/review.js";
import { useText } from "../../messages/TextProvider.js";
import { Checkbox, Disclosure, Fieldset, Link, Stack, Text } from "../../primitives/index.js";
import { previousSupplierName } from "./OrderRows.js";
import type { StepForm } from "./useStepForm.js";

/** Props of {@link Documents} and {@link Declarations}. */
interface SupplierProps {
  readonly supplier: SupplierParticulars;
}

/** The papers that belong to the contract, to read before it is made. */
export function Documents({ supplier: { documents } }: SupplierProps) {
  const { documents: t } = useText("review", review);
  const { newTab } = useText("checkout", checkout);
  const isCompany = useIsCompany();
  const links = [
    [t.terms, documents.terms],
    [t.priceSheet, documents.priceSheet],
    [t.tariffs, documents.tariffs],
    [t.withdrawal, isCompany ? undefined : documents.withdrawal],
    [t.privacy, documents.privacy],
  ] as const;
  return (
    <ul className="sk-documents" aria-label={t.title}>
      {links.map(([name, href]) =>
        href === undefined ? null : (
          <li key={name} className="sk-documents__item">
            <Link href={href} newTabText={newTab}>
              {name}
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}

/** What is declared with the order: one declaration has to be made, none is made beforehand. */
export function Declarations({ supplier: { name }, form }: SupplierProps & { readonly form: StepForm<"review"> }) {
  const { declarations: t } = useText("review", review);
  const { terms, earlyDelivery, marketing } = form.answers;
  const isCompany = useIsCompany();
  const answers = useDraft((draft) => draft.answers);
  const { now } = useReadingContext();
  return (
    <Fieldset legend={t.legend} hideLegend>
      <Stack gap="s">
        <Checkbox
          id={form.fieldId("terms")}
          name="terms"
          label={isCompany ? t.terms({ name }) : t.termsWithWithdrawal({ name })}
          checked={terms}
          error={form.errorOf("terms")}
          onCheckedChange={(checked) => form.answer({ terms: checked })}
        />
        {mayStartEarly(answers, now) ? (
          <Checkbox
            name="earlyDelivery"
            label={<Optional text={t.earlyDelivery} />}
            description={
              <Disclosure summary={t.earlyDeliveryWhat}>
                <Text size="s">{t.earlyDeliveryText}</Text>
              </Disclosure>
            }
            checked={earlyDelivery}
            onCheckedChange={(checked) => form.answer({ earlyDelivery: checked })}
          />
        ) : null}
        <Checkbox
          name="marketing"
          label={<Optional text={t.marketing({ name })} />}
          checked={marketing}
          onCheckedChange={(checked) => form.answer({ marketing: checked })}
        />
      </Stack>
    </Fieldset>
  );
}

function Optional({ text }: { readonly text: string }) {
  const { declarations: t } = useText("review", review);
  return (
    <>
      {text}{" "}
      <Text as="span" tone="muted">
        {t.optional}
      </Text>
    </>
  );
}

/** Says that the order ends the contract that was there before, where it does. */
export function CancellationLine({ supplier: { name } }: SupplierProps) {
  const { declarations, answers } = useText("review", review);
  const delivery = useDraft((draft) => draft.answers.delivery);
  if (delivery.occasion !== "supplierChange" || delivery.cancelledMyself) return null;
  const supplier = previousSupplierName(delivery) || answers.unnamedSupplier;
  return (
    <Text size="s" tone="muted">
      {declarations.cancelOrder({ name, supplier })}
    </Text>
  );
}

function useIsCompany(): boolean {
  return useDraft((draft) => draft.answers.person.kind === "company");
}
