/** The sections that are about the customer: who signs, how it is paid, what is declared. */
import { useWatch } from "react-hook-form";
import { useCheckoutForm } from "stromkasse";
import { sentenceOf } from "./sentences.ts";
import { Choice, Field, Tick } from "./widgets.tsx";

/** Who signs. */
export function Person() {
  const { register, control, formState } = useCheckoutForm();
  const kind = useWatch({ control, name: "person.kind" });
  const { person } = formState.errors;
  return (
    <fieldset>
      <legend>Wer bestellt</legend>
      <Choice
        legend="Vertrag für"
        options={[
          ["person", "mich"],
          ["company", "eine Firma"],
        ]}
        {...register("person.kind")}
      />
      {kind === "company" ? (
        <>
          <Field label="Firma" autoComplete="organization" fault={sentenceOf(person?.companyName)} {...register("person.companyName")} />
          <Field label="USt-IdNr. (freiwillig)" fault={sentenceOf(person?.vatId)} {...register("person.vatId")} />
        </>
      ) : null}
      <Field label="Vorname" autoComplete="given-name" fault={sentenceOf(person?.firstName)} {...register("person.firstName")} />
      <Field label="Nachname" autoComplete="family-name" fault={sentenceOf(person?.lastName)} {...register("person.lastName")} />
      <Field label="E-Mail" type="email" autoComplete="email" fault={sentenceOf(person?.email)} {...register("person.email")} />
    </fieldset>
  );
}

/** How it is paid. */
export function Payment() {
  const { register, formState } = useCheckoutForm();
  const { payment } = formState.errors;
  return (
    <fieldset>
      <legend>Zahlung</legend>
      <Field label="IBAN" autoComplete="off" fault={sentenceOf(payment?.iban)} {...register("payment.iban")} />
      <Field
        label="Kontoinhaber, falls jemand anders"
        fault={sentenceOf(payment?.accountHolder)}
        // `null` is "nobody else": the account is the customer's then. An input knows only the empty text.
        {...register("payment.accountHolder", { setValueAs: (typed: string | null) => typed || null })}
      />
      <Tick label="Ich erteile das SEPA-Lastschriftmandat." fault={sentenceOf(payment?.mandate)} {...register("payment.mandate")} />
    </fieldset>
  );
}

/** What is declared with the order. What the law wants to stand beside it is the page's own: see "What the law asks" in docs/integration.md. */
export function Declarations() {
  const { register, formState } = useCheckoutForm();
  return (
    <fieldset>
      <legend>Einverständnis</legend>
      <Tick
        label="Ich stimme den AGB zu und habe die Widerrufsbelehrung gelesen."
        fault={sentenceOf(formState.errors.review?.terms)}
        {...register("review.terms")}
      />
      <Tick label="Die Lieferung darf vor Ablauf der Widerrufsfrist beginnen." {...register("review.earlyDelivery")} />
      <Tick label="Schreiben Sie mir, wenn es Neues gibt." {...register("review.marketing")} />
    </fieldset>
  );
}
