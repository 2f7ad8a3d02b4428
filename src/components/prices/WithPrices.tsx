"use client";

import type { ReactNode } from "react";
import { usePrices } from "../../customer/hooks/usePrices.js";
import type { PriceSeries } from "../../energy/priceSeries.js";
import { common } from "../../messages/de/common.js";
import { prices } from "../../messages/de/prices.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, LiveRegion, VisuallyHidden } from "../../primitives/index.js";
import { LoadFailed } from "../customer/parts/LoadStates.js";
import { PartRoot } from "../PartRoot.js";

/** Props of {@link WithPrices}. */
export interface WithPricesProps {
  /** Names the card while there are no prices. */
  readonly heading: ReactNode;
  /** What stands there meanwhile, as high as what will come. */
  readonly placeholder: ReactNode;
  readonly children: (series: PriceSeries, outdatedSince: Date | null) => ReactNode;
}

/** Loads the contract's prices; until they are there, a card of the same heading that waits or says why it cannot. */
export function WithPrices({ heading, placeholder, children }: WithPricesProps) {
  const view = usePrices();
  const t = useText("prices", prices);
  const words = useText("common", common);
  if (view.status === "ready") return children(view.value, view.outdatedSince);
  return (
    <PartRoot>
      <Card heading={heading} gap="s">
        <LiveRegion>
          {view.status === "failed" ? (
            <LoadFailed title={t.failed} failure={view} onRetry={view.retry} />
          ) : (
            <VisuallyHidden>{words.loading}</VisuallyHidden>
          )}
        </LiveRegion>
        {view.status === "loading" ? placeholder : null}
      </Card>
    </PartRoot>
  );
}
