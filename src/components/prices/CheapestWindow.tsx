"use client";

import { cheapestWindow } from "../../messages/de/cheapestWindow.js";
import { useText } from "../../messages/TextProvider.js";
import { CheapestWindowView } from "./CheapestWindowView.js";
import { WindowLoading } from "./PricesLoading.js";
import { WithPrices } from "./WithPrices.js";

/** Finds the cheapest time for something that is to run, with the prices of the provider's contract. */
export function CheapestWindow() {
  const t = useText("cheapestWindow", cheapestWindow);
  return (
    <WithPrices heading={t.heading} placeholder={<WindowLoading />}>
      {(series) => <CheapestWindowView series={series} />}
    </WithPrices>
  );
}
