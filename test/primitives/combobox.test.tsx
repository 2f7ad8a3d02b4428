import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { createPortal } from "react-dom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Combobox, type ComboboxOption } from "../../src/primitives/index.js";

const fruits = ["Apfel", "Birne", "Kirsche"];
const scrolled = vi.fn<Element["scrollIntoView"]>();
beforeEach(() => {
  Element.prototype.scrollIntoView = scrolled.mockClear();
});

interface FruitProps {
  readonly all?: readonly string[];
  readonly onChoose?: (value: string) => void;
}

/** Filters by what is typed, as a search would. */
function Fruit({ all = fruits, onChoose }: FruitProps) {
  const [text, setText] = useState("");
  const options = all
    .filter((name) => name.toLowerCase().includes(text.toLowerCase()))
    .map((value): ComboboxOption => ({ value, label: value }));
  return (
    <Combobox
      label="Obst"
      hint="Nur heimisches"
      text={text}
      onTextChange={setText}
      options={options}
      onChoose={(value) => {
        setText(value);
        onChoose?.(value);
      }}
      listLabel="Gefundenes Obst"
      status={`${options.length} gefunden`}
      clearText="Leeren"
    />
  );
}

function show(props: FruitProps = {}) {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const onChoose = vi.fn();
  render(
    <StrictMode>
      <form onSubmit={onSubmit}>
        <Fruit onChoose={onChoose} {...props} />
        <button>Weiter</button>
      </form>
    </StrictMode>,
  );
  return { user: userEvent.setup(), onSubmit, onChoose };
}

const field = () => screen.getByRole("combobox", { name: "Obst" });
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);
/** The option that the keys are at, as a screen reader finds it. */
const active = () => {
  const id = field().getAttribute("aria-activedescendant");
  const option = id === null ? null : document.getElementById(id);
  expect(screen.queryAllByRole("option", { selected: true })).toEqual(option ? [option] : []);
  return option?.textContent ?? null;
};

describe("a combobox", () => {
  it("says what it is, and controls its list by an id that exists", async () => {
    const { user } = show();
    expect(field()).toHaveAttribute("aria-autocomplete", "list");
    expect(field()).toHaveAttribute("aria-expanded", "false");
    expect(field()).toHaveAccessibleDescription("Nur heimisches");
    const list = document.getElementById(field().getAttribute("aria-controls") ?? "");
    expect(list).not.toBeVisible();
    await user.click(field());
    expect(field()).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("listbox", { name: "Gefundenes Obst" })).toBe(list);
  });

  // The table "Keyboard Interaction" of the pattern, for an editable combobox with a listbox and manual selection.
  it.each([
    ["opens at the first option by Down", "{ArrowDown}", "Apfel"],
    ["opens at the last option by Up", "{ArrowUp}", "Kirsche"],
    ["goes on by Down", "{ArrowDown}{ArrowDown}", "Birne"],
    ["goes round at the end", "{ArrowDown}{ArrowUp}", "Kirsche"],
    ["goes round at the start", "{ArrowUp}{ArrowDown}", "Apfel"],
    ["opens alone by Alt and Down", "{Alt>}{ArrowDown}{/Alt}", null],
    ["leaves the list by Home", "{ArrowDown}{Home}", null],
    ["leaves the list by End", "{ArrowDown}{End}", null],
    ["leaves the list by Left", "{ArrowDown}{ArrowLeft}", null],
    ["leaves the list by Right", "{ArrowDown}{ArrowRight}", null],
  ])("%s", async (_, keys, expected) => {
    const { user } = show();
    await user.tab();
    await user.keyboard(keys);
    expect(field()).toHaveAttribute("aria-expanded", "true");
    expect(active()).toBe(expected);
    expect(field()).toHaveFocus();
  });

  it("brings the active option into view", async () => {
    const { user } = show();
    await user.tab();
    await user.keyboard("{ArrowDown}");
    const option = screen.getByRole("option", { name: "Apfel" });
    // The list first, so that nothing that sticks to the screen's lower edge lies over it.
    expect(scrolled.mock.contexts.filter((element) => element !== option)).toEqual([option.closest(".sk-combobox__popup")]);
    expect(scrolled.mock.contexts).toContain(option);
  });

  it("takes the active option by Enter, and sends no form while it is open", async () => {
    const { user, onChoose, onSubmit } = show();
    await user.type(field(), "ir");
    expect(options()).toEqual(["Birne", "Kirsche"]);
    await user.keyboard("{Enter}");
    expect([onChoose.mock.calls, onSubmit.mock.calls]).toEqual([[], []]);
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onChoose.mock.calls).toEqual([["Kirsche"]]);
    expect(field()).toHaveValue("Kirsche");
    expect(field()).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("closes by Escape, and empties the field by the next", async () => {
    const { user, onChoose } = show();
    await user.type(field(), "a{ArrowDown}{Escape}");
    expect([field().getAttribute("aria-expanded"), active()]).toEqual(["false", null]);
    expect(field()).toHaveValue("a");
    await user.keyboard("{Escape}");
    expect(field()).toHaveValue("");
    expect(onChoose).not.toHaveBeenCalled();
  });

  it.each([
    ["Tab", "{Tab}"],
    ["Alt and Up", "{Alt>}{ArrowUp}{/Alt}"],
  ])("closes by %s and chooses nothing", async (_, keys) => {
    const { user, onChoose } = show();
    await user.type(field(), "b{ArrowDown}");
    await user.keyboard(keys);
    expect(field()).toHaveAttribute("aria-expanded", "false");
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("forgets the active option when the text changes", async () => {
    const { user } = show();
    await user.type(field(), "{ArrowDown}b");
    expect(active()).toBeNull();
  });

  it("is chosen from by mouse and touch without losing the focus", async () => {
    const { user, onChoose } = show();
    await user.click(field());
    await user.click(screen.getByRole("option", { name: "Birne" }));
    expect(field()).toHaveFocus();
    await user.click(field());
    await user.clear(field());
    await user.pointer({ keys: "[TouchA]", target: screen.getByRole("option", { name: "Apfel" }) });
    expect(onChoose.mock.calls).toEqual([["Birne"], ["Apfel"]]);
  });

  it("is emptied by a button, which gives the focus back", async () => {
    const { user } = show();
    expect(screen.queryByRole("button", { name: "Leeren" })).not.toBeInTheDocument();
    await user.type(field(), "x");
    await user.click(screen.getByRole("button", { name: "Leeren" }));
    expect(field()).toHaveValue("");
    expect(field()).toHaveFocus();
  });

  it("reads out what was found, in a region that was there before", async () => {
    const { user } = show();
    const region = screen.getByRole("status");
    expect(region).toBeEmptyDOMElement();
    await user.type(field(), "ir");
    expect(region).toHaveTextContent("2 gefunden");
  });

  it("does not open where there is nothing to choose from, and Enter sends the form", async () => {
    const { user, onSubmit } = show({ all: [] });
    await user.type(field(), "x{ArrowDown}");
    expect(field()).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("works in a shadow root, where its ids are found", async () => {
    const host = document.body.appendChild(document.createElement("div"));
    const root = host.attachShadow({ mode: "open" });
    render(createPortal(<Fruit />, root));
    const input = root.querySelector("input") as HTMLInputElement;
    const user = userEvent.setup();
    await user.click(input);
    await user.keyboard("{ArrowDown}");
    const option = root.getElementById(input.getAttribute("aria-activedescendant") ?? "");
    expect(option).toHaveTextContent("Apfel");
    expect(root.getElementById(input.getAttribute("aria-controls") ?? "")).toContainElement(option);
    await user.click(within(root as unknown as HTMLElement).getByRole("option", { name: "Birne" }));
    expect(input).toHaveValue("Birne");
    host.remove();
  });
});
