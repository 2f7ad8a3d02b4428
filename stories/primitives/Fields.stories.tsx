import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { Button, Card, Checkbox, ErrorSummary, Field, Row, Select, Switch, TextField } from "../../src/primitives/index.js";

const meta = {
  title: "Primitives/Fields",
  component: TextField,
  args: { label: "Verbrauch pro Jahr", unit: "kWh", inputMode: "numeric", defaultValue: "5.000" },
} satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const WithHint: Story = { args: { hint: "Steht auf Ihrer letzten Jahresabrechnung, in kWh." } };
export const WithError: Story = {
  args: { error: "Bitte geben Sie eine ganze Zahl zwischen 100 und 50.000 kWh ein.", defaultValue: "3,5" },
};
/** A doubt that does not stop the visitor. */
export const WithWarning: Story = {
  args: {
    label: "Zählernummer",
    unit: undefined,
    inputMode: "text",
    defaultValue: "1 APA01 9512 4010",
    hint: "Steht am Zähler beim Strichcode oder auf der Rechnung.",
    warning: "Die Nummer ist ungewöhnlich kurz. Bitte vergleichen Sie sie noch einmal.",
  },
};
export const Optional: Story = { args: { label: "Adresszusatz", optionalText: "(freiwillig)", unit: undefined, defaultValue: "" } };
export const Disabled: Story = { args: { disabled: true } };

export const InRows: Story = {
  render: () => (
    <Card heading="Wo und wie viel?" intro="Daraus berechnen wir Ihren Preis vor Ort.">
      <Row variant="zip">
        <TextField label="Postleitzahl" inputMode="numeric" autoComplete="postal-code" name="zip" defaultValue="70173" />
        <TextField label="Verbrauch pro Jahr" unit="kWh" inputMode="numeric" defaultValue="5.000" />
      </Row>
      <Row variant="long-short">
        <TextField label="Straße" autoComplete="address-line1" defaultValue="Königstraße" />
        <TextField label="Nr." defaultValue="1" error="Fehlt" />
      </Row>
      <Row>
        <TextField label="Vorname" autoComplete="given-name" placeholder="Jana" />
        <TextField label="Nachname" autoComplete="family-name" />
      </Row>
      <Row>
        <Select
          label="Anrede"
          placeholder="Bitte wählen"
          options={[
            { value: "ms", label: "Frau" },
            { value: "mr", label: "Herr" },
            { value: "none", label: "Keine Anrede" },
          ]}
        />
        <TextField type="date" label="Beginn der Lieferung" hint="Frühestens in 14 Tagen" defaultValue="2026-06-18" />
      </Row>
    </Card>
  ),
};

export const OwnControl: Story = {
  render: () => (
    <Card>
      <Field label="Nachricht" hint="Höchstens 500 Zeichen">
        {(control) => (
          <div className="sk-control">
            <textarea {...control} className="sk-input" rows={3} />
          </div>
        )}
      </Field>
    </Card>
  ),
};

/** After a refused submit the summary takes the focus; its links lead to the fields. */
export const RefusedForm: Story = {
  render: function Refused() {
    const [attempt, setAttempt] = useState(0);
    const faults =
      attempt === 0
        ? []
        : [
            { fieldId: "story-iban", message: "IBAN: Die Prüfziffer stimmt nicht." },
            { fieldId: "story-mandate", message: "SEPA-Mandat: Bitte erteilen Sie das Mandat." },
          ];
    return (
      <Card heading="Zahlung per SEPA-Lastschrift">
        <ErrorSummary title="Zwei Angaben fehlen noch" faults={faults} attempt={attempt} />
        <TextField
          id="story-iban"
          label="IBAN"
          defaultValue="DE68 5001 0517 8297 3364 86"
          error={attempt > 0 ? "Die Prüfziffer stimmt nicht. Bitte vergleichen Sie die IBAN mit Ihrer Karte." : undefined}
        />
        <TextField label="Kontoinhaber:in" defaultValue="Jana Weber" autoComplete="name" />
        <Checkbox
          id="story-mandate"
          label="Ich erteile ein SEPA-Lastschriftmandat."
          error={attempt > 0 ? "Ohne Mandat können wir nicht abbuchen." : undefined}
        />
        <Row variant="actions">
          <Button variant="ghost">Zurück</Button>
          <Button onClick={() => setAttempt(attempt + 1)}>Weiter</Button>
        </Row>
      </Card>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Weiter" }));
  },
};

export const Switches: Story = {
  render: () => (
    <Card>
      <Switch
        prominent
        label="Smart Meter dazubestellen"
        description="Einbau meist in rund acht Wochen. Voraussetzung für dynamische Preise und Modul 3."
      />
      <Switch defaultChecked label="+ Modul 3 – zeitvariabel" description="Drei Preisfenster am Tag." />
      <Switch
        label="+ Modul 3 – zeitvariabel"
        description="Drei Preisfenster am Tag."
        disabledReason={
          <>
            Mit Ihrem analogen Zähler ist Modul 3 noch nicht möglich. <Button variant="link">Smart Meter dazubestellen</Button>
          </>
        }
      />
    </Card>
  ),
};

export const Checkboxes: Story = {
  render: () => (
    <Card gap="s">
      <Checkbox label="Ich habe dort schon selbst gekündigt" />
      <Checkbox defaultChecked label="Gerät beim Netzbetreiber angemeldet (Installateur oder Portal)" />
      <Checkbox
        label="Liefern Sie auf meinen ausdrücklichen Wunsch schon vor Ablauf der Widerrufsfrist."
        description={<Button variant="link">Was heißt das?</Button>}
      />
      <Checkbox label="Ich erteile ein SEPA-Lastschriftmandat." error="Ohne Mandat können wir nicht abbuchen." />
      <Checkbox disabled label="Anmeldung ist bestätigt" />
    </Card>
  ),
};
