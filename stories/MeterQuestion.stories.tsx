import type { Meta, StoryObj } from "@storybook/react-vite";
import { MeterQuestion, MeterQuestionView } from "../src/components/smartMeter/index.js";
import { withCheckout } from "./support/withCheckout.js";

const meta: Meta<typeof MeterQuestionView> = {
  title: "Checkout/MeterQuestion",
  component: MeterQuestionView,
  args: { value: null, onChange: () => {} },
};

export default meta;
type Story = StoryObj<typeof MeterQuestionView>;

/** The answer goes into the visit's form. */
export const Connected: Story = { decorators: [withCheckout()], render: () => <MeterQuestion /> };

export const Unanswered: Story = {};

export const Disc: Story = { args: { value: "ferraris" } };

export const Digital: Story = { args: { value: "digital" } };

export const SmartMeter: Story = { args: { value: "smart" } };

/** The visitor went on without an answer. */
export const Missing: Story = { args: { fault: "missing" } };

export const RefusedByTheApi: Story = { args: { value: "smart", fault: "refused" } };
