"use client";

import type { ReactNode } from "react";
import { customerName, type Answers, type DeliveryAnswers, type DevicesAnswers } from "../../schemas/answers.js";
import { orderedDevices, type OrderContents, type OrderedDevices } from "../../checkout/orderContents.js";
import type { AskingStepId } from "../../checkout/steps.js";
import { maskIban } from "../../energy/iban.js";
import { normaliseId, normaliseMeterNumber } from "../../energy/meter.js";
import type { ModuleId } from "../../energy/modules.js";
import { devices } from "../../messages/de/devices.js";
import { review } from "../../messages/de/review.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { SummaryRow, SummaryTable, Text } from "../../primitives/index.js";

/** Props of {@link OrderRows}. */
export interface OrderRowsProps {
  readonly contents: OrderContents;
  /** Leads back to a step; without it the rows are only read. */
  readonly onEdit?: ((step: AskingStepId) => void) | undefined;
}

/** All that was answered, row by row; the IBAN masked. */
export function OrderRows({ contents, onEdit }: OrderRowsProps) {
  const { answers: t, edit } = useText("review", review);
  const { answers } = contents;
  const { tariff, devices: wishes, delivery, person } = answers;
  const ordered = orderedDevices(contents);
  const { kind, firstName, lastName, vatId, email } = person;
  const row = (step: AskingStepId, term: string, value: ReactNode) => (
    <SummaryRow term={term} editText={edit} onEdit={onEdit && (() => onEdit(step))}>
      {value}
    </SummaryRow>
  );
  return (
    <SummaryTable>
      {row("tariff", t.usage, <UsageAnswer {...contents} />)}
      {row("devices", t.modules, <ModulesAnswer {...ordered} />)}
      <DevicesRow devices={wishes} ordered={ordered} onEdit={onEdit} />
      <SmartMeterRow ordered={ordered} onEdit={onEdit} />
      {row("delivery", t.place, <PlaceAnswer tariff={tariff} delivery={delivery} />)}
      {row("delivery", t.meter, <MeterAnswer {...contents} />)}
      {row("delivery", t.occasion, <OccasionAnswer delivery={delivery} />)}
      {row("delivery", t.start, <StartAnswer delivery={delivery} />)}
      {row(
        "person",
        t.customer,
        <Lines>
          {customerName(person)}
          {kind === "company" ? `${firstName} ${lastName}` : null}
          {kind === "company" && vatId.trim() !== "" ? t.vatId({ id: normaliseId(vatId) }) : null}
        </Lines>,
      )}
      {row("person", t.email, email.trim())}
      {row("payment", t.payment, <PaymentAnswer answers={answers} />)}
    </SummaryTable>
  );
}

/** Lines below each other, the first one plain. */
function Lines({ children }: { readonly children: readonly ReactNode[] }) {
  const [first, ...more] = children.filter((line) => line !== null && line !== "");
  return (
    <>
      {first}
      {more.map((line, index) => (
        <Text key={index} as="div" size="s" tone="muted">
          {line}
        </Text>
      ))}
    </>
  );
}

function UsageAnswer({ answers: { tariff }, annualKwh }: Pick<OrderContents, "answers" | "annualKwh">) {
  const { answers: t } = useText("review", review);
  const format = useFormat();
  return t.usageAt({ amount: annualKwh === null ? tariff.usage : format.kwh(annualKwh), zip: tariff.zip.trim() });
}

function ModulesAnswer({ ordered, planned }: Pick<OrderedDevices, "ordered" | "planned">) {
  const { answers: t } = useText("review", review);
  const names = (modules: ReadonlySet<ModuleId>) => [...modules].map((id) => t.moduleNames[id]);
  const all = [...names(ordered), ...names(planned).map((name) => t.planned({ name }))];
  return all.length === 0 ? t.noModule : all.join(", ");
}

interface DevicesProps extends Pick<OrderRowsProps, "onEdit"> {
  readonly ordered: OrderedDevices;
}

/** The devices that a module is ordered for, where they were named. */
function DevicesRow({ devices: { deviceKinds }, ordered, onEdit }: DevicesProps & { readonly devices: DevicesAnswers }) {
  const { edit } = useText("review", review);
  const { term, kindNames } = useText("devices", devices);
  if (ordered.ordered.size === 0 || deviceKinds.length === 0) return null;
  return (
    <SummaryRow term={term} editText={edit} onEdit={onEdit && (() => onEdit("devices"))}>
      {deviceKinds.map((kind) => kindNames[kind]).join(", ")}
    </SummaryRow>
  );
}

function SmartMeterRow({ ordered, onEdit }: DevicesProps) {
  const { answers: t, edit } = useText("review", review);
  if (!ordered.smartMeter) return null;
  return (
    <SummaryRow term={t.smartMeter} editText={edit} onEdit={onEdit && (() => onEdit("devices"))}>
      {t.smartMeterOrdered}
    </SummaryRow>
  );
}

function PlaceAnswer({ delivery, tariff }: Pick<Answers, "delivery" | "tariff">) {
  return `${delivery.street.trim()} ${delivery.houseNumber.trim()}, ${tariff.zip.trim()} ${delivery.city.trim()}`;
}

function MeterAnswer({ answers: { delivery, devices }, meterNumberFollows }: Pick<OrderContents, "answers" | "meterNumberFollows">) {
  const { answers: t } = useText("review", review);
  const malo = normaliseId(delivery.maloId);
  return (
    <Lines>
      {devices.meterKind === null ? null : t.meterKinds[devices.meterKind]}
      {meterNumberFollows ? t.meterNumberLater : t.meterNumber({ number: normaliseMeterNumber(delivery.meterNumber) })}
      {malo === "" ? null : t.malo({ id: malo })}
    </Lines>
  );
}

/** The name of the supplier so far, as the visitor knows it; empty where none was given. */
export function previousSupplierName({ previousSupplier }: Pick<DeliveryAnswers, "previousSupplier">): string {
  if (previousSupplier === null) return "";
  return previousSupplier.kind === "listed" ? previousSupplier.supplier.name : previousSupplier.name.trim();
}

function OccasionAnswer({ delivery }: { readonly delivery: DeliveryAnswers }) {
  const { answers: t } = useText("review", review);
  if (delivery.occasion !== "supplierChange") return t.moveIn;
  const name = previousSupplierName(delivery) || t.unnamedSupplier;
  return (
    <Lines>
      {t.supplierChange({ name })}
      {delivery.cancelledMyself ? t.cancelledMyself : t.weCancel}
    </Lines>
  );
}

function StartAnswer({ delivery: { start, startDate } }: { readonly delivery: DeliveryAnswers }) {
  const { answers: t } = useText("review", review);
  const format = useFormat();
  return start === "onDate" ? format.date(startDate) : t.nextPossible;
}

function PaymentAnswer({ answers: { payment, person } }: Pick<OrderContents, "answers">) {
  const { answers: t } = useText("review", review);
  const holder = payment.accountHolder ?? customerName(person);
  return (
    <Lines>
      {t.debit}
      {payment.iban.trim() === "" ? null : t.account({ iban: maskIban(payment.iban).replaceAll(" ", "\u00a0"), holder })}
    </Lines>
  );
}
