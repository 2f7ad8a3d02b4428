"use client";

import { useReading } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { mayStartEarly } from "../../checkout/order.js";
import type { SupplierParticulars } from "../../checkout/supplier.js";
import { checkout } from "../../messages/de/checkout.js";
import { review } from "../../messages/de/review.js";
import { useText } from "../../messages/TextProvider.js";
import { Checkbox, Disclosure, Fieldset, Link, Stack, Text } from "../../primitives/index.js";
import { previousSupplierName } from "./OrderRows.js";
import { useField } from "./useField.js";

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
export function Declarations({ supplier: { name } }: SupplierProps) {
  const { declarations: t } = useText("review", review);
  const terms = useField("review.terms", { missing: t.termsMissing });
  const earlyDelivery = useField("review.earlyDelivery");
  const marketing = useField("review.marketing");
  const isCompany = useIsCompany();
  const { now } = useReading();
  const [delivery, person] = useAnswers(["delivery", "person"]);
  return (
    <Fieldset legend={t.legend} hideLegend>
      <Stack gap="s">
        <Checkbox
          id={terms.id}
          name="terms"
          label={isCompany ? t.terms({ name }) : t.termsWithWithdrawal({ name })}
          checked={terms.value}
          error={terms.error}
          onCheckedChange={terms.onChange}
        />
        {mayStartEarly({ delivery, person }, now()) ? (
          <Checkbox
            name="earlyDelivery"
            label={<Optional text={t.earlyDelivery} />}
            description={
              <Disclosure summary={t.earlyDeliveryWhat}>
                <Text size="s">{t.earlyDeliveryText}</Text>
              </Disclosure>
            }
            checked={earlyDelivery.value}
            onCheckedChange={earlyDelivery.onChange}
          />
        ) : null}
        <Checkbox
          name="marketing"
          label={<Optional text={t.marketing({ name })} />}
          checked={marketing.value}
          onCheckedChange={marketing.onChange}
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
  const delivery = useAnswers("delivery");
  if (delivery.occasion !== "supplierChange" || delivery.cancelledMyself) return null;
  const supplier = previousSupplierName(delivery) || answers.unnamedSupplier;
  return (
    <Text size="s" tone="muted">
      {declarations.cancelOrder({ name, supplier })}
    </Text>
  );
}

function useIsCompany(): boolean {
  return useAnswers("person.kind") === "company";
}
