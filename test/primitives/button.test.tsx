import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { FormEvent } from "react";
import { describe, expect, it, vi } from "vitest";
import { Button, Chip, ChipGroup } from "../../src/primitives/index.js";

function form(busy: boolean, onSubmit: () => void) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit}>
      <input aria-label="PLZ" />
      <Button type="submit" busy={busy}>
        Bestellen
      </Button>
    </form>
  );
}

describe("Button", () => {
  it("does not submit a form unless it is told to", async () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Button>Zurück</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Zurück" }));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("takes no click while it is busy, and keeps its name and the focus", async () => {
    const onClick = vi.fn();
    const { rerender } = render(<Button onClick={onClick}>Zahlungspflichtig bestellen</Button>);
    const button = screen.getByRole("button", { name: "Zahlungspflichtig bestellen" });
    await userEvent.click(button);
    rerender(
      <Button busy onClick={onClick}>
        Zahlungspflichtig bestellen
      </Button>,
    );
    for (let click = 0; click < 7; click++) fireEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleName("Zahlungspflichtig bestellen");
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAttribute("aria-busy", "true");
    expect(button).toBeEnabled();
  });

  it("submits nothing while it is busy, neither by click nor by Enter in a field", async () => {
    const onSubmit = vi.fn();
    const { rerender } = render(form(true, onSubmit));
    await userEvent.click(screen.getByRole("button"));
    await userEvent.type(screen.getByRole("textbox"), "70173{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
    rerender(form(false, onSubmit));
    await userEvent.type(screen.getByRole("textbox"), "{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

describe("Chip", () => {
  it("asks for the other state, by pointer and keyboard", async () => {
    const onPressedChange = vi.fn();
    render(
      <ChipGroup legend="Haushalt">
        <Chip pressed onPressedChange={onPressedChange}>
          2 Personen
        </Chip>
        <Chip pressed={false} onPressedChange={onPressedChange}>
          3 Personen
        </Chip>
      </ChipGroup>,
    );
    expect(screen.getByRole("group", { name: "Haushalt" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "2 Personen", pressed: true }));
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(onPressedChange.mock.calls).toEqual([[false], [true]]);
  });
});
