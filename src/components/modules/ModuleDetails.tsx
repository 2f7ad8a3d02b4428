"use client";

import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import type { ModuleId } from "../../energy/modules.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Disclosure, Heading, Stack, Text } from "../../primitives/index.js";
import { GridFeeBand } from "./GridFeeBand.js";
import { LoadShift } from "./LoadShift.js";

/** Props of {@link ModuleDetails}. */
export interface ModuleDetailsProps {
  readonly offered: ReadonlySet<ModuleId>;
  /** The operator's Modul 3 table, where it is known. */
  readonly schedule: GridFeeSchedule | null;
}

/** What stands behind the modules, on demand: the hours of Modul 3 and what moving a load is worth, who takes part, what dimming means, which module fits. */
export function ModuleDetails({ offered, schedule }: ModuleDetailsProps) {
  const { who, dimming, which, timeVariable, details } = useText("modules", modules);
  const advice = [
    offered.has("module1") && which.flat,
    offered.has("module3") && which.both,
    offered.has("module2") && which.percentage,
    which.depends,
  ];
  return (
    <Disclosure summary={schedule ? details.withHours : details.plain} isPrinted>
      <Stack>
        {schedule ? (
          <>
            <GridFeeBand schedule={schedule} />
            <LoadShift schedule={schedule} />
          </>
        ) : null}
        {offered.has("module3") ? <Paragraphs title={timeVariable.noPriceTitle} texts={[timeVariable.noPrice]} /> : null}
        <Paragraphs title={who.title} texts={[who.devices, who.duty, who.older]} />
        <Paragraphs title={dimming.title} texts={[dimming.what, dimming.household, dimming.exceptions]} />
        <Paragraphs title={which.title} texts={advice.filter((text) => text !== false)} />
      </Stack>
    </Disclosure>
  );
}

function Paragraphs({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <Stack gap="s">
      <Heading size="s">{title}</Heading>
      {texts.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
    </Stack>
  );
}
