"use client";

import { declaration } from "../../messages/de/declaration.js";
import { useText } from "../../messages/TextProvider.js";
import { Link, LiveRegion, Notice, Stack, Text } from "../../primitives/index.js";
import type { Declared } from "./declarations.js";
import { KeepText } from "./KeepText.js";
import type { Addressee } from "./StandAlone.js";
import type { Delivery } from "./useDelivery.js";

/** Props of {@link NotTaken}. */
export interface NotTakenProps {
  readonly delivery: Delivery<Declared>;
  readonly supplier: Addressee | null;
  /** Title where it is open whether the declaration arrived. */
  readonly unknown: string;
  /** What else counts then. */
  readonly remark?: string;
  /** The e-mail's subject. Nothing else is put into the link: addresses are kept in histories and logs. */
  readonly subject: string;
}

/** A declaration that was not taken, or perhaps not: why, and how to send it in another way. Read out when it comes. */
export function NotTaken({ delivery, supplier, unknown, remark, subject }: NotTakenProps) {
  const t = useText("declaration", declaration).other;
  const failed = delivery.status === "notTaken" ? delivery : null;
  return (
    <>
      <LiveRegion politeness="assertive">
        {failed === null ? null : (
          <Notice tone="danger" title={failed.refusal === null ? unknown : t.refused}>
            <Stack gap="xs">
              <Text>{failed.refusal ?? t.unknown}</Text>
              <Text>
                {t.text} {remark}
              </Text>
            </Stack>
          </Notice>
        )}
      </LiveRegion>
      {failed === null ? null : (
        <Stack gap="s">
          {supplier === null ? null : (
            <Stack gap="xs">
              <Text>
                <Link href={`mailto:${supplier.email}?subject=${encodeURIComponent(subject)}`}>{t.mail({ email: supplier.email })}</Link>
              </Text>
              <Text>{t.post({ name: supplier.name, address: supplier.address })}</Text>
            </Stack>
          )}
          <KeepText text={failed.declaration.text} shown />
        </Stack>
      )}
    </>
  );
}
