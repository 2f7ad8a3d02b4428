import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import {
  Button,
  Card,
  Chip,
  ChipChoice,
  ChipGroup,
  ChoiceCard,
  ChoiceGroup,
  MeterPicture,
  PictureChoice,
  Segmented,
  Switch,
} from "../../src/primitives/index.js";

const meta = { title: "Primitives/Choices", component: ChoiceCard } satisfies Meta<typeof ChoiceCard>;
export default meta;
type Story = StoryObj<typeof meta>;
const args = { value: "flat", title: "Modul 1 – pauschal" };

type Path = "none" | "flat" | "percentage";

function Modules({ initial, error }: { readonly initial: Path | undefined; readonly error?: string }) {
  const [path, setPath] = useState(initial);
  return (
    <Card
      heading="Weniger Netzentgelt nach §14a EnWG"
      intro="Für Wärmepumpe, Wallbox, Speicher oder Klimaanlage über 4,2 kW. Der Netzbetreiber darf das Gerät bei Engpässen dimmen, Sie zahlen dafür weniger."
    >
      <ChoiceGroup<Path> legend="Modul" hideLegend value={path} onChange={setPath} error={error}>
        <ChoiceCard value="none" title="Kein Modul" description="Kein steuerbares Gerät vorhanden" />
        <ChoiceCard
          value="flat"
          title="Modul 1 – pauschal"
          tag="Empfohlen"
          description="Fester Abzug auf den Grundpreis. Ohne zusätzlichen Zähler."
          amount="−134,52 € / Jahr"
        >
          <Switch
            label="+ Modul 3 – zeitvariabel"
            description="Drei Preisfenster am Tag. Spart, wenn Sie ins günstige Fenster verschieben."
          />
        </ChoiceCard>
        <ChoiceCard
          value="percentage"
          title="Modul 2 – prozentual"
          description="60 % weniger Netzentgelt auf den Gerätestrom. Braucht einen eigenen Zähler am Gerät."
          disabledReason={
            <>
              Lässt sich nicht mit Modul 1 oder 3 kombinieren. <Button variant="link">Modul 1 abwählen</Button>
            </>
          }
        />
      </ChoiceGroup>
    </Card>
  );
}

export const Cards: Story = { args, render: () => <Modules initial="flat" /> };
export const NothingChosen: Story = { args, render: () => <Modules initial={undefined} error="Bitte wählen Sie eine Möglichkeit." /> };

export const Pictures: Story = {
  args,
  render: function Pictures() {
    const [meter, setMeter] = useState<string>("smart");
    return (
      <Card heading="Welchen Zähler haben Sie?" intro="Schauen Sie kurz in den Zählerschrank.">
        <ChoiceGroup legend="Zähler" hideLegend layout="pictures" value={meter} onChange={setMeter}>
          <PictureChoice
            value="ferraris"
            title="Drehscheibe"
            description="Schwarzer Kasten, Zahlenrollen"
            picture={<MeterPicture name="ferraris" />}
          />
          <PictureChoice
            value="digital"
            title="Digital, ohne Funkmodul"
            description="Display, aber kein Gateway: zählt als analog"
            picture={<MeterPicture name="digital" />}
          />
          <PictureChoice
            value="smart"
            title="Smart Meter"
            description="Display plus Gateway mit eigener Nummer"
            picture={<MeterPicture name="smart" />}
          />
        </ChoiceGroup>
      </Card>
    );
  },
};

export const Chips: Story = {
  args,
  render: function Chips() {
    const [persons, setPersons] = useState<number | undefined>(4);
    const [heatPump, setHeatPump] = useState(false);
    const [car, setCar] = useState(true);
    return (
      <Card>
        <ChipGroup legend="Oder nach Haushalt" hint="Wir schätzen Ihren Verbrauch.">
          {[1, 2, 3, 4].map((count) => (
            <Chip key={count} pressed={persons === count} onPressedChange={(on) => setPersons(on ? count : undefined)}>
              {count === 1 ? "1 Person" : `${count}${count === 4 ? "+" : ""} Personen`}
            </Chip>
          ))}
          <Chip pressed={heatPump} onPressedChange={setHeatPump}>
            + Wärmepumpe
          </Chip>
          <Chip pressed={car} onPressedChange={setCar}>
            + E-Auto
          </Chip>
          <Chip pressed={false} onPressedChange={() => undefined} disabled>
            + Speicher
          </Chip>
        </ChipGroup>
      </Card>
    );
  },
};

export const ChipRadios: Story = {
  args,
  render: function ChipRadios() {
    const [kind, setKind] = useState("switch");
    return (
      <Card>
        <ChipChoice
          legend="Anlass"
          options={[
            { value: "switch", label: "Anbieterwechsel" },
            { value: "moveIn", label: "Einzug" },
            { value: "other", label: "Anderes", disabled: true },
          ]}
          value={kind}
          onChange={setKind}
        />
      </Card>
    );
  },
};

export const Views: Story = {
  args,
  render: function Views() {
    const [period, setPeriod] = useState("month");
    return (
      <Card
        heading="Ihr Preis in 70173"
        aside={
          <Segmented
            legend="Zeitraum"
            options={[
              { value: "month", label: "Monat" },
              { value: "year", label: "Jahr" },
            ]}
            value={period}
            onChange={setPeriod}
          />
        }
      />
    );
  },
};
