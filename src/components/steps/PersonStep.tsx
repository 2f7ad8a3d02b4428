"use client";

import { useRef, useState } from "react";
import { afterPress } from "../../checkout/afterPress.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useAllRules } from "../../checkout/hooks/useAllRules.js";
import { suggestEmail } from "../../energy/emailTypo.js";
import { isForeignVatId } from "../../energy/vatId.js";
import { person } from "../../messages/de/person.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, ChipChoice, Row, Text, TextField } from "../../primitives/index.js";
import { AnswerField } from "./AnswerField.js";
import { FaultSummary } from "./FaultSummary.js";
import { StepBody, StepCard } from "./StepParts.js";
import { useField } from "./useField.js";

/** The fields, as they stand on the screen. */
const fields = ["companyName", "firstName", "lastName", "email", "vatId"] as const;

/** Asks who signs. The API takes no phone number and no birth date, so nobody is asked for them. */
export function PersonStep() {
  const t = useText("person", person);
  const isCompany = useAnswers("person.kind") === "company";
  useAllRules();
  return (
    <StepBody summary={<FaultSummary section="person" fields={fields} texts={t.faults} />}>
      <StepCard heading={t.title}>
        <KindChoice />
        {isCompany ? (
          <AnswerField path="person.companyName" faults={t.faults.companyName} label={t.companyName} autoComplete="organization" />
        ) : null}
        {isCompany ? <Text tone="muted">{t.contact}</Text> : null}
        <Row>
          <AnswerField path="person.firstName" faults={t.faults.firstName} label={t.firstName} autoComplete="given-name" />
          <AnswerField path="person.lastName" faults={t.faults.lastName} label={t.lastName} autoComplete="family-name" />
        </Row>
        <EmailField />
        {isCompany ? <VatIdField /> : null}
      </StepCard>
    </StepBody>
  );
}

function KindChoice() {
  const t = useText("person", person);
  const { value, onChange } = useField("person.kind");
  return (
    <ChipChoice
      legend={t.kind}
      name="customerKind"
      options={[
        { value: "person", label: t.person },
        { value: "company", label: t.company },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

function VatIdField() {
  const t = useText("person", person);
  const field = useField("person.vatId", t.faults.vatId);
  return (
    <TextField
      {...field}
      label={t.vatId}
      optionalText={t.vatIdOptional}
      hint={t.vatIdHint}
      warning={isForeignVatId(field.value) ? t.vatIdForeign : undefined}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
    />
  );
}

/** An e-mail address. One whose domain looks mistyped is doubted once the field is left, and taken all the same. */
function EmailField() {
  const t = useText("person", person);
  const { onBlur, ref, ...field } = useField("person.email", t.faults.email);
  const input = useRef<HTMLInputElement | null>(null);
  // Half an address looks mistyped while it is being typed.
  const [wasLeft, setLeft] = useState(field.value !== "");
  const suggestion = wasLeft ? suggestEmail(field.value) : null;
  return (
    <TextField
      {...field}
      ref={(element) => {
        input.current = element;
        ref(element);
      }}
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
                field.onChange(suggestion);
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
