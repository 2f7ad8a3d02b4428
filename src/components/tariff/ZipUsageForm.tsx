"use client";

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useSection } from "../../checkout/hooks/useSection.js";
import { tariff } from "../../messages/de/tariff.js";
import { callHost } from "../../messages/callHost.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, Form, Stack } from "../../primitives/index.js";
import { tariffSchema } from "../../schemas/tariff.js";
import { PartRoot } from "../PartRoot.js";
import { useUnserviceableZip } from "./tariffFaults.js";
import { TariffFields } from "./TariffFields.js";
import { ZipUsageFields, type ZipUsageFieldsProps } from "./ZipUsageFields.js";

/** Zip and usage, right. */
export interface TariffValue {
  readonly zip: string;
  readonly annualKwh: number;
}

/** What both depths of the form take. */
interface ZipUsageFormTexts {
  /** Instead of "Wo und wie viel?"; `null` for none. */
  readonly heading?: ReactNode;
  /** Instead of the sentence below the heading; `null` for none. */
  readonly intro?: ReactNode;
  /** Below the fields, inside the form: a submit button, say. */
  readonly children?: ReactNode;
}

/** Props of {@link ZipUsageForm}. */
export interface ZipUsageFormProps extends ZipUsageFormTexts, Pick<ZipUsageFieldsProps, "ids"> {
  /**
   * Enter in a field, or a submit button among the children, with zip and usage right. Where they are not, the faults show and the
   * focus goes to the first of them.
   */
  readonly onSubmit?: ((value: TariffValue) => void) | undefined;
}

/** Asks for zip and yearly usage. Reads and fills the provider's answers; the price follows by itself. */
export function ZipUsageForm({ onSubmit, ids, ...texts }: ZipUsageFormProps) {
  const { answers } = useCheckoutContext();
  const { attempt } = useSection("tariff", tariffSchema);
  const unserviceableZip = useUnserviceableZip();
  function submit() {
    const value = attempt();
    const isRefused = Object.values(answers.form.getErrors("tariff") ?? {}).length > 0;
    if (value && !isRefused && value.zip !== unserviceableZip) {
      const { zip, usage } = value;
      callHost("onSubmit", () => onSubmit?.({ zip, annualKwh: usage }));
    }
  }
  return <TariffFormFrame {...texts} onSubmit={submit} fields={<TariffFields ids={ids} />} />;
}

/** Props of {@link ZipUsageFormView}. */
export interface ZipUsageFormViewProps extends ZipUsageFormTexts, ZipUsageFieldsProps {
  /** Enter in a field, or a submit button among the children. The focus then goes to the first field at fault. */
  readonly onSubmit?: (() => void) | undefined;
}

/** {@link ZipUsageForm} fed by props: no provider needed. */
export function ZipUsageFormView({ heading, intro, children, onSubmit, ...fields }: ZipUsageFormViewProps) {
  return (
    <TariffFormFrame heading={heading} intro={intro} onSubmit={onSubmit} fields={<ZipUsageFields {...fields} />}>
      {children}
    </TariffFormFrame>
  );
}

interface TariffFormFrameProps extends ZipUsageFormTexts {
  readonly onSubmit: (() => void) | undefined;
  readonly fields: ReactNode;
}

/** The card and the form around the fields. */
function TariffFormFrame({ heading, intro, fields, children, onSubmit }: TariffFormFrameProps) {
  const t = useText("tariff", tariff);
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
  }, [attempts]);

  function submit() {
    callHost("onSubmit", () => onSubmit?.());
    setAttempts(attempts + 1);
  }
  // A form with two fields and no button does not submit on Enter by itself; with one it would do so twice.
  function submitOnEnter(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.nativeEvent.isComposing && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      submit();
    }
  }
  return (
    <PartRoot>
      <Card heading={heading === undefined ? t.heading : heading} intro={intro === undefined ? t.intro : intro}>
        <Form ref={form} className="sk-tariff-form" onSubmit={submit} onKeyDown={submitOnEnter}>
          <Stack>
            {fields}
            {children}
          </Stack>
        </Form>
      </Card>
    </PartRoot>
  );
}
