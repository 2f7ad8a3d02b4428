import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askGate } from "../../src/checkout/gates.js";
import { Checkout } from "../../src/components/checkout/index.js";
import { PartRoot } from "../../src/components/PartRoot.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { callHost } from "../../src/messages/callHost.js";
import { Button, Icon, Link, Notice, Spinner } from "../../src/primitives/index.js";
import { AppearanceProvider } from "../../src/theme/Appearance.js";
import { renderCheckout } from "../support/renderCheckout.js";

const broken = () => {
  throw new Error("blocked");
};
const reported = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  vi.stubGlobal("reportError", reported.mockClear());
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a function of the host's", () => {
  it("that throws, or whose promise rejects, is told of once and stops nothing", async () => {
    expect(callHost("sync", broken)).toBeUndefined();
    expect(callHost("sync", broken)).toBeUndefined();
    await expect(callHost("async", () => Promise.reject(new Error("later")))).rejects.toThrow("later");
    await waitFor(() => expect(reported).toHaveBeenCalledTimes(2));
    expect(callHost("right", () => 3)).toBe(3);
  });

  it.each([
    [undefined, null],
    [null, null],
    [true, null],
    [false, ""],
    ["no", ""],
    [{}, ""],
    [{ refuse: 3 }, ""],
    [{ refuse: { text: "no" } }, ""],
    [{ refuse: "Leider nicht." }, "Leider nicht."],
  ])("that is a gate may answer %j", async (answer, sentence) => {
    expect(await askGate((() => answer) as never, {})).toBe(sentence);
  });

  it.each([broken, () => undefined as never])("that is a text and throws, or gives none, leaves ours", (own) => {
    renderCheckout(<Checkout />, { messages: { checkout: { steps: { current: own } } } });
    expect(screen.getByText("Schritt 1 von 6: Tarif")).toBeVisible();
  });
});

describe("a visit whose host throws at every event", () => {
  it("goes on to the next step", async () => {
    const { user } = renderCheckout(<Checkout />, { onEvent: broken, initialAnswers: { tariff: { zip: "10119", usage: "3.500" } } });
    await user.click(screen.getByRole("button", { name: /Weiter/ }));
    expect(await screen.findByRole("heading", { name: /Zähler|Geräte/ })).toBeVisible();
  });

  it("is sent though its form's onSubmit throws", async () => {
    const onSubmit = vi.fn<() => void>(broken);
    const { user } = renderCheckout(<ZipUsageForm onSubmit={onSubmit} />, { initialAnswers: { tariff: { zip: "10119", usage: "3.500" } } });
    await user.type(screen.getByRole("textbox", { name: /Postleitzahl/ }), "{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: "blocked" }));
  });
});

describe("parts of a host's own", () => {
  it("that throw are replaced by ours", () => {
    const parts = { Button: broken, Link: broken, Notice: broken, Icon: broken, Spinner: broken };
    render(
      <AppearanceProvider components={parts}>
        <Button>Weiter</Button>
        <Link href="/x">Mehr</Link>
        <Notice>Hinweis</Notice>
        <Icon name="info" />
        <Spinner />
      </AppearanceProvider>,
    );
    expect(screen.getByRole("button", { name: "Weiter" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Mehr" })).toBeVisible();
    expect(screen.getByText("Hinweis")).toBeVisible();
  });
});

describe("a part placed alone", () => {
  it("that crashes leaves the host's page, and can be tried again", () => {
    const state = { isBroken: true };
    const Part = () => (state.isBroken ? broken() : <p>Teil</p>);
    render(
      <>
        <p>Seite</p>
        <PartRoot>
          <Part />
        </PartRoot>
      </>,
    );
    expect(screen.getByText("Seite")).toBeVisible();
    expect(screen.getByRole("alert")).toBeVisible();
    state.isBroken = false;
    act(() => screen.getByRole("button", { name: "Erneut versuchen" }).click());
    expect(screen.getByText("Teil")).toBeVisible();
  });
});

describe("a form of the host's around us", () => {
  it("hears nothing of our fields and of what we send", async () => {
    const heard = vi.fn<() => void>();
    function Host() {
      const [count, setCount] = useState(0);
      const hear = () => {
        heard();
        setCount(count + 1);
      };
      return (
        <form onSubmit={hear} onChange={hear} onInput={hear}>
          <Checkout />
        </form>
      );
    }
    const { user } = renderCheckout(<Host />);
    await user.type(screen.getByRole("textbox", { name: /Postleitzahl/ }), "1011");
    await user.click(screen.getByRole("button", { name: /Weiter/ }));
    expect(screen.getByRole("textbox", { name: /Postleitzahl/ })).toHaveValue("1011");
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("a double click on the way on", () => {
  it("takes one step, and shows no faults there", async () => {
    const { events } = renderCheckout(<Checkout />, { initialAnswers: { tariff: { zip: "10119", usage: "3.500" } } });
    await waitFor(() => expect(events.map(({ type }) => type)).toContain("quoteShown"));
    const next = screen.getByRole("button", { name: /Weiter/ });
    for (const detail of [1, 2]) {
      fireEvent.mouseDown(next, { detail });
      fireEvent.click(next, { detail });
    }
    expect(await screen.findByRole("heading", { name: /Zähler|Geräte/ })).toBeVisible();
    expect(screen.queryByText(/fehl(t|en) noch/)).toBeNull();
    fireEvent.mouseDown(next, { detail: 1 });
    fireEvent.click(next, { detail: 1 });
    expect(screen.getByText(/fehl(t|en) noch/)).toBeVisible();
  });
});

it("Escape in an open list closes the list alone", async () => {
  const { Combobox } = await import("../../src/primitives/index.js");
  const heard = vi.fn<() => void>();
  render(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a host's window
    <div onKeyDown={heard}>
      <Combobox
        label="Wer"
        text="a"
        onTextChange={() => {}}
        options={[{ value: "a", label: "a" }]}
        onChoose={() => {}}
        listLabel="Liste"
        status="1"
        clearText="leeren"
      />
    </div>,
  );
  const field = screen.getByRole("combobox");
  fireEvent.click(field);
  fireEvent.keyDown(field, { key: "Escape" });
  expect(field).toHaveAttribute("aria-expanded", "false");
  expect(heard).not.toHaveBeenCalled();
});
