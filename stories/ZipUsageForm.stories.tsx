import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import type { TariffAnswers } from "../src/schemas/answers.js";
import { ZipUsageForm, ZipUsageFormView, type ZipUsageFormViewProps } from "../src/components/tariff/index.js";
import { emptyHousehold } from "../src/energy/usage.js";
import { Button } from "../src/primitives/index.js";
import { withCheckout } from "./support/withCheckout.js";

/** Keeps what is typed, as a host without a provider would. */
function OwnState({ values: initial, ...props }: ZipUsageFormViewProps) {
  const [values, setValues] = useState<TariffAnswers>(initial);
  return (
    <ZipUsageFormView
      {...props}
      values={values}
      onChange={(patch) => {
        setValues((before) => ({ ...before, ...patch }));
        props.onChange(patch);
      }}
    />
  );
}

const empty: TariffAnswers = { zip: "", usage: "", household: emptyHousehold };

const meta = {
  title: "Checkout/ZipUsageForm",
  component: ZipUsageFormView,
  parameters: {
    docs: {
      description: {
        component:
          "Zip and yearly usage. `<ZipUsageForm />` inside a `CheckoutProvider` reads and fills the visit's answers; `ZipUsageFormView`, shown here, " +
          'is fed by props and needs no provider; `ZipUsageFields` is the fields without card and form. `useAnswer("tariff.zip")` is the hook for those ' +
          "who draw it themselves. Everything typed is kept as typed; a usage is right or refused, never bent.",
      },
    },
  },
  args: { values: empty, faults: {}, onChange: () => {} },
  argTypes: {
    values: { control: "object" },
    faults: { control: "object" },
    presets: { control: "object" },
    heading: { control: "text" },
    intro: { control: "text" },
    children: { control: false },
  },
  render: (args) => <OwnState key={JSON.stringify(args.values)} {...args} />,
} satisfies Meta<typeof ZipUsageFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Before anything is said. */
export const Empty: Story = {};

/** A household fills the usage; typing it by hand clears the household. */
export const Household: Story = {
  args: { values: { zip: "70173", usage: "9.250", household: { persons: 4, heatPump: true, car: false } } },
};

/** Zips of Saxony begin with 0. */
export const LeadingZero: Story = { args: { values: { ...empty, zip: "01067", usage: "2.500" } } };

/** The plan does not deliver there. */
export const Unserviceable: Story = { args: { values: { ...empty, zip: "99999", usage: "5.000" }, faults: { zip: "unserviceable" } } };

/** Sentences instead of guesses. */
export const Faults: Story = {
  args: { values: { ...empty, zip: "7017", usage: "3,5" }, faults: { zip: "wrongLength", usage: "notWhole" } },
};

/** A number that could be read as five or five thousand. */
export const Ambiguous: Story = {
  args: { values: { ...empty, zip: "7O173", usage: "5,000" }, faults: { zip: "notDigits", usage: "ambiguous" } },
};

/** More than can be quoted. */
export const TooLarge: Story = { args: { values: { ...empty, zip: "70173", usage: "1000000000" }, faults: { usage: "tooLarge" } } };

/** Nothing was typed before going on. */
export const NothingTyped: Story = { args: { faults: { zip: "empty", usage: "empty" } } };

/** A partner's own presets, without an electric car. */
export const OwnPresets: Story = {
  args: {
    presets: {
      households: [
        { persons: 1, andMore: false, annualKwh: 1300 },
        { persons: 2, andMore: false, annualKwh: 2400 },
        { persons: 3, andMore: true, annualKwh: 3900 },
      ],
      heatPumpKwh: 4200,
      carKwh: 0,
    },
  },
};

/** A partner's own words, and a button. */
export const WithButton: Story = {
  args: { heading: "Preis berechnen", intro: null, children: <Button type="submit">Preis anzeigen</Button> },
};

/** In a visit, on the sandbox: 99999 is served by nobody. Enter shows what is missing. */
export const OnTheSandbox: Story = {
  decorators: [withCheckout()],
  render: () => <ZipUsageForm />,
};
