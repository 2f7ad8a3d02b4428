"use client";

import { layerShares, wholePercents, type Quote } from "../../energy/quote.js";
import { quote as quoteText } from "../../messages/de/quote.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Legend, ShareBar } from "../../primitives/index.js";

/** How the price is divided among its layers. */
export function LayerShares({ quote }: { readonly quote: Quote }) {
  const t = useText("quote", quoteText);
  const format = useFormat();
  const shares = layerShares(quote).filter(({ share }) => share > 0);
  const percents = wholePercents(shares.map(({ share }) => share));
  return (
    <div className="sk-quote__shares">
      <ShareBar shares={shares.map(({ layer, share }) => ({ id: layer, tone: layer, size: share }))} />
      <Legend
        items={shares.map(({ layer }, index) => ({
          id: layer,
          tone: layer,
          label: t.share({ layer: t.layers[layer], percent: percents[index] ? format.percent(percents[index] / 100) : t.tinyShare }),
        }))}
      />
    </div>
  );
}
