import { useState } from "react";
import {
  BigAmount,
  Button,
  Card,
  Checkbox,
  Chip,
  ChipGroup,
  ChoiceCard,
  ChoiceGroup,
  Disclosure,
  Notice,
  ResultMark,
  Row,
  Skeleton,
  Spinner,
  Stack,
  StatusTag,
  Switch,
  Tag,
  Text,
  TextField,
} from "../../src/primitives/index.js";

const nothing = () => {};

/** The house style at a glance: each part in each of its states. */
export function Parts() {
  const [choice, setChoice] = useState("flat");
  return (
    <Stack>
      <Card heading="Beträge und Texte">
        <BigAmount amount="117,03 €" caption="im Monat" />
        <Text>Fließtext</Text>
        <Text tone="muted">Leiser Text</Text>
        <Text tone="saving">Ersparnis</Text>
        <Text tone="warning">Warnung</Text>
        <Text tone="danger">Fehler</Text>
        <Text as="div">
          <Tag>Empfohlen</Tag> <StatusTag>Entwurf</StatusTag> <StatusTag tone="accent">Vorgemerkt</StatusTag>{" "}
          <StatusTag tone="success">Aktiv</StatusTag> <StatusTag tone="warning">Verzögert</StatusTag>{" "}
          <StatusTag tone="danger">Abgelehnt</StatusTag>
        </Text>
      </Card>
      <Card heading="Knöpfe">
        <Row variant="actions">
          <Button variant="ghost">Zurück</Button>
          <Button>Weiter</Button>
        </Row>
        <Button block busy>
          Zahlungspflichtig bestellen
        </Button>
        <Button block disabled>
          Gesperrt
        </Button>
        <Text as="div">
          <Button variant="link">Ändern</Button> <Spinner />
        </Text>
        <ChipGroup legend="Haushalt">
          <Chip pressed onPressedChange={nothing}>
            2 Personen
          </Chip>
          <Chip pressed={false} onPressedChange={nothing}>
            3 Personen
          </Chip>
        </ChipGroup>
      </Card>
      <Card heading="Felder">
        <TextField label="Verbrauch pro Jahr" unit="kWh" defaultValue="5.000" hint="Steht auf Ihrer Abrechnung." />
        <TextField label="Postleitzahl" defaultValue="7017" error="Bitte geben Sie fünf Ziffern ein." />
        <TextField label="Zählernummer" defaultValue="1 APA" warning="Die Nummer ist ungewöhnlich kurz." />
        <TextField label="Gesperrt" defaultValue="Stuttgart" disabled />
        <Checkbox label="Ich stimme zu" defaultChecked />
        <Switch label="Modul 3 dazu" />
        <Disclosure summary="Mehr dazu">
          <Text size="s">Erklärung</Text>
        </Disclosure>
      </Card>
      <Card heading="Auswahl">
        <ChoiceGroup legend="Modul" hideLegend value={choice} onChange={setChoice}>
          <ChoiceCard value="none" title="Kein Modul" description="Kein steuerbares Gerät" />
          <ChoiceCard value="flat" title="Modul 1" tag="Empfohlen" description="Fester Abzug" amount="−134,52 € / Jahr" />
          <ChoiceCard value="percentage" title="Modul 2" description="60 % weniger" disabledReason="Geht nicht mit Modul 1." />
        </ChoiceGroup>
      </Card>
      <Card heading="Meldungen">
        <Notice>Der Börsenpreis ändert sich viertelstündlich.</Notice>
        <Notice tone="success" title="Gespeichert" />
        <Notice tone="warning" title="Noch nicht möglich">
          Modul 3 braucht einen Smart Meter.
        </Notice>
        <Notice tone="danger" title="Der Preis ließ sich nicht laden" action={<Button variant="link">Noch einmal</Button>}>
          Bitte prüfen Sie Ihre Verbindung.
        </Notice>
        <ResultMark /> <ResultMark tone="warning" /> <ResultMark tone="danger" />
        <Skeleton width="half" />
      </Card>
    </Stack>
  );
}
