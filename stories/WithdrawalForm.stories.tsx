import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { WithdrawalButton, WithdrawalForm } from "../src/components/termination/index.js";
import { terminationSupplier, knownCustomer } from "./support/termination.js";

const meta: Meta<typeof WithdrawalForm> = {
  title: "After the order/WithdrawalForm",
  component: WithdrawalForm,
  parameters: {
    docs: {
      description: {
        component:
          "The electronic withdrawal function of § 356a BGB. Needs neither login nor provider: `<WithdrawalForm supplier={…} onSubmit={…} />`. `onSubmit` stores the " +
          "declaration and sends the receipt; a failure keeps everything and shows other ways to send it. Where the contract is known, `withdrawThrough(adapter, " +
          'subscriptionId, otherwise)` is a handler that tells the energy API. `<WithdrawalButton href="…" />` is the way there, in the law\'s words.',
      },
    },
  },
  args: { onSubmit: fn(() => Promise.resolve()), supplier: terminationSupplier },
  argTypes: { supplier: { control: false }, initialAnswers: { control: "object" } },
};
export default meta;
type Story = StoryObj<typeof WithdrawalForm>;

/** Goes on with what is known, and confirms. The toolbar may speak another language, so buttons are taken by their place. */
const lastButton = async (canvasElement: HTMLElement) => {
  const buttons = await within(canvasElement).findAllByRole("button");
  await userEvent.click(buttons.at(-1) as HTMLElement);
};

/** What it asks for; the law allows no more. */
export const Empty: Story = {};

/** Going on without an answer. */
export const Faults: Story = {
  play: async ({ canvasElement }) => {
    await lastButton(canvasElement);
    await expect(within(canvasElement).getAllByRole("link")).toHaveLength(4);
  },
};

/** The second stage: nothing has been sent yet. */
export const Check: Story = { args: { initialAnswers: knownCustomer }, play: ({ canvasElement }) => lastButton(canvasElement) };

/** It arrived. */
export const Received: Story = {
  args: { ...Check.args, onSubmit: () => ({ receivedAt: "2026-11-21T09:30:00Z", lastDay: "2026-11-25" }) },
  play: async ({ canvasElement }) => {
    await lastButton(canvasElement);
    await lastButton(canvasElement);
    await within(canvasElement).findByText(/25/);
  },
};

/** It is under way. */
export const Sending: Story = {
  args: { ...Check.args, onSubmit: () => new Promise(() => {}) },
  play: async ({ canvasElement }) => {
    await lastButton(canvasElement);
    await lastButton(canvasElement);
  },
};

/** Nobody knows whether it arrived: the declaration is there to be sent in another way. */
export const NotDelivered: Story = {
  args: { ...Check.args, onSubmit: () => Promise.reject(new Error("down")) },
  play: async ({ canvasElement }) => {
    await lastButton(canvasElement);
    await lastButton(canvasElement);
    await within(canvasElement).findByRole("link", { name: /hallo@lichtfeld/ });
  },
};

/** The partner says why not. */
export const Refused: Story = {
  ...NotDelivered,
  args: { ...Check.args, onSubmit: () => ({ refuse: "Diesen Vertrag führt die Stadtwerke Musterstadt GmbH." }) },
};

/** The way there, as a link and as a button. */
export const Ways: Story = {
  render: () => (
    <>
      <WithdrawalButton href="#widerruf" /> <WithdrawalButton onClick={fn()} />
    </>
  ),
};
