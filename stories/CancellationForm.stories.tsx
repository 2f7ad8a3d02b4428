import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { CancellationButton, CancellationForm } from "../src/components/termination/index.js";
import { terminationSupplier, knownCustomer } from "./support/termination.js";

const meta: Meta<typeof CancellationForm> = {
  title: "After the order/CancellationForm",
  component: CancellationForm,
  parameters: {
    docs: {
      description: {
        component:
          "The confirmation page of § 312k BGB. Needs neither login nor provider: `<CancellationForm supplier={…} onSubmit={…} />`. Where the contract is known, " +
          '`cancelThrough(adapter, subscriptionId, otherwise)` is a handler that tells the energy API what it can be told. `<CancellationButton href="…" />` is the ' +
          "way there, in the law's words.",
      },
    },
  },
  args: { onSubmit: fn(() => Promise.resolve()), supplier: terminationSupplier },
  argTypes: { supplier: { control: false }, initialAnswers: { control: "object" } },
};
export default meta;
type Story = StoryObj<typeof CancellationForm>;

const send = async (canvasElement: HTMLElement) => userEvent.click(await within(canvasElement).findByRole("button"));

/** An ordinary cancellation to the earliest day. */
export const Empty: Story = {};

/** For an important cause, which has to be named. */
export const ForCause: Story = { args: { initialAnswers: { kind: "forCause", reason: "Preiserhöhung zum 1. Januar" } } };

/** Because of a move, to a day. */
export const MovingOut: Story = { args: { initialAnswers: { ...knownCustomer, kind: "movingOut", end: "onDate", lastDay: "2099-01-31" } } };

/** Everything is missing. */
export const Faults: Story = {
  args: { initialAnswers: { kind: "forCause", end: "onDate" } },
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await expect(within(canvasElement).getByRole("group", { name: /5/ })).toHaveFocus();
  },
};

/** It arrived. */
export const Received: Story = {
  args: { initialAnswers: knownCustomer, onSubmit: () => ({ receivedAt: "2026-11-21T09:30:00Z", lastDay: "2026-12-31" }) },
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await within(canvasElement).findByText(/31/);
  },
};

/** Nobody knows whether it arrived: the declaration is there to be sent in another way. */
export const NotDelivered: Story = {
  args: { initialAnswers: knownCustomer, onSubmit: () => Promise.reject(new Error("down")) },
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await within(canvasElement).findByRole("link", { name: /hallo@lichtfeld/ });
  },
};

/** The way there, as a link and as a button. */
export const Ways: Story = {
  render: () => (
    <>
      <CancellationButton href="#kuendigung" /> <CancellationButton onClick={fn()} />
    </>
  ),
};
