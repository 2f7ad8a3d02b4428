import { act, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

const roots: { readonly unmount: () => void }[] = [];
afterEach(() => {
  act(() => roots.splice(0).forEach((root) => root.unmount()));
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A bundle's own copy of the house's style, with a form made of it. */
async function copyWithForm() {
  vi.resetModules();
  const { ChoiceCard, ChoiceGroup, Field, Switch } = await import("../../src/primitives/index.js");
  return (
    <>
      <Field label="Postleitzahl" hint="fünf Ziffern">
        {(control) => <input {...control} />}
      </Field>
      <Switch label="Smart Meter" checked={false} onChange={() => undefined} />
      <ChoiceGroup legend="Anlass" value="moveIn" onChange={() => undefined}>
        <ChoiceCard value="moveIn" title="Einzug" />
      </ChoiceGroup>
    </>
  );
}

/** Puts a page from a server in place, as each copy of React does that begins to count by itself. */
async function hydrate(form: React.ReactNode) {
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(form);
  await act(async () => roots.push(hydrateRoot(container, form)));
}

describe("two bundles on one page, each with a copy of its own", () => {
  it("share no id: each label leads to its own field, and no choice is of the other's group", async () => {
    const faults = vi.spyOn(console, "error");
    await hydrate(await copyWithForm());
    await hydrate(await copyWithForm());
    const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    const fields = screen.getAllByLabelText("Postleitzahl");
    const labels = screen.getAllByText("Postleitzahl");
    expect(labels.map((label) => (label as HTMLLabelElement).control)).toEqual(fields);
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect(new Set(radios.map(({ name }) => name)).size).toBe(2);
    expect(faults).not.toHaveBeenCalled();
  });
});
