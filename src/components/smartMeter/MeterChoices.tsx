"use client";

import type { MeterKind } from "../../energy/meter.js";
import { smartMeter } from "../../messages/de/smartMeter.js";
import { useText } from "../../messages/TextProvider.js";
import { ChoiceGroup, Disclosure, MeterPicture, PictureChoice, Stack, Text } from "../../primitives/index.js";

export interface MeterChoicesProps {
  /** Id of the group, for links that lead to it. */
  readonly id?: string | undefined;
  readonly value: MeterKind | null;
  readonly onChange: (kind: MeterKind) => void;
  /** Keeps the legend for screen readers, where a heading already asks. */
  readonly hideLegend?: boolean | undefined;
  readonly error?: string | undefined;
}

const kinds = ["ferraris", "digital", "smart"] as const;

/** The three meters as pictures, and how to tell them apart. */
export function MeterChoices({ id, value, onChange, hideLegend, error }: MeterChoicesProps) {
  const t = useText("smartMeter", smartMeter).question;
  return (
    <Stack gap="s">
      <ChoiceGroup
        id={id}
        legend={t.title}
        hideLegend={hideLegend}
        layout="pictures"
        value={value ?? undefined}
        onChange={onChange}
        error={error}
      >
        {kinds.map((kind) => (
          <PictureChoice
            key={kind}
            value={kind}
            title={t.kinds[kind].title}
            description={t.kinds[kind].description}
            picture={<MeterPicture name={kind} />}
          />
        ))}
      </ChoiceGroup>
      <Disclosure summary={t.helpTitle}>
        <Stack gap="s">
          {kinds.map((kind) => (
            <Text key={kind}>
              <Text as="strong">{t.kinds[kind].title}:</Text> {t.help[kind]}
            </Text>
          ))}
          <Text>{t.unsure}</Text>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
