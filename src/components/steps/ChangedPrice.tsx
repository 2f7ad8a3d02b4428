"use client";

import { forwardRef } from "react";
import type { Quote } from "../../energy/quote.js";
import { review } from "../../messages/de/review.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Button, Notice, Text } from "../../primitives/index.js";

/** Props of {@link ChangedPrice}. */
export interface ChangedPriceProps {
  readonly before: Quote;
  readonly now: Quote;
  readonly onAccept: () => void;
}

/** Says which figures of a price have changed, the old beside the new, and asks to accept it. The ref is the button's. */
export const ChangedPrice = forwardRef<HTMLButtonElement, ChangedPriceProps>(function ChangedPrice({ before, now, onAccept }, ref) {
  const { order: t, contract } = useText("review", review);
  const format = useFormat();
  const discountOf = ({ discount }: Quote) => {
    if (discount === null) return t.noDiscount;
    const { name, monthlyEurOff, regularMonthlyEur, durationMonths: months } = discount;
    const text = contract.discountText({ name, amount: format.eur(-monthlyEurOff), regular: format.eur(regularMonthlyEur) });
    return months === null ? text : `${text} (${contract.discountMonths({ months })})`;
  };
  const figures = [
    [contract.total, format.eur(before.totalMonthlyEur), format.eur(now.totalMonthlyEur)],
    [
      contract.basePrice,
      contract.perMonth({ amount: format.eur(before.base.monthlyEur) }),
      contract.perMonth({ amount: format.eur(now.base.monthlyEur) }),
    ],
    [
      contract.energyPrice,
      contract.perKwh({ amount: format.ct(before.variable.eurPerKwh) }),
      contract.perKwh({ amount: format.ct(now.variable.eurPerKwh) }),
    ],
    [contract.discount, discountOf(before), discountOf(now)],
  ] as const;
  return (
    <Notice
      tone="warning"
      title={t.priceChanged}
      action={
        <Button ref={ref} variant="ghost" size="s" onClick={onAccept}>
          {t.acceptPrice}
        </Button>
      }
    >
      {figures.map(([name, was, is]) =>
        was === is ? null : (
          <Text key={name} as="div">
            {name}: {t.changedFrom({ before: was, now: is })}
          </Text>
        ),
      )}
    </Notice>
  );
});
