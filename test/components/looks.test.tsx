import { render, screen, waitFor } from "@testing-library/react";
import { readdirSync, readFileSync } from "node:fs";
import { StrictMode } from "react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ButtonPart, IconPart, LinkPart, NoticePart, SpinnerPart } from "../../src/theme/parts.js";
import type { SlotClassNames, SlotName } from "../../src/theme/slots.js";
import { CancellationForm } from "../../src/components/termination/index.js";
import { field, findHeading, orderButton, press, visitCheckout } from "../support/checkoutVisit.js";
import { supplier } from "../support/supplier.js";

const every: Readonly<Record<SlotName, true>> = {
  root: true, card: true, heading: true, button: true, link: true, field: true, label: true, hint: true, message: true, control: true,
  input: true, checkbox: true, fieldset: true, legend: true, choice: true, picture: true, chip: true, pill: true, switch: true,
  disclosure: true, notice: true, errorSummary: true, receipt: true, receiptRow: true, bigAmount: true, shareBar: true, tag: true,
  status: true, stepper: true, step: true, summary: true, summaryRow: true, timeline: true, timelineItem: true, dialog: true,
  combobox: true, popup: true, option: true, bottomBar: true, skeleton: true, spinner: true,
}; // prettier-ignore
const slotNames = Object.keys(every) as readonly SlotName[];
const ours: SlotClassNames = Object.fromEntries(slotNames.map((slot) => [slot, `acme-${slot}`]));

/** Names of the slots on the page, each with whether all its elements wear the host's class. */
function slotsOnPage() {
  const elements = [...document.querySelectorAll<HTMLElement>("[data-slot]")];
  return new Map(elements.map(({ dataset, classList }) => [dataset["slot"], classList.contains(`acme-${dataset["slot"]}`)]));
}

describe("the contract of slots", () => {
  it("names no slot that is nowhere, and has none that it does not name", () => {
    const sources = readdirSync("src/primitives").map((file) => readFileSync(`src/primitives/${file}`, "utf8"));
    const used = sources.flatMap((source) => [...source.matchAll(/useSlot\("(\w+)"/g)].map(([, slot]) => slot));
    // Their slot is the kind of card.
    expect(new Set([...used, "choice", "picture"])).toEqual(new Set(slotNames));
  });

  it("puts a host's classes on the elements of a visit, beside ours", async () => {
    const { user } = visitCheckout({ classNames: ours });
    expect(screen.getByRole("textbox", { name: "Postleitzahl" })).toHaveClass("sk-input", "acme-input");
    await press(user, /^Weiter/);
    await screen.findByRole("group", { name: /Angabe/ });
    const seen = slotsOnPage();
    expect([...seen.values()].every(Boolean)).toBe(true);
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining([
        "root",
        "card",
        "heading",
        "button",
        "field",
        "label",
        "message",
        "control",
        "input",
        "stepper",
        "step",
        "errorSummary",
        "receipt",
        "chip",
      ]),
    );
  });

  it("tells states by data attributes", async () => {
    visitCheckout({ at: "devices" });
    await userEvent.click(await screen.findByRole("button", { name: "Wallbox" }));
    const chosen = await screen.findByRole("radio", { name: /Modul 1/ });
    expect(chosen.closest("[data-slot=choice]")).toHaveAttribute("data-state");
    expect(document.querySelector("[data-slot=step][data-state=now]")).toHaveTextContent("Geräte");
    expect(document.querySelector("[data-slot=button][data-variant=primary]")).toHaveTextContent("Weiter");
  });

  it("holds for the forms that need no provider", () => {
    render(<CancellationForm supplier={supplier} onSubmit={() => Promise.resolve({})} classNames={ours} />, { wrapper: StrictMode });
    expect([...slotsOnPage().values()].every(Boolean)).toBe(true);
  });
});

describe("a host's own parts", () => {
  const parts = {
    Button: ({ variant, size, block, busy, children, ...native }: ButtonPart) => (
      <button {...native} data-acme={`${variant} ${size} ${block} ${busy}`}>
        {children}
      </button>
    ),
    Link: ({ href, newTabText, children }: LinkPart) => (
      <a href={href} data-acme={newTabText}>
        {children}
      </a>
    ),
    Notice: ({ tone, title, action, children }: NoticePart) => (
      <aside data-acme={tone}>
        {title} {children} {action}
      </aside>
    ),
    Icon: ({ name }: IconPart) => <i data-acme={name} aria-hidden="true" />,
    Spinner: ({ delayed }: SpinnerPart) => <i data-acme={`spinner ${delayed}`} aria-hidden="true" />,
  };

  it("stand in the place of ours, and order as ours do", async () => {
    const { user, sandbox, container } = visitCheckout({ at: "review", components: parts });
    const order = await orderButton();
    expect(order).toHaveAttribute("data-acme", "primary m false false");
    expect(container.querySelector(".sk-button, .sk-icon, .sk-link, .sk-notice, .sk-spinner")).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: /Allgemeinen Geschäftsbedingungen/ }));
    await user.dblClick(order);
    await findHeading(/^Danke/);
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("are given the focus where ours would be", async () => {
    const { user } = visitCheckout({ components: parts });
    await user.type(field("Postleitzahl"), "1011");
    await press(user, /^Weiter/);
    await waitFor(() => expect(screen.getByRole("group", { name: /Angabe/ })).toHaveFocus());
  });
});
