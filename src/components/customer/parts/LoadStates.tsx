"use client";

import { useOffline } from "../../../checkout/hooks/useOffline.js";
import type { Loaded } from "../../../customer/loaded.js";
import { common } from "../../../messages/de/common.js";
import { customer } from "../../../messages/de/customer.js";
import { useFormat, useText } from "../../../messages/TextProvider.js";
import { Button, Notice, Text } from "../../../primitives/index.js";

interface LoadFailedProps {
  /** What cannot be shown. */
  readonly title: string;
  readonly failure: Extract<Loaded<unknown>, { readonly status: "failed" }>;
  /** The button was pressed. */
  readonly onRetry: () => void;
}

/** Something is out of reach: what happened, and the button that asks again. It stays where it is meanwhile, and keeps the focus. */
export function LoadFailed({ title, failure: { error, isRetrying }, onRetry }: LoadFailedProps) {
  const { fault } = useText("customer", customer);
  const { retry, requestId } = useText("common", common);
  return (
    <Notice
      tone="danger"
      title={title}
      action={
        <Button variant="ghost" size="s" busy={isRetrying} onClick={onRetry}>
          {retry}
        </Button>
      }
    >
      {fault[error.kind]} {error.requestId === undefined ? null : requestId({ id: error.requestId })}
    </Notice>
  );
}

/** What is shown may be old: there is no network, or it could not be refreshed. Nothing where it is current. */
export function StaleNotice({ outdatedSince }: { readonly outdatedSince: Date | null }) {
  const t = useText("customer", customer);
  const format = useFormat();
  if (useOffline()) return <Notice tone="warning">{t.offline}</Notice>;
  if (outdatedSince === null) return null;
  return (
    <Text size="s" tone="muted">
      {t.outdated({ date: format.date(outdatedSince), time: format.time(outdatedSince) })}
    </Text>
  );
}
