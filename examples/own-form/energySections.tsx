/** The sections that are about power: where and how much, the meter, the place. */
import { useController, useWatch } from "react-hook-form";
import { useCheckoutForm, useModuleSelection, type ModuleChoice } from "stromkasse";
import { sentenceOf } from "./sentences.ts";
import { Choice, Field, Tick } from "./widgets.tsx";

/** Where and how much. */
export function Tariff() {
  const { register, getValues, formState } = useCheckoutForm();
  const { tariff } = formState.errors;
  return (
    <fieldset>
      <legend>Ihr Strom</legend>
      <Field
        label="Postleitzahl"
        autoComplete="postal-code"
        fault={sentenceOf(tariff?.zip)}
        // For HTML from a server: `register` alone fills its inputs in the browser only.
        defaultValue={getValues("tariff.zip")}
        {...register("tariff.zip")}
      />
      <Field
        label="Verbrauch im Jahr (kWh)"
        inputMode="numeric"
        fault={sentenceOf(tariff?.usage)}
        defaultValue={getValues("tariff.usage")}
        {...register("tariff.usage")}
      />
    </fieldset>
  );
}

/** The meter, and what goes with it. */
export function Devices() {
  const { register, formState } = useCheckoutForm();
  const { devices } = formState.errors;
  return (
    <fieldset>
      <legend>Zähler und Netzentgelt</legend>
      <Choice
        legend="Mein Zähler"
        options={[
          ["ferraris", "mit Drehscheibe"],
          ["digital", "digital, ohne Funk"],
          ["smart", "Smart Meter"],
        ]}
        fault={sentenceOf(devices?.meterKind)}
        {...register("devices.meterKind")}
      />
      <Tick label="Smart Meter mitbestellen" fault={sentenceOf(devices?.smartMeterWanted)} {...register("devices.smartMeterWanted")} />
      <Modules />
    </fieldset>
  );
}

const choices: readonly (readonly [label: string, choice: ModuleChoice])[] = [
  ["kein Modul", { path: "none" }],
  ["Modul 1", { path: "flat", timeVariable: false }],
  ["Modul 1 und 3", { path: "flat", timeVariable: true }],
  ["Modul 2", { path: "percentage" }],
];

/** An answer that is an object: no input holds one, so it is a controlled field. */
function Modules() {
  const { control } = useCheckoutForm();
  const { field, fieldState } = useController({ control, name: "devices.modules" });
  const { availability } = useModuleSelection();
  const isOffered = ({ path }: ModuleChoice) =>
    path === "none" || availability[path === "flat" ? "module1" : "module2"].status === "available";
  const chosen = JSON.stringify(field.value);
  return (
    <p>
      <label>
        § 14a EnWG{" "}
        <select
          {...field}
          value={choices.findIndex(([, choice]) => JSON.stringify(choice) === chosen)}
          onChange={({ currentTarget }) => field.onChange(choices[Number(currentTarget.value)]?.[1])}
        >
          {choices.map(([label, choice], index) =>
            isOffered(choice) ? (
              <option key={label} value={index}>
                {label}
              </option>
            ) : null,
          )}
        </select>
      </label>{" "}
      {fieldState.error ? <strong>{sentenceOf(fieldState.error)}</strong> : null}
    </p>
  );
}

/** Where to, since when, and from whom. */
export function Delivery() {
  const { register, control, formState } = useCheckoutForm();
  const [occasion, start] = useWatch({ control, name: ["delivery.occasion", "delivery.start"] });
  const { delivery } = formState.errors;
  return (
    <fieldset>
      <legend>Lieferung</legend>
      <Field label="Straße" autoComplete="address-line1" fault={sentenceOf(delivery?.street)} {...register("delivery.street")} />
      <Field label="Hausnummer" fault={sentenceOf(delivery?.houseNumber)} {...register("delivery.houseNumber")} />
      <Field label="Ort" autoComplete="address-level2" fault={sentenceOf(delivery?.city)} {...register("delivery.city")} />
      <Choice
        legend="Anlass"
        options={[
          ["supplierChange", "Anbieterwechsel"],
          ["moveIn", "Einzug"],
        ]}
        fault={sentenceOf(delivery?.occasion)}
        {...register("delivery.occasion")}
      />
      {occasion === "supplierChange" ? <PreviousSupplier /> : null}
      <Choice
        legend="Beginn"
        options={[
          ["nextPossible", "so bald wie möglich"],
          ["onDate", "an einem Tag"],
        ]}
        {...register("delivery.start")}
      />
      {start === "onDate" ? (
        <Field label="Am" type="date" fault={sentenceOf(delivery?.startDate)} {...register("delivery.startDate")} />
      ) : null}
      <Field label="Zählernummer" autoComplete="off" fault={sentenceOf(delivery?.meterNumber)} {...register("delivery.meterNumber")} />
    </fieldset>
  );
}

/** A supplier is an object too. `useSupplierSearch` finds those that the market knows; this partner lets its visitors write the name. */
function PreviousSupplier() {
  const { control } = useCheckoutForm();
  const { field, fieldState } = useController({ control, name: "delivery.previousSupplier" });
  return (
    <Field
      label="Bisheriger Anbieter"
      {...field}
      fault={sentenceOf(fieldState.error)}
      value={field.value?.kind === "unlisted" ? field.value.name : ""}
      onChange={({ currentTarget: { value } }) => field.onChange(value === "" ? null : { kind: "unlisted", name: value })}
    />
  );
}
