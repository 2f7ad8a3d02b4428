import { fireEvent, screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { visitCheckout } from "../support/checkoutVisit.js";
import { fakeTime, pause } from "../support/pause.js";
import { plain } from "../support/receipt.js";
import { createBrowserSandbox } from "../support/renderCheckout.js";

fakeTime();

/** What the stylesheet takes off the page, and so out of a screen reader's hearing: the bar's price beside the price, or the price in a narrow checkout. */
const away = { wide: ".sk-bottom-bar__body", narrow: ".sk-checkout__aside" } as const;
type Room = keyof typeof away;
const rooms = Object.keys(away) as readonly Room[];
const regionsIn = (room: Room) =>
  [...document.querySelectorAll("[aria-live], [role=status], [role=alert]")].filter((region) => !region.closest(away[room]));

let stop: () => void = () => undefined;
afterEach(() => stop());

/** Listens as a screen reader does. @returns What was said since the last time, in order. */
function listen(room: Room): () => readonly string[] {
  const said: string[] = [];
  let known = new Map<Element, string>();
  const hear = () => {
    const now = new Map(regionsIn(room).map((region) => [region, plain(region.textContent)?.trim() ?? ""] as const));
    // A region that comes together with its words says nothing.
    for (const [region, text] of now) if (known.has(region) && text !== "" && text !== known.get(region)) said.push(text);
    known = now;
  };
  hear();
  const observer = new MutationObserver(hear);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  stop = () => observer.disconnect();
  return () => said.splice(0);
}

async function visit(room: Room) {
  const sandbox = createBrowserSandbox();
  visitCheckout({ sandbox, initialAnswers: { tariff: { zip: "70173", usage: "5.000" } } });
  await seconds(2);
  return { sandbox, said: listen(room) };
}
/** Lets seconds pass, each of them rendered before the next. */
async function seconds(count: number) {
  for (let passed = 0; passed < count * 2; passed += 1) await pause(500);
}
const usage = () => screen.getByRole("textbox", { name: "Verbrauch pro Jahr" });
const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const newPrice = expect.stringMatching(/^Neuer Preis: \d+,\d\d € im Monat$/) as string;

describe.each(rooms)("one change is one message (WCAG 4.1.3), in a checkout that is %s", (room) => {
  it("a usage that is typed: its price, after the last key", async () => {
    const { said } = await visit(room);
    for (const text of ["4", "40", "400", "4000"]) {
      type(usage(), text);
      await pause(100);
    }
    expect(said()).toEqual([]);
    await seconds(3);
    expect(said()).toEqual([newPrice]);
  });

  it("a household that is chosen: the usage that it fills in, and then the price", async () => {
    const { said } = await visit(room);
    fireEvent.click(screen.getByRole("button", { name: /^2\s/ }));
    expect(said()).toEqual([]);
    await seconds(3);
    expect(said()).toEqual(["Geschätzter Verbrauch: 2.500 kWh im Jahr.", newPrice]);
  });

  it("a price that takes its time: that it is on its way, and then the price", async () => {
    const { sandbox, said } = await visit(room);
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 5000, times: 1 });
    type(usage(), "4000");
    await seconds(4);
    expect(said()).toEqual(["Preis wird aktualisiert …"]);
    await seconds(4);
    expect(said()).toEqual([newPrice]);
  });

  it("a price that comes back as it was: nothing", async () => {
    const { said } = await visit(room);
    type(usage(), "500");
    await pause(200);
    type(usage(), "5.000");
    await seconds(3);
    expect(said()).toEqual([]);
  });
});

it("what a checkout shows twice is off the page once", () => {
  const css = readFileSync("src/components/checkout/checkout.css", "utf8");
  expect(css).toMatch(/@container sk \(max-width: 52\.49em\) \{\s*\.sk-root \.sk-checkout__aside \{\s*display: none;/);
  expect(css).toMatch(/@container sk \(min-width: 52\.5em\) \{.*\.sk-bottom-bar__body,[^{}]*\{\s*display: none;/s);
});
