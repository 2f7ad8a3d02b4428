"use client";

import { useState } from "react";
import { useCheckout } from "../../checkout/hooks/useCheckout.js";
import { useQuote } from "../../checkout/hooks/useQuote.js";
import { checkout } from "../../messages/de/checkout.js";
import { useText } from "../../messages/TextProvider.js";
import { BottomBar, Button, Dialog, LiveRegion, VisuallyHidden } from "../../primitives/index.js";
import { QuoteBreakdown, QuoteSummaryLine } from "../quote/index.js";
import { useAnnouncement } from "../quote/useAnnouncement.js";
import type { WayOn } from "./useWayOn.js";

/** Props of {@link PriceBar}. */
export interface PriceBarProps {
  readonly wayOn: WayOn;
  readonly onDetails: () => void;
}

/** The way back and on; in a narrow checkout also the price, which has no place beside the steps there. */
export function PriceBar({ wayOn, onDetails }: PriceBarProps) {
  const t = useText("checkout", checkout);
  const { step, move, back } = useCheckout();
  return (
    <BottomBar
      label={t.bar.label}
      action={
        <div className="sk-checkout__ways">
          {step === "tariff" ? null : <BackButton onClick={back} />}
          {/* Leaving a field can show a message, which moves the button away from under the pointer before it is released. */}
          <Button type="submit" busy={wayOn.waiting || move.status === "asking"} onMouseDown={(event) => event.preventDefault()}>
            <span>
              {t.next} <span className="sk-checkout__rest">{nextTo(t.nextTo, wayOn.to)}</span>
            </span>
          </Button>
        </div>
      }
    >
      <QuoteSummaryLine />
      <Button variant="link" onClick={onDetails}>
        {t.bar.details} <VisuallyHidden>{t.bar.detailsOf}</VisuallyHidden>
      </Button>
      <LiveRegion hidden>{useAnnouncement(useQuote())}</LiveRegion>
    </BottomBar>
  );
}

function nextTo(texts: Readonly<Record<string, string>>, step: string): string {
  return texts[step] ?? "";
}

/** Back to the step before; an arrow where there is no room for the word. */
export function BackButton({ onClick }: { readonly onClick: () => void }) {
  const t = useText("checkout", checkout);
  return (
    <Button variant="ghost" icon="arrowLeft" onClick={onClick}>
      <span className="sk-checkout__rest">{t.back}</span>
    </Button>
  );
}

/** The price in full, for a checkout without room beside the steps. */
export function usePriceSheet() {
  const { bar } = useText("checkout", checkout);
  const [isOpen, setOpen] = useState(false);
  const sheet = isOpen ? (
    <Dialog title={bar.sheet} closeText={bar.close} onClose={() => setOpen(false)}>
      <QuoteBreakdown />
    </Dialog>
  ) : null;
  return { sheet, open: () => setOpen(true) };
}
