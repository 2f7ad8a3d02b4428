"use client";

import { person } from "../../messages/de/person.js";
import { useText } from "../../messages/TextProvider.js";
import { ChipChoice, Row, Text, TextField } from "../../primitives/index.js";
import { StepBody, StepCard } from "./StepParts.js";
import { personSection } from "../../checkout/sections/person.js";
import { useStepForm } from "./useStepForm.js";

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
        <TextField
          {...form.textField("email")}
          type="email"
          label={t.email}
          hint={t.emailHint}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        {isCompany ? (
          <TextField
            {...form.textField("vatId")}
            label={t.vatId}
            optionalText={t.vatIdOptional}
            hint={t.vatIdHint}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        ) : null}
      </StepCard>
    </StepBody>
  );
}
