import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, spyOn, userEvent, waitFor, within } from "storybook/test";
import { CrashBoundary } from "../src/components/CrashBoundary.js";
import { Checkout } from "../src/components/checkout/index.js";
import { LoadedScreen } from "../src/components/checkout/ScreenView.js";
import { lazyCode } from "../src/components/lazyCode.js";
import { at } from "./support/atStep.js";
import { visitAnswers } from "./support/visitAnswers.js";
import { withCheckout } from "./support/withCheckout.js";

const meta: Meta<typeof Checkout> = {
  title: "Checkout/Checkout",
  component: Checkout,
  parameters: { width: "page" },
  argTypes: { onComplete: { control: false } },
};

export default meta;
type Story = StoryObj<typeof Checkout>;

export const FromTheStart: Story = { decorators: [withCheckout()] };

/** Narrow containers have the price in a bar below, whatever the screen. */
export const Narrow: Story = { ...at("devices"), parameters: { width: "aside" } };

/** A step's code does not load: the way on is to try again. */
export const StepDoesNotLoad: Story = {
  decorators: [withCheckout()],
  render: () => <LoadedScreen code={lazyCode(() => Promise.reject(new TypeError("Failed to fetch")))} />,
};

function Broken(): never {
  throw new Error("Something that nobody foresaw");
}

/** What nobody foresaw costs no answer: the answers are the provider's. */
export const Crashed: Story = {
  render: () => (
    <CrashBoundary>
      <Broken />
    </CrashBoundary>
  ),
};

/** The price in full, where it has no place beside the steps: the browser's own dialog, the focus back afterwards. */
export const PriceSheet: Story = {
  ...at("devices"),
  parameters: { width: "aside" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const details = await canvas.findByRole("button", { name: "Details zum Preis" });
    await userEvent.click(details);
    const dialog = await canvas.findByRole("dialog", { name: "Preisdetails" });
    await expect(within(dialog).getByRole("button", { name: "Schließen" })).toHaveFocus();
  },
};

export const PriceSheetClosed: Story = {
  ...PriceSheet,
  play: async (context) => {
    await PriceSheet.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Schließen" }));
    await waitFor(() => expect(canvas.getByRole("button", { name: "Details zum Preis" })).toHaveFocus());
  },
};

/** The browser has no network: said where the way on is, and gone with the network's return. */
export const Offline: Story = {
  ...at("person"),
  beforeEach: () => {
    const online = spyOn(navigator, "onLine", "get").mockReturnValue(false);
    return () => online.mockRestore();
  },
};

/** The host does not let the visit go on (`beforeStep`), and says why. */
export const HeldBackByHost: Story = at("person", {
  actions: [
    { type: "moveAsked", to: "payment" },
    { type: "moveRefused", to: "payment", message: "Für diese Adresse bieten wir den Tarif gerade nicht an." },
  ],
});

/** Another language; figures and dates follow. */
// A point between digits means something else in English.
export const English: Story = {
  ...at("delivery", { answers: { tariff: { ...visitAnswers.tariff, usage: "5,000" } } }),
  globals: { locale: "en" },
};
export const GermanDu: Story = { ...at("delivery"), globals: { locale: "de-x-du" } };
