import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { BigAmount, BottomBar, Button, Card, Spinner, Stepper, Text, Timeline, TimelineItem } from "../../src/primitives/index.js";

const meta = { title: "Primitives/Progress", component: Timeline } satisfies Meta<typeof Timeline>;
export default meta;
type Story = StoryObj<typeof meta>;
const args = { children: null };

const labels = ["Tarif", "Geräte & Netz", "Lieferung", "Person", "Zahlung", "Prüfen"];

function Steps({ initial }: { readonly initial: number }) {
  const [now, setNow] = useState(initial);
  return (
    <Stepper
      label="Schritte der Bestellung"
      doneText="erledigt"
      currentText={`Schritt ${now + 1} von ${labels.length}: ${labels[now]}`}
      steps={labels.map((label, index) => ({
        id: String(index),
        label,
        state: index < now ? ("done" as const) : index === now ? ("now" as const) : ("todo" as const),
        reachable: index < now,
      }))}
      onSelect={(id) => setNow(Number(id))}
    />
  );
}

export const FirstStep: Story = { args, render: () => <Steps initial={0} /> };
export const FourthStep: Story = { args, render: () => <Steps initial={3} /> };
/** Where labels have no room, the present step stands below the bars. */
export const NarrowSteps: Story = { args, parameters: { width: "aside" }, render: () => <Steps initial={1} /> };

export const SmartMeterOrder: Story = {
  args,
  render: () => (
    <Card heading="Ihr Smart Meter">
      <Timeline>
        <TimelineItem state="done" stateText="erledigt" title="Bestellt">
          12. Mai 2026
        </TimelineItem>
        <TimelineItem state="done" stateText="erledigt" title="Geprüft">
          Der Messstellenbetreiber baut ein
        </TimelineItem>
        <TimelineItem state="now" stateText="aktuell" title="Termin steht: Do., 18. Juni, 8–12 Uhr">
          Bitte halten Sie den Zählerschrank zugänglich.
        </TimelineItem>
        <TimelineItem state="todo" stateText="offen" title="Eingebaut" />
        <TimelineItem state="todo" stateText="offen" title="Aktiv – dynamische Preise gelten" />
      </Timeline>
    </Card>
  ),
};

export const FailedOrder: Story = {
  args,
  render: () => (
    <Card heading="Modul 1 – pauschal">
      <Timeline>
        <TimelineItem state="done" stateText="erledigt" title="Bestellt" />
        <TimelineItem state="failed" stateText="gescheitert" title="Abgelehnt">
          Der Netzbetreiber hat am 3. Juni abgelehnt.
        </TimelineItem>
      </Timeline>
    </Card>
  ),
};

export const Bar: Story = {
  args,
  parameters: { width: "aside" },
  render: () => (
    <BottomBar label="Ihr Preis" action={<Button size="s">Weiter</Button>}>
      <BigAmount size="m" amount="117,03 €" caption="im Monat" />
    </BottomBar>
  ),
};

export const Working: Story = {
  parameters: { settles: false },
  args,
  render: () => (
    <Text tone="muted">
      <Spinner /> Der Preis wird berechnet …
    </Text>
  ),
};
