import { screen } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useAnswer } from "../../src/checkout/hooks/useAnswer.js";
import { useAnswers } from "../../src/checkout/hooks/useAnswers.js";
import { useCheckout } from "../../src/checkout/hooks/useCheckout.js";
import { ModuleSelection } from "../../src/components/modules/index.js";
import { QuoteBreakdown } from "../../src/components/quote/index.js";
import { AddressCard } from "../../src/components/steps/AddressCard.js";
import { MeterCard } from "../../src/components/steps/MeterCard.js";
import { OccasionCard } from "../../src/components/steps/OccasionCard.js";
import { TariffFields } from "../../src/components/tariff/index.js";
import type { TextPath } from "../../src/schemas/answers.js";
import { completeAnswers } from "../support/answers.js";
import { field } from "../support/checkoutVisit.js";
import { renderCheckout } from "../support/renderCheckout.js";

const onRender = vi.fn<(id: string) => void>();
const Counted = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <Profiler id={id} onRender={onRender}>
    {children}
  </Profiler>
);
/** How often each was rendered since the last look; what was not is left out. */
function commits(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [id] of onRender.mock.calls) counts[id] = (counts[id] ?? 0) + 1;
  onRender.mockClear();
  return counts;
}
beforeEach(() => onRender.mockClear());

const { payment: _payment, review: _review, ...initialAnswers } = completeAnswers;

describe("a key that is typed", () => {
  it("renders its field and those who watch its answer, once, and nothing else", async () => {
    function Field({ path }: { readonly path: TextPath }) {
      const { value, ref, onChange, onBlur } = useAnswer(path);
      return <input aria-label={path} value={value} ref={ref} onChange={onChange} onBlur={onBlur} />;
    }
    function Watcher() {
      return <output>{useAnswers(["person.firstName", "tariff.zip"]).join(" ")}</output>;
    }
    function Place() {
      return useCheckout().step;
    }
    const { user } = renderCheckout(
      <>
        {(["person.firstName", "person.lastName", "delivery.street"] as const).map((path) => (
          <Counted key={path} id={path}>
            <Field path={path} />
          </Counted>
        ))}
        <Counted id="watcher">
          <Watcher />
        </Counted>
        <Counted id="visit">
          <Place />
        </Counted>
        <Counted id="price">
          <QuoteBreakdown />
        </Counted>
        <Counted id="modules">
          <ModuleSelection />
        </Counted>
      </>,
      { initialAnswers },
    );
    await screen.findByText(/im Monat/);
    await user.click(field("person.firstName"));
    commits();
    await user.keyboard("Maria");
    expect(commits()).toEqual({ "person.firstName": 5, watcher: 5 });
    await user.click(field("delivery.street"));
    commits();
    await user.keyboard("abc");
    expect(commits()).toEqual({ "delivery.street": 3 });
  });

  it("renders its card of the delivery step, and no other", async () => {
    const { user } = renderCheckout(
      <>
        <Counted id="address">
          <AddressCard />
        </Counted>
        <Counted id="occasion">
          <OccasionCard />
        </Counted>
        <Counted id="meter">
          <MeterCard />
        </Counted>
        <Counted id="tariff">
          <TariffFields />
        </Counted>
      </>,
      { initialAnswers: { ...initialAnswers, delivery: { ...initialAnswers.delivery, occasion: "moveIn" } } },
    );
    for (const [label, card] of [
      ["Hausnummer", "address"],
      [/^Zählernummer/, "meter"],
      [/^Verbrauch/, "tariff"],
    ] as const) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one field after the other
      await user.click(field(label));
      commits();
      // oxlint-disable-next-line eslint/no-await-in-loop -- one field after the other
      await user.keyboard("12");
      expect(Object.keys(commits())).toEqual([card]);
    }
  });
});
