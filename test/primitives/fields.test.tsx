import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { Checkbox, Select, Switch, TextField } from "../../src/primitives/index.js";

describe("TextField", () => {
  it("is named by its label and described by hint and error", () => {
    render(<TextField label="Postleitzahl" hint="Fünf Ziffern" error="Bitte fünf Ziffern." />);
    const input = screen.getByRole("textbox", { name: "Postleitzahl" });
    expect(input).toHaveAccessibleDescription("Fünf Ziffern Bitte fünf Ziffern.");
    expect(input).toBeInvalid();
  });

  it("has the place of its message from the start, so that the message is announced", () => {
    const { rerender } = render(<TextField id="zip" label="Postleitzahl" />);
    const input = screen.getByRole("textbox");
    expect(input).toHaveAccessibleDescription("");
    expect(input).toBeValid();
    const place = document.getElementById("zip-message");
    expect(place).toHaveAttribute("aria-live", "polite");
    rerender(<TextField id="zip" label="Postleitzahl" error="Fehlt." />);
    expect(document.getElementById("zip-message")).toBe(place);
    expect(place).toHaveTextContent("Fehlt.");
  });

  it("tells a soft doubt without being invalid; an error goes before it", () => {
    const { rerender } = render(<TextField label="Zählernummer" warning="Ungewöhnlich kurz." />);
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription("Ungewöhnlich kurz.");
    expect(screen.getByRole("textbox")).toBeValid();
    rerender(<TextField label="Zählernummer" warning="Ungewöhnlich kurz." error="Fehlt." />);
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription("Fehlt.");
  });

  it("keeps a caller's own description, passes native attributes on and gives the input as ref", () => {
    const ref = createRef<HTMLInputElement>();
    render(
      <>
        <TextField ref={ref} label="E-Mail" type="email" name="email" autoComplete="email" aria-describedby="more" />
        <p id="more">Nur für diese Bestellung</p>
      </>,
    );
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription("Nur für diese Bestellung");
    expect(ref.current).toBe(screen.getByRole("textbox", { name: "E-Mail" }));
    expect(ref.current).toHaveAttribute("autocomplete", "email");
    expect(ref.current).toHaveAttribute("type", "email");
  });

  it("marks what may stay empty in the label and can hide the label from sight", () => {
    render(<TextField label="Adresszusatz" optionalText="(freiwillig)" hideLabel />);
    expect(screen.getByRole("textbox", { name: "Adresszusatz (freiwillig)" })).toBeInTheDocument();
  });

  it("keeps two fields of the same page apart", () => {
    render(
      <>
        <TextField label="IBAN" error="Falsch." />
        <TextField label="BIC" />
      </>,
    );
    expect(screen.getByRole("textbox", { name: "BIC" })).toHaveAccessibleDescription("");
  });
});

describe("Select and TextField of a date", () => {
  it("offers an empty choice first and the options after it", async () => {
    const onChange = vi.fn();
    const options = [
      { value: "ms", label: "Frau" },
      { value: "mr", label: "Herr" },
    ];
    render(<Select label="Anrede" placeholder="Bitte wählen" options={options} error="Fehlt." onChange={onChange} />);
    const select = screen.getByRole("combobox", { name: "Anrede" });
    expect(select).toHaveDisplayValue("Bitte wählen");
    expect(select).toHaveAccessibleDescription("Fehlt.");
    await userEvent.selectOptions(select, "Herr");
    expect(onChange).toHaveBeenCalledOnce();
    expect(select).toHaveValue("mr");
  });

  it("takes a day as YYYY-MM-DD", () => {
    render(<TextField type="date" label="Beginn" defaultValue="2026-06-18" />);
    expect(screen.getByLabelText("Beginn")).toHaveValue("2026-06-18");
  });
});

describe("Switch", () => {
  it("is switched by its words and by the space bar", async () => {
    const onCheckedChange = vi.fn();
    render(<Switch label="Smart Meter" description="Einbau in acht Wochen" onCheckedChange={onCheckedChange} />);
    const control = screen.getByRole("switch", { name: "Smart Meter" });
    expect(control).toHaveAccessibleDescription("Einbau in acht Wochen");
    await userEvent.click(screen.getByText("Einbau in acht Wochen"));
    expect(control).toBeChecked();
    await userEvent.keyboard(" ");
    expect(control).not.toBeChecked();
    expect(onCheckedChange.mock.calls).toEqual([[true], [false]]);
  });

  it("says why it is blocked, outside the label, so that a way on can be clicked", async () => {
    const onCheckedChange = vi.fn();
    const onOrder = vi.fn();
    render(
      <Switch
        label="Modul 3"
        onCheckedChange={onCheckedChange}
        disabledReason={
          <>
            Braucht einen Smart Meter. <button onClick={onOrder}>Bestellen</button>
          </>
        }
      />,
    );
    const control = screen.getByRole("switch", { name: "Modul 3" });
    expect(control).toBeDisabled();
    expect(control).toHaveAccessibleDescription("Braucht einen Smart Meter. Bestellen");
    await userEvent.click(screen.getByRole("button", { name: "Bestellen" }));
    expect(onOrder).toHaveBeenCalledOnce();
    expect(onCheckedChange).not.toHaveBeenCalled();
  });
});

describe("Checkbox", () => {
  it("is described by its error and calls both handlers", async () => {
    const onChange = vi.fn();
    const onCheckedChange = vi.fn();
    render(<Checkbox label="SEPA-Mandat" error="Ohne Mandat geht es nicht." onChange={onChange} onCheckedChange={onCheckedChange} />);
    const box = screen.getByRole("checkbox", { name: "SEPA-Mandat" });
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription("Ohne Mandat geht es nicht.");
    await userEvent.click(box);
    expect(onChange).toHaveBeenCalledOnce();
    expect(onCheckedChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("keeps explanations out of its name", () => {
    render(<Checkbox label="Früher liefern" description="Was heißt das?" />);
    expect(screen.getByRole("checkbox", { name: "Früher liefern" })).toHaveAccessibleDescription("Was heißt das?");
  });
});
