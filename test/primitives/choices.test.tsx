import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { ChipChoice, ChoiceCard, ChoiceGroup, MeterPicture, PictureChoice, Segmented } from "../../src/primitives/index.js";

type Path = "none" | "flat" | "percentage";

function Modules({ onChange, error }: { readonly onChange?: (path: Path) => void; readonly error?: string }) {
  const [path, setPath] = useState<Path | undefined>();
  const choose = (chosen: Path) => {
    setPath(chosen);
    onChange?.(chosen);
  };
  return (
    <ChoiceGroup<Path> legend="Modul" hint="Eines davon" error={error} value={path} onChange={choose}>
      <ChoiceCard value="none" title="Kein Modul" />
      <ChoiceCard value="flat" title="Modul 1" tag="Empfohlen" description="Fester Abzug" amount="−134,52 €">
        <button>Mehr zu Modul 3</button>
      </ChoiceCard>
      <ChoiceCard
        value="percentage"
        title="Modul 2"
        disabledReason={
          <>
            Nicht neben Modul 1. <button>Modul 1 abwählen</button>
          </>
        }
      />
    </ChoiceGroup>
  );
}

describe("ChoiceGroup", () => {
  it("is a radio group with name, hint and error", () => {
    render(<Modules error="Bitte wählen." />);
    const group = screen.getByRole("radiogroup", { name: "Modul" });
    expect(group).toHaveAccessibleDescription("Eines davon Bitte wählen.");
    expect(group).toBeInvalid();
    expect(within(group).getAllByRole("radio")).toHaveLength(3);
  });

  it("names a choice by its title and describes it by the rest", () => {
    render(<Modules />);
    expect(screen.getByRole("radio", { name: "Modul 1" })).toHaveAccessibleDescription("Empfohlen Fester Abzug −134,52 €");
  });

  it("is chosen by a click anywhere on the card and by the arrow keys, past what is blocked", async () => {
    const onChange = vi.fn();
    render(<Modules onChange={onChange} />);
    await userEvent.click(screen.getByText("Fester Abzug"));
    expect(screen.getByRole("radio", { name: "Modul 1" })).toBeChecked();
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getByRole("radio", { name: "Kein Modul" })).toBeChecked();
    expect(onChange.mock.calls).toEqual([["flat"], ["none"]]);
  });

  it("shows what belongs to a choice only while it is chosen, outside its label", async () => {
    render(<Modules />);
    expect(screen.queryByRole("button", { name: "Mehr zu Modul 3" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("radio", { name: "Modul 1" }));
    expect(screen.getByRole("button", { name: "Mehr zu Modul 3" }).closest("label")).toBeNull();
  });

  it("blocks a choice with a reason that can be read and acted on", async () => {
    const onChange = vi.fn();
    render(<Modules onChange={onChange} />);
    const blocked = screen.getByRole("radio", { name: "Modul 2" });
    expect(blocked).toBeDisabled();
    expect(blocked).toHaveAccessibleDescription("Nicht neben Modul 1. Modul 1 abwählen");
    await userEvent.click(screen.getByText("Modul 2"));
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Modul 1 abwählen" })).toBeEnabled();
  });

  it("keeps two groups on one page apart", async () => {
    render(
      <>
        <Modules />
        <Modules />
      </>,
    );
    for (const radio of screen.getAllByRole("radio", { name: "Modul 1" })) await userEvent.click(radio);
    expect(screen.getAllByRole("radio", { checked: true })).toHaveLength(2);
  });

  it("says what is missing around a lone card", () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => render(<ChoiceCard value="x" title="X" />)).toThrow(/needs a ChoiceGroup/);
    silence.mockRestore();
  });

  it("can be told by pictures, which stay out of the name", () => {
    render(
      <ChoiceGroup legend="Zähler" layout="pictures" value="smart" onChange={() => undefined}>
        <PictureChoice value="smart" title="Smart Meter" description="Mit Gateway" picture={<MeterPicture name="smart" />} />
      </ChoiceGroup>,
    );
    expect(screen.getByRole("radio", { name: "Smart Meter", checked: true })).toHaveAccessibleDescription("Mit Gateway");
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });
});

describe.each([
  ["Segmented", Segmented],
  ["ChipChoice", ChipChoice],
] as const)("%s", (_, Choice) => {
  const options = [
    { value: "month", label: "Monat" },
    { value: "year", label: "Jahr" },
    { value: "decade", label: "Jahrzehnt", disabled: true },
  ];

  it("is a named radio group moved by arrow keys, past what is disabled", async () => {
    const onChange = vi.fn();
    render(<Choice legend="Zeitraum" options={options} value="month" onChange={onChange} />);
    expect(screen.getByRole("radiogroup", { name: "Zeitraum" })).toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByRole("radio", { name: "Monat", checked: true })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onChange).toHaveBeenCalledExactlyOnceWith("year");
    expect(screen.getByRole("radio", { name: "Jahrzehnt" })).toBeDisabled();
  });
});
