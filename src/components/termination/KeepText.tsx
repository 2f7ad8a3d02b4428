"use client";

import { useState } from "react";
import { declaration } from "../../messages/de/declaration.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, LiveRegion, Stack, Text } from "../../primitives/index.js";

/** Props of {@link KeepText}. */
export interface KeepTextProps {
  readonly text: string;
  /** Shows the text itself from the start; otherwise it comes where copying failed. */
  readonly shown?: boolean;
}

/** Lets a text be printed and copied. No download: strict policies stop one that a page makes itself. */
export function KeepText({ text, shown = false }: KeepTextProps) {
  const t = useText("declaration", declaration);
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(null);
  // What was said of another text no longer holds.
  const outcome = copied?.text === text ? copied : null;
  async function copy() {
    try {
      // Missing where the page is not served over https.
      await navigator.clipboard.writeText(text);
      setCopied({ text, ok: true });
    } catch {
      setCopied({ text, ok: false });
    }
  }
  return (
    <Stack gap="s">
      {shown || outcome?.ok === false ? <p className="sk-declaration">{text}</p> : null}
      <div className="sk-termination__keep">
        <Button variant="ghost" size="s" icon="print" onClick={() => window.print()}>
          {t.print}
        </Button>
        <Button variant="ghost" size="s" onClick={() => void copy()}>
          {t.copy}
        </Button>
      </div>
      <LiveRegion>
        {outcome === null ? null : (
          <Text size="s" tone="muted">
            {outcome.ok ? t.copied : t.notCopied}
          </Text>
        )}
      </LiveRegion>
    </Stack>
  );
}
