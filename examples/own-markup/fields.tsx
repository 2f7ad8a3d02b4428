import { useAnswer, useModuleSelection, useSection, useSmartMeter, type MeterKind, type ModulePath, type TextPath } from "stromkasse";
import { deliverySchema, devicesSchema, paymentSchema, personSchema, tariffSchema } from "stromkasse/schemas";
import { Choice, Field, Tick } from "./widgets.tsx";

interface TextAnswerProps {
  readonly path: TextPath;
  readonly label: string;
  /** What to say when it is wrong. */
  readonly wrong?: string;
  readonly type?: "text" | "email";
  readonly autoComplete?: string;
}

/** An answer in a field of the host's own. Nothing else is rendered while it is typed. */
function TextAnswer({ path, wrong = "Bitte prüfen Sie diese Angabe.", ...field }: TextAnswerProps) {
  const { value, fault, refusal, ref, onChange, onBlur } = useAnswer(path);
  return <Field {...field} ref={ref} value={value} fault={(fault ?? refusal) ? wrong : undefined} onChange={onChange} onLeave={onBlur} />;
}

/** Where and how much. */
export function TariffFields() {
  useSection("tariff", tariffSchema);
  return (
    <>
      <TextAnswer path="tariff.zip" label="Postleitzahl" autoComplete="postal-code" wrong="Fünf Ziffern, bitte." />
      <TextAnswer path="tariff.usage" label="Verbrauch im Jahr (kWh)" wrong="Eine ganze Zahl zwischen 100 und 50.000." />
    </>
  );
}

const meters: Readonly<Record<MeterKind, string>> = { ferraris: "mit Drehscheibe", digital: "digital, ohne Funk", smart: "Smart Meter" };
const paths: Readonly<Record<ModulePath, string>> = { none: "kein Modul", flat: "Modul 1", percentage: "Modul 2" };

/** The meter, and what goes with it. */
export function DeviceFields() {
  useSection("devices", devicesSchema);
  const meter = useSmartMeter();
  const { choice, availability, effective, selectPath, setTimeVariable } = useModuleSelection();
  const offered = (["none", "flat", "percentage"] as const).filter(
    (path) => path === "none" || availability[path === "flat" ? "module1" : "module2"].status === "available",
  );
  return (
    <>
      <Choice
        legend="Mein Zähler"
        options={meters}
        offered={Object.keys(meters) as MeterKind[]}
        value={meter.meterKind}
        onChange={meter.setMeterKind}
      />
      <Choice legend="§ 14a EnWG" options={paths} offered={offered} value={choice.path} onChange={selectPath} />
      {choice.path === "flat" && availability.module3.status !== "blocked" ? (
        <Tick checked={choice.timeVariable} onChange={setTimeVariable}>
          mit Modul 3 {effective.planned.has("module3") ? "(sobald der Smart Meter misst)" : ""}
        </Tick>
      ) : null}
      {meter.offer === "hidden" ? null : (
        <Tick checked={meter.offer === "ordered"} onChange={meter.setWanted}>
          Smart Meter mitbestellen
        </Tick>
      )}
    </>
  );
}

/** Where to, and from whom. */
export function DeliveryFields() {
  useSection("delivery", deliverySchema);
  const occasion = useAnswer("delivery.occasion");
  return (
    <>
      <TextAnswer path="delivery.street" label="Straße" autoComplete="address-line1" />
      <TextAnswer path="delivery.houseNumber" label="Hausnummer" autoComplete="off" />
      <TextAnswer path="delivery.city" label="Ort" autoComplete="address-level2" />
      <TextAnswer path="delivery.meterNumber" label="Zählernummer" autoComplete="off" />
      <Choice
        legend="Anlass"
        options={{ moveIn: "Einzug", supplierChange: "Anbieterwechsel" }}
        offered={["moveIn", "supplierChange"]}
        value={occasion.value}
        fault={occasion.fault && "Bitte wählen Sie eines von beiden."}
        onChange={occasion.onChange}
      />
      {occasion.value === "supplierChange" ? <PreviousSupplier /> : null}
    </>
  );
}

function PreviousSupplier() {
  const { value, fault, ref, onChange, onBlur } = useAnswer("delivery.previousSupplier");
  return (
    <Field
      ref={ref}
      label="Bisheriger Anbieter"
      value={value?.kind === "unlisted" ? value.name : ""}
      fault={fault && "Bitte nennen Sie Ihren Anbieter."}
      onChange={(name) => onChange(name === "" ? null : { kind: "unlisted", name })}
      onLeave={onBlur}
    />
  );
}

/** Who signs. */
export function PersonFields() {
  useSection("person", personSchema);
  return (
    <>
      <TextAnswer path="person.firstName" label="Vorname" autoComplete="given-name" />
      <TextAnswer path="person.lastName" label="Nachname" autoComplete="family-name" />
      <TextAnswer path="person.email" label="E-Mail" type="email" autoComplete="email" />
    </>
  );
}

/** How it is paid. */
export function PaymentFields() {
  useSection("payment", paymentSchema);
  const mandate = useAnswer("payment.mandate");
  return (
    <>
      <TextAnswer path="payment.iban" label="IBAN" wrong="Diese IBAN stimmt nicht." />
      <Tick checked={mandate.value} onChange={mandate.onChange}>
        Ich erteile das SEPA-Lastschriftmandat.
      </Tick>
      {mandate.fault ? <strong>Ohne Mandat geht es nicht.</strong> : null}
    </>
  );
}
