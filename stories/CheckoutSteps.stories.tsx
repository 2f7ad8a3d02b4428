import type { Meta, StoryObj } from "@storybook/react-vite";
import { userEvent, within } from "storybook/test";
import type { Answers } from "../src/schemas/answers.js";
import { Checkout } from "../src/components/checkout/index.js";
import { addDays } from "../src/energy/startDate.js";
import { completeAnswers } from "../test/support/answers.js";
import { at } from "./support/atStep.js";
import { visitAnswers } from "./support/visitAnswers.js";
import { supplier } from "./support/withCheckout.js";
import { today } from "../test/support/clock.js";

const meta: Meta<typeof Checkout> = {
  title: "Checkout/Steps",
  component: Checkout,
  parameters: { width: "page" },
  argTypes: { onComplete: { control: false } },
};

export default meta;
type Story = StoryObj<typeof Checkout>;

/** At the delivery, with no city typed. */
function inNewTown(zip: string): Story {
  const { city: _city, ...delivery } = visitAnswers.delivery;
  return at("delivery", {
    answers: { tariff: { ...visitAnswers.tariff, zip }, delivery: delivery as Answers["delivery"] },
  });
}

function nextSunday(): string {
  return addDays(today(), 7 - new Date(`${today()}T00:00:00Z`).getUTCDay());
}

export const Tariff: Story = at("tariff");

export const Devices: Story = at("devices");

/** Everything that can be said of a device that may be rejected; none of it holds anybody up. */
export const DeviceDoubts: Story = at("devices", {
  answers: {
    devices: {
      ...visitAnswers.devices,
      modules: { path: "percentage" },
      deviceKinds: ["heatPump", "wallbox"],
      devicePower: "upTo",
      deviceSince: "before2024",
      deviceRegistered: "no",
      separateMeter: "none",
    },
  },
});

export const Delivery: Story = at("delivery");

export const DeliveryMoveIn: Story = at("delivery", {
  answers: { delivery: { ...visitAnswers.delivery, occasion: "moveIn", start: "onDate", startDate: "2027-01-15" } },
});

/** One town for the zip is filled in; several are offered. */
export const TownFilledIn: Story = inNewTown("70173");

export const SeveralTowns: Story = inNewTown("53518");

export const SupplierSearch: Story = {
  ...at("delivery", { answers: { delivery: { ...visitAnswers.delivery, previousSupplier: null, supplierSearch: "stadtw" } } }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("combobox", { name: "Bisheriger Anbieter" }));
    await canvas.findAllByRole("option", { name: /^Stadtw/ });
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  },
};

export const SupplierNotListed: Story = at("delivery", {
  answers: {
    delivery: { ...visitAnswers.delivery, previousSupplier: { kind: "unlisted", name: "Dorfstrom" }, supplierSearch: "Dorfstrom" },
  },
});

/** Beginning on a Sunday: said, and taken. */
export const StartOnASunday: Story = at("delivery", {
  answers: { delivery: { ...visitAnswers.delivery, start: "onDate", startDate: nextSunday() } },
});

/** The host lets the meter's number follow. */
export const MeterNumberLater: Story = at("delivery", {
  meterNumberLater: "NACHREICHEN",
  answers: { delivery: { ...visitAnswers.delivery, meterNumber: "", meterNumberLater: true } },
});

export const Person: Story = at("person");

export const Company: Story = at("person", {
  answers: { person: { ...completeAnswers.person, kind: "company", companyName: "Weber Elektro GmbH", vatId: "DE123456789" } },
});

/** The domain looks like a slip of the finger: doubted, with the way to the other one, and taken all the same. */
export const EmailTypo: Story = at("person", { answers: { person: { ...completeAnswers.person, email: "jana@gmial.com" } } });

export const Payment: Story = at("payment");

/** A way without direct debit beside the mandate, and how long before a debit it is announced. */
export const PaymentOtherWay: Story = at("payment", {
  otherPayment: <p>Rufen Sie uns an: +49 30 0000000. Wir richten Ihnen Überweisung oder Dauerauftrag ein.</p>,
  supplier: { ...supplier, preNotificationDays: 5 },
});

/** A supplier who takes other ways of paying says so at the beginning too (§ 312j Abs. 1 BGB). */
export const TariffOtherPayment: Story = at("tariff", { otherPayment: <p>Rufen Sie uns an: +49 30 0000000.</p> });

/** Who has cancelled already says when the old contract ends. */
export const CancelledMyself: Story = at("delivery", {
  answers: {
    delivery: { ...visitAnswers.delivery, cancelledMyself: true, start: "onDate", startDate: addDays(today(), 30) },
  },
});

/** A MeLo in the place of the MaLo-ID, and a MaLo-ID in the place of the meter number: doubted, and taken. */
export const OddMeterNumbers: Story = at("delivery", {
  answers: {
    delivery: { ...visitAnswers.delivery, meterNumber: "51238696781", maloId: "DE0071373163400000E000A0014996748" },
  },
});

/** An account elsewhere in the SEPA area, in somebody else's name. */
export const PaymentFromAustria: Story = at("payment", {
  answers: { payment: { iban: "AT61 1904 3002 3457 3201", accountHolder: "Maria Huber", mandate: true } },
});
