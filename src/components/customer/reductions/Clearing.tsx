"use client";

import { useRef, useState } from "react";
import type { SupportContact } from "../../../customer/CustomerContext.js";
import type { ModuleId } from "../../../energy/modules.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useText } from "../../../messages/TextProvider.js";
import { Button, Checkbox, Fieldset, Form, Stack, Text } from "../../../primitives/index.js";
import { Contact } from "../parts/Contact.js";

interface ClearingProps {
  readonly module: ModuleId;
  readonly supplier: SupportContact;
  /** The new order is under way. */
  readonly isSending: boolean;
  /** Another module's order is under way. */
  readonly isHeld: boolean;
  /** Everything is checked, and it is to be ordered again. */
  readonly onReorder: () => void;
}

type Check = "registered" | "confirmed" | ModuleId;

/** The way back from a rejection: what to check first, then the same order once more. */
export function Clearing({ module, supplier, isSending, isHeld, onReorder }: ClearingProps) {
  const { clearing: t, shortNames } = useText("reductions", reductions);
  const [checked, setChecked] = useState<ReadonlySet<Check>>(new Set());
  const [wasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const checks: readonly Check[] = ["registered", "confirmed", module];

  function reorder() {
    if (checks.every((check) => checked.has(check))) return onReorder();
    setTried(true);
    form.current?.querySelector<HTMLInputElement>("input:not(:checked)")?.focus();
  }
  return (
    <Form ref={form} onSubmit={reorder}>
      <Stack>
        <Fieldset legend={t.legend}>
          <Stack gap="s">
            {checks.map((check) => (
              <Checkbox
                key={check}
                label={t.checks[check]}
                checked={checked.has(check)}
                error={wasTried && !checked.has(check) ? t.unchecked : undefined}
                onCheckedChange={(isChecked) => setChecked(withCheck(checked, check, isChecked))}
              />
            ))}
          </Stack>
        </Fieldset>
        <div>
          <Button type="submit" busy={isSending} aria-disabled={isHeld || undefined}>
            {t.reorder({ module: shortNames[module] })}
          </Button>
        </div>
        <Text size="s" tone="muted">
          {t.help} <Contact supplier={supplier} />
        </Text>
      </Stack>
    </Form>
  );
}

function withCheck(checks: ReadonlySet<Check>, check: Check, isChecked: boolean): ReadonlySet<Check> {
  const others = [...checks].filter((other) => other !== check);
  return new Set(isChecked ? [...others, check] : others);
}
