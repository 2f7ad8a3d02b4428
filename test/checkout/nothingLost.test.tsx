import { act, render } from "@testing-library/react";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { emptyAnswers, type Answers, type SectionId } from "../../src/schemas/answers.js";
import { CheckoutProvider } from "../../src/checkout/CheckoutProvider.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { useAllRules } from "../../src/checkout/hooks/useAllRules.js";
import { answerSection } from "../support/answersForm.js";
import { useCheckout } from "../../src/checkout/hooks/useCheckout.js";
import { askingSteps, type StepId } from "../../src/checkout/steps.js";
import { QuoteBreakdown } from "../../src/components/quote/index.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { parseAnnualKwh } from "../../src/energy/usage.js";
import { en } from "../../src/messages/en/index.js";
import { createBrowserSandbox, sandboxAdapter } from "../support/renderCheckout.js";

/** How the page around the visit stands. */
interface Page {
  readonly locale: "de" | "en";
  readonly colorScheme: "light" | "dark";
  readonly isMounted: boolean;
}

type Act =
  | { readonly kind: "answer"; readonly section: SectionId; readonly patch: Partial<Answers[SectionId]> }
  | { readonly kind: "go"; readonly way: "next" | "back" | StepId }
  | { readonly kind: "page"; readonly change: Partial<Page> };

/** Any text field of any section, with anything in it. */
const textFields = Object.entries(emptyAnswers).flatMap(([section, fields]) =>
  Object.entries(fields)
    .filter(([, value]) => value === "")
    .map(([field]) => [section as SectionId, field] as const),
);
const typed = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("10115", "5.000", "5,000", "2500", "3,5", "<b>", "DE68500105178297336485"),
);
const answering = fc
  .tuple(fc.constantFrom(...textFields), typed)
  .map(([[section, field], text]): Act => ({ kind: "answer", section, patch: { [field]: text } }));
const going = fc.constantFrom("next" as const, "back" as const, ...askingSteps).map((way): Act => ({ kind: "go", way }));
const changing = fc
  .record(
    { locale: fc.constantFrom("de", "en"), colorScheme: fc.constantFrom("light", "dark"), isMounted: fc.boolean() },
    { requiredKeys: [] },
  )
  .map((change): Act => ({ kind: "page", change: change as Partial<Page> }));

const kwh = (usage: string, locale: Page["locale"]) => parseAnnualKwh(usage, locale === "de" ? "." : ",");

it(
  "loses no answer over any sequence of answers, steps, re-mounts, new props, and changes of language and look",
  { timeout: 60_000 },
  () => {
    const adapter = sandboxAdapter(createBrowserSandbox());
    fc.assert(
      fc.property(fc.array(fc.oneof(answering, answering, going, changing), { minLength: 5, maxLength: 25 }), (acts) => {
        const visit: { current?: ReturnType<typeof useCheckout>; answers?: CheckoutForm } = {};
        function Host() {
          visit.current = useCheckout();
          visit.answers = useCheckoutContext().answers;
          useAllRules();
          return null;
        }
        const view = ({ locale, colorScheme, isMounted }: Page) => (
          <CheckoutProvider
            adapter={{ ...adapter }}
            plan="pln_sandbox_basis"
            initialAnswers={{}}
            {...{ locale, colorScheme }}
            catalogues={[en]}
          >
            <Host />
            {isMounted ? (
              <>
                <ZipUsageForm />
                <QuoteBreakdown />
              </>
            ) : null}
          </CheckoutProvider>
        );
        let page: Page = { locale: "de", colorScheme: "light", isMounted: true };
        let expected = emptyAnswers;
        const { rerender, unmount } = render(view(page));
        for (const step of acts) {
          const before = { page, usage: expected.tariff.usage };
          if (step.kind === "answer") {
            expected = { ...expected, [step.section]: { ...expected[step.section], ...step.patch } };
            act(() => visit.answers && answerSection(visit.answers, step.section, step.patch));
          } else if (step.kind === "go") {
            const { way } = step;
            act(() => void (way === "next" ? visit.current?.next() : way === "back" ? visit.current?.back() : visit.current?.goTo(way)));
          } else {
            page = { ...page, ...step.change };
            rerender(view(page));
          }
          const now = visit.answers?.form.getValues() ?? emptyAnswers;
          // A usage that was understood means the same in the new language, and may be written otherwise.
          const meant = kwh(before.usage, before.page.locale);
          const isRewritten = page.locale !== before.page.locale && meant.ok;
          expect(isRewritten ? kwh(now.tariff.usage, page.locale) : now.tariff.usage).toEqual(isRewritten ? meant : expected.tariff.usage);
          expected = { ...expected, tariff: { ...expected.tariff, usage: now.tariff.usage } };
          expect(now).toEqual(expected);
        }
        unmount();
      }),
      { numRuns: 40 },
    );
  },
);
