import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import {
  BigAmount,
  Disclosure,
  ReceiptGroup,
  ReceiptLine,
  ShareBar,
  Stepper,
  SummaryRow,
  SummaryTable,
  Timeline,
  TimelineItem,
} from "../../src/primitives/index.js";

describe("Disclosure", () => {
  it("opens and closes its panel by pointer and keyboard", async () => {
    render(<Disclosure summary="So bildet sich der Preis">96 Viertelstunden</Disclosure>);
    const toggle = screen.getByRole("button", { name: "So bildet sich der Preis", expanded: false });
    expect(screen.queryByText("96 Viertelstunden")).not.toBeInTheDocument();
    await userEvent.click(toggle);
    expect(screen.getByText("96 Viertelstunden")).toBeVisible();
    expect(document.getElementById(toggle.getAttribute("aria-controls") ?? "")).toHaveTextContent("96 Viertelstunden");
    await userEvent.keyboard("{Enter}");
    expect(toggle).toHaveAttribute("aria-expanded", "false");
  });
});

describe("receipt", () => {
  it("pairs names and amounts, head first", () => {
    render(
      <ReceiptGroup label="Grundpreis" amount="4,35 €">
        <ReceiptLine label="Netzentgelte" amount="3,31 €" />
        <ReceiptLine tone="saving" label="Modul 1" amount="−11,21 €" />
      </ReceiptGroup>,
    );
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Grundpreis", "Netzentgelte", "Modul 1"]);
    expect(screen.getAllByRole("definition").map((amount) => amount.textContent)).toEqual(["4,35 €", "3,31 €", "−11,21 €"]);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("explains one line without opening the others", async () => {
    render(
      <ReceiptGroup>
        <ReceiptLine label="Netzentgelte" amount="3,31 €" explanation="Legt der Netzbetreiber fest." />
        <ReceiptLine label="Grundgebühr" amount="10,99 €" explanation="Legt der Anbieter fest." />
      </ReceiptGroup>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Netzentgelte" }));
    expect(screen.getByText("Legt der Netzbetreiber fest.")).toBeVisible();
    expect(screen.queryByText("Legt der Anbieter fest.")).not.toBeInTheDocument();
  });

  it("marks an amount that a newer one will replace", () => {
    const { container, rerender } = render(<BigAmount amount="117,03 €" caption="pro Monat" stale />);
    expect(container.querySelector("[aria-busy=true]")).toHaveTextContent("117,03 € pro Monat");
    rerender(<BigAmount amount="99 €" caption="pro Monat" />);
    expect(container.querySelector("[aria-busy]")).toBeNull();
  });
});

describe("ShareBar", () => {
  const shares = [
    { id: "a", tone: "energy", size: 30 },
    { id: "b", tone: "grid", size: -5 },
    { id: "c", tone: "fee", size: 10 },
    { id: "d", tone: "other", size: Number.NaN },
  ] as const;

  it("divides its width by size and leaves out what is not above zero", () => {
    const { container } = render(<ShareBar shares={shares} />);
    const rects = [...container.querySelectorAll("rect")].map((rect) => [rect.getAttribute("x"), rect.getAttribute("width")]);
    expect(rects).toEqual([
      ["0.00%", "75.00%"],
      ["75.00%", "25.00%"],
    ]);
  });

  it("is an image with words if it has some, else hidden", () => {
    const { rerender } = render(<ShareBar shares={shares} />);
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    rerender(<ShareBar shares={[]} label="Energie 75 %, Gebühr 25 %" />);
    expect(screen.getByRole("img", { name: "Energie 75 %, Gebühr 25 %" })).toBeInTheDocument();
  });
});

describe("Stepper", () => {
  const steps = [
    { id: "tariff", label: "Tarif", state: "done", reachable: true },
    { id: "grid", label: "Netz", state: "done" },
    { id: "delivery", label: "Lieferung", state: "now", reachable: true },
    { id: "person", label: "Person", state: "todo" },
  ] as const;

  it("says which steps are done and which is now", () => {
    render(<Stepper label="Schritte" steps={steps} doneText="erledigt" currentText="Schritt 3 von 4" />);
    const items = within(screen.getByRole("navigation", { name: "Schritte" })).getAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual(["Tarif (erledigt)", "Netz (erledigt)", "Lieferung", "Person"]);
    expect(items.map((item) => item.getAttribute("aria-current"))).toEqual([null, null, "step", null]);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("leads to reachable steps only", async () => {
    const onSelect = vi.fn();
    render(<Stepper label="Schritte" steps={steps} doneText="erledigt" currentText="" onSelect={onSelect} />);
    expect(screen.getAllByRole("button")).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Tarif (erledigt)" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("tariff");
  });
});

describe("Timeline", () => {
  it("says each state in words and marks the present one", () => {
    render(
      <Timeline label="Ihr Smart Meter">
        <TimelineItem state="done" stateText="erledigt" title="Bestellt">
          12. Mai
        </TimelineItem>
        <TimelineItem state="now" stateText="aktuell" title="Termin" />
        <TimelineItem state="failed" stateText="gescheitert" title="Eingebaut" />
      </Timeline>,
    );
    const items = within(screen.getByRole("list", { name: "Ihr Smart Meter" })).getAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual(["Bestellt (erledigt)12. Mai", "Termin (aktuell)", "Eingebaut (gescheitert)"]);
    expect(items[1]).toHaveAttribute("aria-current", "step");
  });
});

describe("SummaryTable", () => {
  it("names each way back by its term", async () => {
    const onEdit = vi.fn();
    render(
      <SummaryTable>
        <SummaryRow term="Lieferung" onEdit={onEdit} editText="Ändern">
          Königstraße 1
        </SummaryRow>
        <SummaryRow term="Laufzeit">unbefristet</SummaryRow>
      </SummaryTable>,
    );
    expect(screen.getAllByRole("button")).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Ändern (Lieferung)" }));
    expect(onEdit).toHaveBeenCalledOnce();
  });
});
