import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button, Card, Disclosure, Link, LiveRegion, Notice, ResultMark, Stack, StatusTag, Tag, Text } from "../../src/primitives/index.js";

const meta = { title: "Primitives/Messages", component: Notice } satisfies Meta<typeof Notice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Warning: Story = {
  args: {
    tone: "warning",
    children: (
      <>
        Mit Ihrem analogen Zähler ist Modul 3 noch nicht möglich. <Button variant="link">Smart Meter dazubestellen</Button> und Modul 3 nach
        dem Einbau aktivieren.
      </>
    ),
  },
};

export const Tones: Story = {
  render: () => (
    <Card>
      <Notice>Der Börsenpreis ändert sich viertelstündlich.</Notice>
      <Notice tone="warning" title="Noch nicht möglich">
        Modul 3 braucht einen Smart Meter.
      </Notice>
      <Notice tone="danger" title="Der Preis ließ sich nicht laden" action={<Button variant="link">Noch einmal versuchen</Button>}>
        Bitte prüfen Sie Ihre Verbindung. Kennung: req_4X44EMKX
      </Notice>
      <Notice tone="success" title="Gespeichert" />
    </Card>
  ),
};

export const InLiveRegion: Story = {
  render: () => (
    <LiveRegion politeness="assertive">
      <Notice tone="danger">Die Bestellung kam nicht an.</Notice>
    </LiveRegion>
  ),
};

export const Disclosures: Story = {
  render: () => (
    <Card gap="s">
      <Disclosure summary="So bildet sich der Börsenpreis">
        <Text size="s">Jeder Tag hat 96 Viertelstunden, für jede bildet die Auktion am Mittag des Vortags einen Preis.</Text>
      </Disclosure>
      <Disclosure summary="Was heißt „dimmen“?" initiallyOpen>
        <Text size="s">Der Netzbetreiber darf die Leistung des Geräts auf 4,2 kW senken, nicht abschalten.</Text>
      </Disclosure>
    </Card>
  ),
};

export const Words: Story = {
  render: () => (
    <Card>
      <ResultMark />
      <Stack gap="s">
        <Text>
          Fließtext mit{" "}
          {
            <Link href="https://example.com/agb.pdf" newTabText="öffnet in neuem Tab">
              AGB
            </Link>
          }{" "}
          und Nummer.
        </Text>
        <Text tone="muted">Leiser Text</Text>
        <Text tone="muted" size="s">
          Kleiner leiser Text
        </Text>
        <Text tone="saving">Ersparnis</Text>
        <Text tone="warning">Warnung</Text>
        <Text tone="danger">Fehler</Text>
      </Stack>
      <Stack gap="s">
        <Text as="div">
          <Tag>Empfohlen</Tag>
        </Text>
        <Text as="div">
          <StatusTag>Entwurf</StatusTag> <StatusTag tone="accent">Vorgemerkt</StatusTag> <StatusTag tone="success">Aktiv</StatusTag>{" "}
          <StatusTag tone="warning">Verzögert</StatusTag> <StatusTag tone="danger">Abgelehnt</StatusTag>
        </Text>
      </Stack>
    </Card>
  ),
};
