"use client";

import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useAnswer } from "../../checkout/hooks/useAnswer.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { emptyHousehold } from "../../energy/usage.js";
import { Row, Stack } from "../../primitives/index.js";
import { withHouseholdDevices, type PresetAnswers } from "./household.js";
import { HouseholdChips } from "./HouseholdChips.js";
import { useUsageFault, useZipFault } from "./tariffFaults.js";
import { UsageField, ZipField, type TariffFieldIds } from "./ZipUsageFields.js";

/** Zip, usage and the presets that fill it, as they are answered in the provider. Of these, only what is typed in is rendered anew. */
export function TariffFields({ ids = {} }: { readonly ids?: TariffFieldIds | undefined }) {
  return (
    <Stack>
      <Row variant="zip">
        <Zip id={ids.zip} />
        <Usage id={ids.usage} />
      </Row>
      <Presets />
    </Stack>
  );
}

interface IdProps {
  readonly id: string | undefined;
}

function Zip({ id }: IdProps) {
  const { onBlur, value, ref, readOnly, sentence, onChange } = useAnswer("tariff.zip");
  return <ZipField {...{ id, ref, value, readOnly, sentence, onChange }} fault={useZipFault()} onLeave={onBlur} />;
}

function Usage({ id }: IdProps) {
  const { answers, usagePresets } = useCheckoutContext();
  const { value, ref, readOnly, sentence, onChange, onBlur } = useAnswer("tariff.usage");
  const type = (typed: string) => {
    onChange(typed);
    const { persons, heatPump, car } = answers.answerTo("tariff.household");
    if (persons !== null || heatPump || car) answers.answer("tariff.household", emptyHousehold);
  };
  return (
    <UsageField
      {...{ id, ref, value, readOnly, sentence }}
      fault={useUsageFault()}
      presets={usagePresets}
      onChange={type}
      onLeave={onBlur}
    />
  );
}

const presetAnswers = ["tariff.usage", "tariff.household"] as const;

function Presets() {
  const { answers, usagePresets } = useCheckoutContext();
  const [usage, household] = useAnswers(presetAnswers);
  const choose = (chosen: PresetAnswers) => {
    answers.answer("tariff.usage", chosen.usage);
    answers.answer("tariff.household", chosen.household);
    const kinds = withHouseholdDevices(answers.form.getValues("devices.deviceKinds"), household, chosen.household);
    if (kinds !== null) answers.answer("devices.deviceKinds", kinds);
  };
  return <HouseholdChips values={{ usage, household }} presets={usagePresets} onChange={choose} />;
}
