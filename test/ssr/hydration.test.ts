import { act, createElement, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { builtinEnvironments } from "vitest/runtime";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/createSandbox.js";
import { keepVisit, storageKey } from "../../src/checkout/persistence.js";
import { emptyAnswers } from "../../src/schemas/answers.js";
import { supplier } from "../support/supplier.js";
import { withDefaultLocale } from "./defaultLocale.js";
import { now } from "../support/clock.js";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;
const kept = "the whole checkout, kept over a reload";
const isolated = "the whole checkout, isolated";

/** A static page is built in one season and read in another, on the other side of the date line. */
const server = { zone: "Pacific/Honolulu", locale: "en-US", now: new Date("2026-03-10T09:00:00Z") };
const browser = { zone: "Pacific/Auckland", locale: "ar-EG", now: new Date("2026-08-31T13:00:00Z") };

const asked = vi.fn<typeof fetch>((input, init) => createSandbox({ basePath: "/api/energy", auth: "none" }).fetch(input, init));
const faults = vi.fn<(...what: unknown[]) => void>();
let leave: (() => Promise<void>) | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "error").mockImplementation(faults);
  vi.spyOn(console, "warn").mockImplementation(faults);
});
afterEach(async () => {
  await leave?.();
  leave = null;
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  faults.mockReset();
  asked.mockClear();
});

/** Begins in another process, as far as our modules can see. */
async function freshScenes({ zone, locale, now }: typeof server) {
  vi.stubEnv("TZ", zone);
  vi.setSystemTime(now);
  withDefaultLocale(locale);
  vi.resetModules();
  const { scenesOn } = await import("./scenes.js");
  return scenesOn(asked, supplier);
}

const strict = (scene: unknown) => createElement(StrictMode, null, scene as never);

/** The HTML of a page, made where there is no DOM. */
async function serve(name: string): Promise<string> {
  expect(globalThis).not.toHaveProperty("window");
  expect(globalThis).not.toHaveProperty("document");
  return renderToString(strict((await freshScenes(server))[name]));
}

/** Opens a page in a browser: its HTML is there first, then the code takes it up. */
async function visit(name: string, html: string, before: () => void = () => undefined) {
  const { teardown } = await builtinEnvironments.jsdom.setup(globalThis, {
    jsdom: { url: "https://shop.example/", pretendToBeVisual: false },
  });
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const scene = (await freshScenes(browser))[name];
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = html;
  before();
  const { hydrateRoot } = await import("react-dom/client");
  const root = await act(async () => hydrateRoot(container, strict(scene), { onRecoverableError: faults, identifierPrefix: "" }));
  leave = async () => {
    await act(async () => root.unmount());
    await teardown(globalThis);
  };
  return container;
}

const scenes = Object.keys((await import("./scenes.js")).scenesOn(asked, supplier));

describe("on a server", () => {
  it.each(scenes)("%s renders without a DOM, asks nobody, and leaves nothing running", async (name) => {
    const html = await serve(name);
    expect(html).toContain(name === isolated ? '<div class="sk-isolated"></div>' : 'class="sk-root"');
    expect(html).not.toMatch(uuid);
    expect(asked).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    expect(faults).not.toHaveBeenCalled();
  });

  it("writes the same page twice, whoever was served before", async () => {
    const [first, second] = [await serve("the whole checkout"), await serve("the whole checkout")];
    expect(second).toBe(first);
  });
});

describe("in a browser of another time zone, language and season", () => {
  it.each(scenes)("%s is taken up without a warning, and as it was", async (name) => {
    const html = await serve(name);
    const before = vi.fn<() => void>(() => expect(now().getTimezoneOffset()).toBe(-720));
    const container = await visit(name, html, before);
    expect(before).toHaveBeenCalledOnce();
    expect(faults.mock.calls).toEqual([]);
    const place = name === isolated ? container.querySelector(".sk-isolated")?.shadowRoot : container;
    expect(place?.querySelector(".sk-root")).toBeTruthy();
  });

  it("takes up the elements that are there, with what was prefilled", async () => {
    const name = "the whole checkout, prefilled";
    const html = await serve(name);
    expect(html).toContain('value="10119"');
    let input: Element | null = null;
    const container = await visit(name, html, () => (input = document.querySelector("input")));
    expect(container.querySelector("input")).toBe(input);
    expect(faults.mock.calls).toEqual([]);
  });

  it("loses nothing that was typed while the code was on its way", async () => {
    const html = await serve("the whole checkout");
    const fields = () => [...document.querySelectorAll("input")].slice(0, 2);
    await visit("the whole checkout", html, () => {
      for (const [index, typed] of ["10119", "3.500"].entries()) Object.assign(fields()[index] ?? {}, { value: typed });
    });
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    expect(fields().map(({ value }) => value)).toEqual(["10119", "3.500"]);
    expect(asked.mock.calls.map(([address]) => address)).toContainEqual(expect.stringMatching(/quote\?.*zip_code=10119.*usage=3500/));
    expect(faults.mock.calls).toEqual([]);
  });

  it("loses nothing of a cancellation that was answered while the code was on its way, chosen or typed", async () => {
    const html = await serve("cancellation");
    const typed = { name: "Jana Weber", contract: "4X44EMKX, Torstraße 119", email: "jana@example.de" };
    const input = (selector: string) => document.querySelector<HTMLInputElement>(`input${selector}`);
    await visit("cancellation", html, () => {
      for (const [name, value] of Object.entries(typed)) Object.assign(input(`[name=${name}]`) ?? {}, { value });
      for (const choice of ["movingOut", "onDate"]) Object.assign(input(`[value=${choice}]`) ?? {}, { checked: true });
    });
    // Where something is chosen that asks on, the code has heard of it.
    expect(input("[name=lastDay]")).toBeTruthy();
    for (const [name, value] of Object.entries(typed)) expect(input(`[name=${name}]`)?.value).toBe(value);
    expect(input(":checked[name=kind]")?.value).toBe("movingOut");
    expect(faults.mock.calls).toEqual([]);
  });

  it("loses no choice that was made while the code was on its way", async () => {
    const html = await serve("modules and meter");
    const digital = () => document.querySelector<HTMLInputElement>("input[type=radio][value=digital]");
    await visit("modules and meter", html, () => Object.assign(digital() ?? {}, { checked: true }));
    expect(digital()?.checked).toBe(true);
    expect(digital()?.closest("[data-state=on]")).toBeTruthy();
    expect(faults.mock.calls).toEqual([]);
  });

  it("loses nothing of a withdrawal that was typed while the code was on its way", async () => {
    const html = await serve("withdrawal");
    const typed = { name: "Jana Weber", contract: "4X44EMKX", email: "jana@example.de" };
    const container = await visit("withdrawal", html, () => {
      for (const [name, value] of Object.entries(typed)) Object.assign(document.querySelector(`input[name=${name}]`) ?? {}, { value });
    });
    await act(async () => container.querySelector<HTMLButtonElement>("[type=submit]")?.click());
    for (const value of Object.values(typed)) expect(container.textContent).toContain(value);
    expect(faults.mock.calls).toEqual([]);
  });

  it("goes on with a visit from before the reload, once it has been taken up", async () => {
    const ids = { visitId: "a-visit-of-before", checkoutId: "an-order-of-before" };
    const html = await serve(kept);
    const container = await visit(kept, html, () => {
      const answers = { ...emptyAnswers, tariff: { ...emptyAnswers.tariff, zip: "70173", usage: "4.200" } };
      keepVisit(
        sessionStorage,
        "pln_sandbox_dynamisch",
        { ...ids, step: "tariff", answers, answered: ["tariff.zip"], isUnsettled: false },
        now(),
      );
    });
    expect(faults.mock.calls).toEqual([]);
    expect(container.querySelector("input")?.value).toBe("70173");
    expect(sessionStorage.getItem(storageKey("pln_sandbox_dynamisch"))).toContain(ids.checkoutId);
  });

  it("would tell of a page that differs", async () => {
    const html = await serve("withdrawal");
    await visit("withdrawal", html.replace("Vertragsnummer", "Kundennummer"));
    expect(faults).toHaveBeenCalled();
  });
});
