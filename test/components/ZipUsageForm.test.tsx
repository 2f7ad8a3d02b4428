import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import { ZipUsageForm, ZipUsageFormView, type TariffFaults } from "../../src/components/tariff/index.js";
import { tariff } from "../../src/messages/de/tariff.js";
import type { Order } from "../../src/energy/order.js";
import { emptyHousehold } from "../../src/energy/usage.js";
import { fakeTime, pause } from "../support/pause.js";
import { play } from "../support/moments.js";
import { renderCheckout } from "../support/renderCheckout.js";
import { chip, tariffVisit as visit, usageField, zipField } from "../support/tariffVisit.js";

fakeTime();

const pressedChips = () => screen.getAllByRole("button", { pressed: true }).map((button) => button.textContent);

describe("a usage that is possible but odd", () => {
  it("is doubted once it was left, never while it is typed, and priced all the same", async () => {
    const { user, paste, asked } = visit();
    await paste(zipField(), "10115");
    await user.type(usageField(), "350");
    expect(screen.queryByText(tariff.usage.doubt.low)).toBeNull();
    await user.tab();
    expect(usageField()).toHaveAccessibleDescription(expect.stringContaining(tariff.usage.doubt.low));
    expect(usageField()).toBeValid();
    await pause();
    expect(asked()).toEqual(["10115 350"]);
    await user.type(usageField(), "00");
    expect(screen.queryByText(tariff.usage.doubt.low)).toBeNull();
    await user.click(chip("2\u00a0Personen"));
    expect(usageField()).not.toHaveAccessibleDescription(expect.stringContaining(tariff.usage.doubt.high));
  });

  it("is doubted at once where the page brings it", () => {
    visit({ initialAnswers: { tariff: { zip: "10115", usage: "23456" } } });
    expect(usageField()).toHaveAccessibleDescription(expect.stringContaining(tariff.usage.doubt.high));
  });
});

describe("zip and usage that are right", () => {
  it.each([
    ["70 173", "5.000", "70173 5000"],
    ["\u00a001067\u200b ", "5 000", "01067 5000"],
    ["10115\n", " 5000 kWh ", "10115 5000"],
    ["10115", "5.000,00", "10115 5000"],
    ["10115", "100", "10115 100"],
    ["10115", "50.000", "10115 50000"],
  ])("%j and %j are asked for as %s", async (zip, usage, request) => {
    const { paste, asked } = visit();
    await paste(zipField(), zip);
    await paste(usageField(), usage);
    await pause();
    expect(asked()).toEqual([request]);
    expect(zipField()).toBeValid();
    expect(usageField()).toBeValid();
  });

  it("are asked for once typing pauses, and an earlier question is cancelled", async () => {
    const { user, sandbox, asked } = visit({ initialAnswers: { tariff: { zip: "70173" } } });
    await user.click(usageField());
    for (const key of "2500") {
      await user.keyboard(key);
      await pause(100);
    }
    expect(asked()).toEqual([]);
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 5000, times: 1 });
    await pause(200);
    expect(asked()).toEqual(["70173 2500"]);
    await user.keyboard("{Backspace}{Backspace}99");
    await pause();
    expect(asked()).toEqual(["70173 2500", "70173 2599"]);
    expect(sandbox.quotes().map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    expect(screen.getByText(/Geschätzt für 2\.599\skWh/)).toBeVisible();
    await pause(6000);
    expect(screen.getByText(/Geschätzt für 2\.599\skWh/)).toBeVisible();
  });

  it("offer the keyboards and the autofill that fit", () => {
    visit();
    expect(zipField()).toHaveAttribute("inputmode", "numeric");
    expect(zipField()).toHaveAttribute("autocomplete", "postal-code");
    expect(zipField()).not.toHaveAttribute("maxlength");
    expect(usageField()).toHaveAttribute("type", "text");
    expect(usageField()).toHaveAccessibleDescription(/kWh/);
  });
});

describe("a zip without delivery", () => {
  it("says so at the field, also while the usage changes, until the zip is another", async () => {
    const { paste, user, onSubmit } = visit();
    await paste(usageField(), "2500");
    await paste(zipField(), " 99999 ");
    await pause();
    expect(zipField()).toHaveAccessibleDescription("Für 99999 können wir leider keinen Strom liefern.");
    await paste(usageField(), "300");
    expect(zipField()).toHaveAccessibleDescription(/^Für 99999/);
    await user.type(usageField(), "0{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
    expect(zipField()).toHaveFocus();
    await paste(zipField(), "70173");
    expect(zipField()).toBeValid();
    await pause();
    expect(zipField()).toBeValid();
    await user.type(zipField(), "{Enter}");
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});

describe("what the API refused in the order", () => {
  it("stands at its field until that is answered anew", async () => {
    const fields = [
      { field: "address.zip", code: "unserviceable_zip", message: "" },
      { field: "annualKwh", code: "too_small", message: "" },
    ];
    function Refusal() {
      const context = useCheckoutContext();
      function refuse() {
        play(context, [
          { type: "sending", order: {} as Order },
          { type: "failed", error: new CheckoutError("invalid", { message: "", fields }) },
        ]);
      }
      return <button onClick={refuse}>Bestellen</button>;
    }
    const onSubmit = vi.fn();
    renderCheckout(
      <>
        <ZipUsageForm onSubmit={onSubmit} />
        <Refusal />
      </>,
      { initialAnswers: { tariff: { zip: "70173", usage: "2500" } } },
    );
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole("button", { name: "Bestellen" }));
    expect(zipField()).toHaveAccessibleDescription("Für 70173 können wir leider keinen Strom liefern.");
    expect(usageField()).toHaveAccessibleDescription(/nicht angenommen/);
    await user.type(zipField(), "{Backspace}4");
    expect(zipField()).toBeValid();
    await user.type(usageField(), "{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
    await user.type(usageField(), "0{Enter}");
    expect(onSubmit.mock.calls).toEqual([[{ zip: "70174", annualKwh: 25_000 }]]);
  });
});

describe("presets", () => {
  it("fill the usage: one household size, which can be taken back, and devices on top", async () => {
    const { user, asked } = visit({ initialAnswers: { tariff: { zip: "70173" } } });
    await user.click(chip("4 Personen"));
    expect(usageField()).toHaveValue("4.250");
    await user.click(chip("5+ Personen"));
    expect(usageField()).toHaveValue("5.000");
    expect(pressedChips()).toEqual(["5+\u00a0Personen"]);
    await user.click(chip("+ Wärmepumpe"));
    await user.click(chip("+ E-Auto"));
    expect(usageField()).toHaveValue("12.500");
    expect(screen.getByText(/Geschätzter Verbrauch: 12\.500\skWh im Jahr/)).toBeInTheDocument();
    await user.click(chip("5+ Personen"));
    expect(usageField()).toHaveValue("7.500");
    await user.click(chip("+ E-Auto"));
    await user.click(chip("+ Wärmepumpe"));
    expect(usageField()).toHaveValue("");
    expect(screen.queryByRole("button", { pressed: true })).toBeNull();
    await user.click(chip("1 Person"));
    await pause();
    expect(asked()).toEqual(["70173 1500"]);
  });

  it("step back when the usage is typed by hand", async () => {
    const { user } = visit();
    await user.click(chip("2 Personen"));
    await user.type(usageField(), "{Backspace}1");
    expect(usageField()).toHaveValue("2.501");
    expect(screen.queryByRole("button", { pressed: true })).toBeNull();
  });

  it("add a device to the figure in the field where no household size is chosen, and take it away again", async () => {
    const { user } = visit();
    await user.type(usageField(), "4321");
    await user.click(chip("+ E-Auto"));
    expect(usageField()).toHaveValue("6.821");
    await user.click(chip("+ E-Auto"));
    expect(usageField()).toHaveValue("4.321");
    await user.clear(usageField());
    await user.type(usageField(), "49000");
    await user.click(chip("+ Wärmepumpe"));
    expect(usageField()).toHaveValue("50.000");
  });

  it("are the partner's, and mend a usage that was wrong", async () => {
    const usagePresets = { households: [{ persons: 2, andMore: true, annualKwh: 2400.4 }], heatPumpKwh: 0, carKwh: 1000 };
    const { user, paste } = visit({ usagePresets });
    expect(screen.queryByRole("button", { name: /Wärmepumpe/ })).toBeNull();
    await paste(usageField(), "viel");
    expect(usageField()).toBeInvalid();
    await user.click(chip("+ E-Auto"));
    await user.click(chip("2+ Personen"));
    expect(usageField()).toHaveValue("3.400");
    expect(usageField()).toBeValid();
  });
});

describe("ZipUsageFormView", () => {
  const values = { zip: "70173", usage: "5.000", household: emptyHousehold };

  it.each([
    [{ zip: "refused" }, "Postleitzahl", /nicht angenommen/],
    [{ usage: "refused" }, "Verbrauch pro Jahr", /nicht angenommen/],
  ] satisfies [TariffFaults, string, RegExp][])("shows %j without a provider", (faults, name, sentence) => {
    render(<ZipUsageFormView values={values} faults={faults} onChange={() => {}} />);
    expect(screen.getByRole("textbox", { name })).toHaveAccessibleDescription(sentence);
  });

  it("tells its host what changes and what was left, and takes other words and ids", async () => {
    const onChange = vi.fn();
    const onLeave = vi.fn();
    const { container } = render(
      <ZipUsageFormView values={values} heading="Preis berechnen" intro={null} ids={{ zip: "z", usage: "u" }} {...{ onChange, onLeave }} />,
    );
    const user = userEvent.setup({ delay: null });
    expect(screen.getByRole("region", { name: "Preis berechnen" })).not.toHaveTextContent("Daraus berechnen wir");
    expect([zipField().id, usageField().id]).toEqual(["z", "u"]);
    await user.type(zipField(), "1");
    await user.type(usageField(), "1");
    await user.click(chip("3 Personen"));
    expect(onChange.mock.calls).toEqual([
      [{ zip: "701731" }],
      [{ usage: "5.0001", household: emptyHousehold }],
      [{ usage: "3.500", household: { ...emptyHousehold, persons: 3 } }],
    ]);
    expect(onLeave.mock.calls).toEqual([["zip"], ["usage"]]);
    expect(container.querySelector("[style]")).toBeNull();
  });
});
