import {
  deliverySection,
  paymentSection,
  personSection,
  tariffSection,
  useModuleSelection,
  useSection,
  useSmartMeter,
  type MeterKind,
  type ModulePath,
} from "stromkasse";
import { Choice, Field, Tick } from "./widgets.tsx";

/** Where and how much. */
export function TariffFields() {
  const { answers, faults, answer, touch } = useSection(tariffSection);
  return (
    <>
      <Field
        label="Postleitzahl"
        autoComplete="postal-code"
        value={answers.zip}
        fault={faults.zip && "Fünf Ziffern, bitte."}
        onChange={(zip) => answer({ zip })}
        onLeave={() => touch("zip")}
      />
      <Field
        label="Verbrauch im Jahr (kWh)"
        value={answers.usage}
        fault={faults.usage && "Eine ganze Zahl zwischen 100 und 50.000."}
        onChange={(usage) => answer({ usage })}
        onLeave={() => touch("usage")}
      />
    </>
  );
}

const meters: Readonly<Record<MeterKind, string>> = { ferraris: "mit Drehscheibe", digital: "digital, ohne Funk", smart: "Smart Meter" };
const paths: Readonly<Record<ModulePath, string>> = { none: "kein Modul", flat: "Modul 1", percentage: "Modul 2" };

/** The meter, and what goes with it. */
export function DeviceFields() {
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
  const { answers, faults, answer, touch } = useSection(deliverySection);
  const text = (field: "street" | "houseNumber" | "city" | "meterNumber", label: string, autoComplete: string) => (
    <Field
      label={label}
      autoComplete={autoComplete}
      value={answers[field]}
      fault={faults[field] && "Bitte prüfen Sie diese Angabe."}
      onChange={(value) => answer({ [field]: value })}
      onLeave={() => touch(field)}
    />
  );
  return (
    <>
      {text("street", "Straße", "address-line1")}
      {text("houseNumber", "Hausnummer", "off")}
      {text("city", "Ort", "address-level2")}
      {text("meterNumber", "Zählernummer", "off")}
      <Choice
        legend="Anlass"
        options={{ moveIn: "Einzug", supplierChange: "Anbieterwechsel" }}
        offered={["moveIn", "supplierChange"]}
        value={answers.occasion}
        fault={faults.occasion && "Bitte wählen Sie eines von beiden."}
        onChange={(occasion) => answer({ occasion })}
      />
      {answers.occasion === "supplierChange" ? (
        <Field
          label="Bisheriger Anbieter"
          value={answers.previousSupplier?.kind === "unlisted" ? answers.previousSupplier.name : ""}
          fault={faults.previousSupplier && "Bitte nennen Sie Ihren Anbieter."}
          onChange={(name) => answer({ previousSupplier: name === "" ? null : { kind: "unlisted", name } })}
          onLeave={() => touch("previousSupplier")}
        />
      ) : null}
    </>
  );
}

/** Who signs. */
export function PersonFields() {
  const { answers, faults, answer, touch } = useSection(personSection);
  const text = (field: "firstName" | "lastName" | "email", label: string, autoComplete: string) => (
    <Field
      label={label}
      autoComplete={autoComplete}
      type={field === "email" ? "email" : "text"}
      value={answers[field]}
      fault={faults[field] && "Bitte prüfen Sie diese Angabe."}
      onChange={(value) => answer({ [field]: value })}
      onLeave={() => touch(field)}
    />
  );
  return (
    <>
      {text("firstName", "Vorname", "given-name")}
      {text("lastName", "Nachname", "family-name")}
      {text("email", "E-Mail", "email")}
    </>
  );
}

/** How it is paid. */
export function PaymentFields() {
  const { answers, faults, answer, touch } = useSection(paymentSection);
  return (
    <>
      <Field
        label="IBAN"
        value={answers.iban}
        fault={faults.iban && "Diese IBAN stimmt nicht."}
        onChange={(iban) => answer({ iban })}
        onLeave={() => touch("iban")}
      />
      <Tick checked={answers.mandate} onChange={(mandate) => answer({ mandate })}>
        Ich erteile das SEPA-Lastschriftmandat.
      </Tick>
      {faults.mandate ? <strong>Ohne Mandat geht es nicht.</strong> : null}
    </>
  );
}
