"use client";

import { useRef, useState } from "react";
import { afterPress } from "../../checkout/afterPress.js";
import { suggestEmail } from "../../energy/emailTypo.js";
import { isForeignVatId } from "../../energy/vatId.js";
import { person } from "../../messages/de/person.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, ChipChoice, Row, Text, TextField } from "../../primitives/index.js";
import { StepBody, StepCard } from "./StepParts.js";
import { personSection } from "../../checkout/sections/person.js";
import { useStepForm, type StepForm } from "./useStepForm.js";

/** Asks who signs. The API takes no phone number and no birth date, so nobody is asked for them. */
export function PersonStep() {
  const t = useText("person", person);
  const form = useStepForm(personSection, t.faults);
  const isCompany = form.answers.kind === "company";
  return (
    <StepBody faults={form.faultsOf(["companyName", "firstName", "lastName", "email", "vatId"])}>
      <StepCard heading={t.title}>
        <ChipChoice
          legend={t.kind}
          name="customerKind"
          options={[
            { value: "person", label: t.person },
            { value: "company", label: t.company },
          ]}
          value={form.answers.kind}
          onChange={(kind) => form.answer({ kind })}
        />
        {isCompany ? <TextField {...form.textField("companyName")} label={t.companyName} autoComplete="organization" /> : null}
        {isCompany ? <Text tone="muted">{t.contact}</Text> : null}
        <Row>
          <TextField {...form.textField("firstName")} label={t.firstName} autoComplete="given-name" />
          <TextField {...form.textField("lastName")} label={t.lastName} autoComplete="family-name" />
        </Row>
        <EmailField form={form} />
        {isCompany ? (
          <TextField
            {...form.textField("vatId")}
            label={t.vatId}
            optionalText={t.vatIdOptional}
            hint={t.vatIdHint}
            warning={isForeignVatId(form.answers.vatId) ? t.vatIdForeign : undefined}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        ) : null}
      </StepCard>
    </StepBody>
  );
}

/** An e-mail address. One whose domain looks mistyped is doubted once the field is left, and taken all the same. */
function EmailField({ form }: { readonly form: StepForm<"person"> }) {
  const t = useText("person", person);
  const { onBlur, ...field } = form.textField("email");
  const input = useRef<HTMLInputElement>(null);
  // Half an address looks mistyped while it is being typed.
  const [wasLeft, setLeft] = useState(field.value !== "");
  const suggestion = wasLeft ? suggestEmail(field.value) : null;
  return (
    <TextField
      {...field}
      ref={input}
      type="email"
      label={t.email}
      hint={t.emailHint}
      warning={
        suggestion === null ? undefined : (
          <>
            {t.emailTypo({ suggestion })}{" "}
            <Button
              variant="link"
              onClick={() => {
                input.current?.focus();
                form.answer({ email: suggestion });
              }}
            >
              {t.takeSuggestion}
            </Button>
          </>
        )
      }
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      onBlur={() => {
        onBlur();
        afterPress(() => setLeft(true));
      }}
    />
  );
}
