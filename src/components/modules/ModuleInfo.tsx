"use client";

import type { ModuleId } from "../../energy/modules.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Disclosure, Stack, Text } from "../../primitives/index.js";

/** What stands behind the modules, on demand: who takes part, what dimming means, which module fits. */
export function ModuleInfo({ offered }: { readonly offered: ReadonlySet<ModuleId> }) {
  const { who, dimming, which } = useText("modules", modules);
  const advice = [
    offered.has("module1") && which.flat,
    offered.has("module3") && which.both,
    offered.has("module2") && which.percentage,
    which.depends,
  ];
  return (
    <Stack gap="xs">
      <Paragraphs title={who.title} texts={[who.devices, who.duty, who.older]} />
      <Paragraphs title={dimming.title} texts={[dimming.what, dimming.household, dimming.exceptions]} />
      <Paragraphs title={which.title} texts={advice.filter((text) => text !== false)} />
    </Stack>
  );
}

function Paragraphs({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <Disclosure summary={title}>
      <Stack gap="xs">
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </Stack>
    </Disclosure>
  );
}
