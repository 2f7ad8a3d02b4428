import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Checkbox, ErrorSummary, Fieldset, TextField } from "../../src/primitives/index.js";

const faults = [
  { fieldId: "iban", message: "IBAN: Die Prüfziffer stimmt nicht." },
  { fieldId: "occasion", message: "Anlass: Bitte wählen Sie." },
];

function Form({ attempt, found = faults }: { readonly attempt: number; readonly found?: typeof faults }) {
  return (
    <>
      <ErrorSummary title="Zwei Angaben fehlen" faults={found} attempt={attempt} />
      <TextField id="iban" label="IBAN" />
      <Fieldset id="occasion" role="radiogroup" legend="Anlass">
        <input type="radio" name="o" aria-label="Gesperrt" disabled />
        <input type="radio" name="o" aria-label="Wechsel" />
        <input type="radio" name="o" aria-label="Einzug" />
      </Fieldset>
      <Checkbox label="Mandat" />
    </>
  );
}

const scrolled: Element[] = [];
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
    scrolled.push(this);
  });
});
afterEach(() => {
  scrolled.length = 0;
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

describe("ErrorSummary", () => {
  it("is a named group with one link for each fault", () => {
    render(<Form attempt={1} />);
    const group = screen.getByRole("group", { name: "Zwei Angaben fehlen" });
    expect(group).toBeInTheDocument();
    expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual(faults.map(({ message }) => message));
  });

  it("shows nothing and moves nothing while nothing was refused", () => {
    const { rerender } = render(<Form attempt={0} found={[]} />);
    expect(screen.queryByRole("group", { name: "Zwei Angaben fehlen" })).not.toBeInTheDocument();
    rerender(<Form attempt={0} />);
    expect(document.body).toHaveFocus();
  });

  it("takes the focus once for each refused submit, and leaves it alone while the visitor corrects", async () => {
    const { rerender } = render(<Form attempt={0} found={[]} />);
    rerender(<Form attempt={1} />);
    const summary = screen.getByRole("group", { name: "Zwei Angaben fehlen" });
    expect(summary).toHaveFocus();
    await userEvent.click(screen.getByRole("textbox"));
    rerender(<Form attempt={1} found={faults.slice(1)} />);
    expect(screen.getByRole("textbox")).toHaveFocus();
    rerender(<Form attempt={2} />);
    expect(summary).toHaveFocus();
  });

  it("takes the focus when the faults come in after the attempt was counted", () => {
    const { rerender } = render(<Form attempt={1} found={[]} />);
    expect(document.body).toHaveFocus();
    rerender(<Form attempt={1} />);
    expect(screen.getByRole("group", { name: "Zwei Angaben fehlen" })).toHaveFocus();
  });

  it("leads to the control, brings its label into view and leaves the host's address alone", async () => {
    render(<Form attempt={1} />);
    const address = location.href;
    await userEvent.click(screen.getByRole("link", { name: /IBAN/ }));
    expect(screen.getByRole("textbox", { name: "IBAN" })).toHaveFocus();
    expect(scrolled).toEqual([screen.getByText("IBAN")]);
    expect(location.href).toBe(address);
  });

  it("leads to the first control of a group that can be used, or the chosen one", async () => {
    render(<Form attempt={1} />);
    await userEvent.click(screen.getByRole("link", { name: /Anlass/ }));
    expect(screen.getByRole("radio", { name: "Wechsel" })).toHaveFocus();
    expect(scrolled).toEqual([screen.getByText("Anlass")]);
    await userEvent.click(screen.getByRole("radio", { name: "Einzug" }));
    await userEvent.click(screen.getByRole("link", { name: /Anlass/ }));
    expect(screen.getByRole("radio", { name: "Einzug" })).toHaveFocus();
  });

  it("finds its fields inside a shadow root", () => {
    const host = document.body.appendChild(document.createElement("div"));
    const shadow = host.attachShadow({ mode: "open" });
    const root = createRoot(shadow);
    act(() => root.render(<Form attempt={1} />));
    act(() => shadow.querySelector("a")?.click());
    expect(shadow.activeElement).toBe(shadow.getElementById("iban"));
    act(() => root.unmount());
    host.remove();
  });
});
