import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Checkout } from "../src/components/checkout/index.js";
import { ownClasses, ownParts } from "./support/ownLook.js";
import { at } from "./support/atStep.js";
import { visitAnswers } from "./support/visitAnswers.js";
import "./support/ownLook.css";

/**
 * Beyond tokens (docs/customising.md): a host's own CSS for named places, and a host's own parts. The first level is *Theme Lab*, the
 * fourth *Pages / Own markup*.
 */
const meta: Meta<typeof Checkout> = {
  title: "Pages/Customising",
  component: Checkout,
  parameters: { width: "page" },
  argTypes: { onComplete: { control: false } },
};
export default meta;
type Story = StoryObj<typeof Checkout>;

/** The sandbox takes it as it stands. */
const withUnlistedSupplier = {
  delivery: { ...visitAnswers.delivery, previousSupplier: { kind: "unlisted", name: "Dorfstrom" } },
  review: { ...visitAnswers.review, terms: true },
} as const;

/** Level 2: classes of the host on slots, and states by `data-*`. No component is replaced. */
export const Slots: Story = {
  ...at("devices", { look: { classNames: ownClasses } }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const way = await canvas.findByRole("button", { name: /^Weiter/ });
    await expect(way).toHaveClass("acme-button");
    await waitFor(() => expect(getComputedStyle(way).textTransform).toBe("uppercase"));
    const chosen = () => canvas.getByRole("radio", { name: /Modul\s1/ }).closest('[data-slot="choice"][data-state="on"]');
    await waitFor(() => expect(chosen()).toBeVisible());
    await expect(getComputedStyle(chosen() ?? way).borderInlineStartWidth).toBe("8px");
  },
};

/** Level 3: button, link, notice, icon and spinner of the host's design system. Two clicks are still one order. */
export const Parts: Story = {
  ...at("review", { look: { components: ownParts }, answers: withUnlistedSupplier }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/^1\d\d,/, { selector: ".sk-checkout__main .sk-big-amount__figure" });
    const order = canvas.getByRole("button", { name: "Zahlungspflichtig bestellen" });
    await expect(order).toHaveClass("acme-part");
    await userEvent.dblClick(order);
    await expect(await canvas.findByRole("heading", { name: /^Danke/ })).toBeVisible();
  },
};

/** Level 3, where something is wrong: the host's notice and link. */
export const PartsWithoutAPrice: Story = at("review", { look: { components: ownParts }, faults: [{ on: "quote", kind: "serverError" }] });
