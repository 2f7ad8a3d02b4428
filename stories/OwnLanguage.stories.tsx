import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { tr } from "../examples/own-language/tr.ts";
import { PriceTimelineView } from "../src/components/prices/index.js";
import { QuoteBreakdown } from "../src/components/quote/index.js";
import { TextProvider } from "../src/messages/TextProvider.js";
import { Stack } from "../src/primitives/index.js";
import { discounted } from "../test/support/quotes.js";
import { inventedPrices } from "./support/prices.js";

/** A partner's own language: Turkish for the parts that show prices (`examples/own-language`, docs/languages.md). */
const meta = { title: "Checkout/Own language" } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const catalogues = [tr];
const series = inventedPrices({ firstDay: "2026-11-21" });
const now = new Date("2026-11-21T14:15:00Z");

export const Turkish: Story = {
  render: () => (
    <div lang="tr">
      <TextProvider locale="tr" catalogues={catalogues}>
        <Stack>
          <QuoteBreakdown quote={discounted} />
          <PriceTimelineView series={series} now={now} />
        </Stack>
      </TextProvider>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("heading", { name: /^Fiyatınız, 70173/ })).toBeVisible();
    await expect(canvas.getByRole("heading", { name: "Bugünün elektrik fiyatı" })).toBeVisible();
    await expect(canvasElement.textContent).not.toMatch(/\b(Preis|Monat|month|price)\b/);
  },
};
