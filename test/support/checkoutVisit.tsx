import { screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import type { Answers } from "../../src/schemas/answers.js";
import type { Moment } from "./moments.js";
import type { AskingStepId } from "../../src/checkout/steps.js";
import { Checkout, type CheckoutProps } from "../../src/components/checkout/index.js";
// Already there when a visit begins: to compile it takes a slow machine longer than a test may wait for a heading.
import "../../src/components/steps/laterScreens.js";
import type { Sandbox } from "../../src/sandbox/createSandbox.js";
import { AtStep } from "./AtStep.js";
import { completeAnswers } from "./answers.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "./renderCheckout.js";

/** How a visit is set up. */
export interface VisitOptions extends RenderCheckoutOptions, CheckoutProps {
  /** Where it begins; all is answered then, but the last declarations. */
  readonly at?: AskingStepId;
  readonly answers?: Partial<Answers>;
  readonly actions?: readonly Moment[];
}

const noDeclarations = { terms: false, earlyDelivery: false, marketing: false };
// The sandbox knows no supplier of another seed's ids.
const fromTheVillage = { ...completeAnswers.delivery, previousSupplier: { kind: "unlisted", name: "Dorfstrom" } } as const;

/** What was scrolled into view; jsdom cannot. */
export const scrolled = vi.fn<Element["scrollIntoView"]>();

/** A whole checkout, from the start or in the middle. jsdom lays nothing out: every heading counts as in view. */
export function visitCheckout({ at, answers, actions, onComplete, ...options }: VisitOptions = {}) {
  Element.prototype.scrollIntoView = scrolled.mockClear();
  const given = { ...completeAnswers, delivery: fromTheVillage, review: noDeclarations, ...answers };
  const checkout = <Checkout {...(onComplete ? { onComplete } : {})} />;
  const result = renderCheckout(
    at === undefined ? (
      checkout
    ) : (
      <AtStep step={at} answers={given} {...(actions ? { actions } : {})}>
        {checkout}
      </AtStep>
    ),
    options,
  );
  return { ...result, user: userEvent.setup({ delay: null }) };
}

/** Presses a button by its name. */
export const press = (user: UserEvent, name: string | RegExp) => user.click(screen.getByRole("button", { name }));

/** A text field by its name. */
export const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

/** The order button, once the price is there. */
export async function orderButton(): Promise<HTMLElement> {
  await screen.findByText(/im Monat, inkl/);
  return screen.getByRole("button", { name: "Zahlungspflichtig bestellen" });
}

/** The heading of a step, once it is on the screen. */
export const findHeading = (name: string | RegExp) => screen.findByRole("heading", { name });

/** Presses Tab until a control has the focus. */
export async function tabTo(user: UserEvent, role: string, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await user.tab();
    const focused = document.activeElement as HTMLElement;
    // Names are costly to compute; only what is around the focus is looked at.
    if (
      within(focused.parentElement ?? focused)
        .queryAllByRole(role, { name })
        .includes(focused)
    )
      return;
  }
  throw new Error(`80 times Tab, and no ${role} "${String(name)}" had the focus`);
}

/** A sandbox behind a backend that orders exactly once: the same key gets the same answer. */
export function replayingSandbox(): Sandbox {
  const sandbox = createBrowserSandbox();
  const answers = new Map<string, Promise<Response>>();
  return {
    ...sandbox,
    fetch: async (input, init) => {
      const key = new Headers(init?.headers).get("Idempotency-Key");
      if (key === null) return sandbox.fetch(input, init);
      const known = answers.get(key);
      if (known !== undefined) return (await known).clone();
      const placed = sandbox.orders().length;
      try {
        const answer = await sandbox.fetch(input, init);
        if (answer.ok) answers.set(key, Promise.resolve(answer.clone()));
        return answer;
      } catch (error) {
        const stored = sandbox.orders()[placed];
        if (stored !== undefined) answers.set(key, Promise.resolve(Response.json(stored.subscription)));
        throw error;
      }
    },
  };
}
