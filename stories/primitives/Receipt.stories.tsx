import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import {
  BigAmount,
  Card,
  Divider,
  Legend,
  ReceiptGroup,
  ReceiptLine,
  Row,
  Segmented,
  ShareBar,
  Skeleton,
  Text,
  type Share,
} from "../../src/primitives/index.js";

const meta = { title: "Primitives/Receipt", component: ReceiptGroup, parameters: { width: "aside" } } satisfies Meta<typeof ReceiptGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

const shares: Share[] = [
  { id: "energy", tone: "energy", size: 32 },
  { id: "grid", tone: "grid", size: 40 },
  { id: "levies", tone: "levies", size: 18 },
  { id: "fee", tone: "fee", size: 8 },
  { id: "metering", tone: "metering", size: 2 },
];
const names = { energy: "Energie", grid: "Netz", levies: "Umlagen", fee: "Grundgebühr", metering: "Messung" } as const;

function Quote({ stale }: { readonly stale?: boolean }) {
  const [period, setPeriod] = useState("month");
  const options = [
    { value: "month", label: "Monat" },
    { value: "year", label: "Jahr" },
  ];
  return (
    <Card gap="s">
      <Row variant="spread">
        <Text as="strong">Ihr Preis in 70173</Text>
        <Segmented legend="Zeitraum" options={options} value={period} onChange={setPeriod} />
      </Row>
      <BigAmount amount="117,03 €" caption="pro Monat, inkl. USt." stale={stale} />
      <ShareBar shares={shares} />
      <Legend
        items={Object.entries(names).map(([id, label]) => ({ id, tone: shares.find((share) => share.id === id)?.tone ?? "other", label }))}
      />
      <Divider />
      <ReceiptGroup label="Grundpreis" amount="4,35 € / Monat">
        <ReceiptLine label="Grundgebühr" amount="10,99 €" explanation="Legt Ihr Anbieter fest. Sie ändert sich selten." />
        <ReceiptLine label="Netzentgelte" amount="3,31 €" explanation="Legt der Netzbetreiber einmal im Jahr fest." />
        <ReceiptLine
          tone="saving"
          label="Netzentgeltreduktion §14a Modul 1"
          amount="−11,21 €"
          explanation="Pauschal für steuerbare Geräte."
        />
        <ReceiptLine label="Messstellengebühren" amount="1,26 €" />
      </ReceiptGroup>
      <Divider variant="cut" />
      <ReceiptGroup label="Arbeitspreis" amount="27,04 ct / kWh">
        <ReceiptLine label="EPEX Day-Ahead (Ø 12 Monate)" amount="8,77 ct" explanation="Der Durchschnitt der letzten zwölf Monate." />
        <ReceiptLine label="Netzentgelte" amount="11,11 ct" />
        <ReceiptLine label="Konzessionsabgabe" amount="2,84 ct" />
        <ReceiptLine label="Stromsteuer" amount="2,44 ct" />
        <ReceiptLine label="Abschaltbare-Lasten-Umlage-Verrechnungsbestandteil des Übertragungsnetzbetreibers" amount="0,78 ct" />
      </ReceiptGroup>
      <Divider />
      <Text tone="muted" size="s">
        Geschätzt für 5.000 kWh im Jahr. Der Börsenpreis ändert sich viertelstündlich, Ihr tatsächlicher Preis kann abweichen.
      </Text>
    </Card>
  );
}

export const Price: Story = { render: () => <Quote /> };
/** The old price while a new one is on its way. */
export const StalePrice: Story = { parameters: { settles: false }, render: () => <Quote stale /> };

export const Explained: Story = {
  render: () => (
    <Card>
      <ReceiptGroup label="Grundpreis" amount="4,35 € / Monat" explanation="Fällt jeden Monat an, auch ohne Verbrauch.">
        <ReceiptLine label="Netzentgelte" amount="3,31 €" explanation="Legt der Netzbetreiber einmal im Jahr fest." />
        <ReceiptLine
          tone="saving"
          label="Netzentgeltreduktion §14a Modul 1"
          amount="−11,21 €"
          explanation="Pauschal für steuerbare Geräte."
        />
      </ReceiptGroup>
    </Card>
  ),
  play: async ({ canvas, userEvent }) => {
    for (const toggle of canvas.getAllByRole("button")) await userEvent.click(toggle);
  },
};

export const Loading: Story = {
  parameters: { settles: false },
  render: () => (
    <Card gap="s">
      <Skeleton width="half" />
      <Skeleton width="three-quarters" height="amount" />
      <Skeleton height="bar" />
      <Skeleton width="third" />
      <Skeleton width="quarter" />
      <Skeleton height="control" />
      <Skeleton height="block" />
    </Card>
  ),
};

export const LabelledBar: Story = {
  render: () => (
    <Card>
      <ShareBar shares={shares} label="Energie 32 %, Netz 40 %, Umlagen 18 %, Grundgebühr 8 %, Messung 2 %" />
      <ShareBar shares={[{ id: "one", tone: "energy", size: 1 }]} label="Energie 100 %" />
    </Card>
  ),
};
