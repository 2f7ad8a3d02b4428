import type { Meta, StoryObj } from "@storybook/react-vite";
import { OwnCheckout } from "../examples/own-markup/OwnCheckout.tsx";
import { withCheckout } from "./support/withCheckout.js";

/** A complete checkout in a host's own markup: the hooks alone, no component and no stylesheet of stromkasse (`examples/own-markup`). */
const meta = {
  title: "Pages/Own markup",
  component: OwnCheckout,
} satisfies Meta<typeof OwnCheckout>;
export default meta;

type Story = StoryObj<typeof meta>;

export const FromTheStart: Story = { decorators: [withCheckout()] };
export const WithAPrice: Story = {
  decorators: [withCheckout({ initialAnswers: { tariff: { zip: "70173", usage: "3.500" } } })],
};
