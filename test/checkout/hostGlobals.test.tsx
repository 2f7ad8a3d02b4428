import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Sandbox } from "../../src/sandbox/createSandbox.js";
import { completeAnswers } from "../support/answers.js";
import { findHeading, orderButton, press, visitCheckout } from "../support/checkoutVisit.js";
import { createBrowserSandbox } from "../support/renderCheckout.js";

/** What a page does to all scripts on it. @returns Takes it back. */
type Page = () => () => void;

/** Puts something of the page's own in the place of what browsers have. */
const replaced =
  (target: object, name: string, own: PropertyDescriptor): Page =>
  () => {
    const native = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { configurable: true, ...own });
    return () => void (native ? Object.defineProperty(target, name, native) : Reflect.deleteProperty(target, name));
  };
const storage = (own: Partial<Storage>): Page => replaced(window, "sessionStorage", { get: () => ({ ...silent, ...own }) });
const full = () => {
  throw new DOMException("full", "QuotaExceededError");
};
const silent = { length: 0, key: () => null, getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
let calls = 0;
const sometimes = () => ((calls += 1) % 2 === 0 ? full() : null);

const takeAll = (items: Iterable<unknown>) => (Symbol.iterator in items ? [...items] : []);
function listAsText(this: unknown[]) {
  return `[${this.map((item) => JSON.stringify(item)).join(", ")}]`;
}

const pages: readonly (readonly [string, Page])[] = [
  ["whose storage is full", storage({ setItem: full })],
  ["whose storage is silent", storage({})],
  ["whose storage gives back what nobody wrote", storage({ length: 3, key: () => "stromkasse:x", getItem: () => '{"version":3}' })],
  ["whose storage throws now and then", storage({ setItem: sometimes, getItem: sometimes, removeItem: sometimes, key: sometimes })],
  ["whose storage is forbidden", replaced(window, "sessionStorage", { get: full })],
  ["without broadcast channels", replaced(globalThis, "BroadcastChannel", { value: undefined })],
  ["whose origin may open none", replaced(globalThis, "BroadcastChannel", { value: full })],
  ["that adds to all objects", replaced(Object.prototype, "extend", { value: () => ({}), enumerable: true, writable: true })],
  ["that adds to all lists", replaced(Array.prototype, "last", { value: () => undefined, enumerable: true, writable: true })],
  [
    "whose Array.from hears of no function",
    replaced(Array, "from", { value: (items: Iterable<unknown>) => takeAll(items), writable: true }),
  ],
  ["with an old Prototype", replaced(Array.prototype, "toJSON", { value: listAsText, enumerable: true, writable: true })],
];

/** The sandbox, which is no part of the page. */
function apartFrom(page: Page): Sandbox & { readonly bodies: string[]; readonly leave: () => void } {
  const sandbox = createBrowserSandbox();
  const bodies: string[] = [];
  let leave = page();
  let away = 0;
  return {
    ...sandbox,
    bodies,
    leave: () => leave(),
    fetch: async (input, init) => {
      if (typeof init?.body === "string") bodies.push(init.body);
      if (away === 0) leave();
      away += 1;
      try {
        return await sandbox.fetch(input, init);
      } finally {
        away -= 1;
        if (away === 0) leave = page();
      }
    },
  };
}

/** Orders from the delivery on, in a page. @returns What was sent, without what is another one each time. */
async function orderIn(page: Page): Promise<unknown> {
  const sandbox = apartFrom(page);
  try {
    const delivery = { ...completeAnswers.delivery, previousSupplier: { kind: "unlisted", name: "Dorfstrom" } } as const;
    const answers = { delivery, devices: { ...completeAnswers.devices, deviceKinds: ["wallbox" as const] } };
    const { user, unmount } = visitCheckout({ sandbox, at: "person", answers, persist: "session" });
    await act(() => vi.dynamicImportSettled());
    await press(user, /^Weiter/);
    await findHeading("Zahlung per SEPA-Lastschrift");
    await press(user, /^Weiter/);
    const button = await orderButton();
    await user.click(screen.getByRole("checkbox", { name: /Allgemeinen Geschäftsbedingungen/ }));
    await user.click(button);
    await findHeading(/^Danke/);
    unmount();
  } finally {
    sandbox.leave();
  }
  expect(sandbox.bodies).toHaveLength(1);
  return JSON.parse(sandbox.bodies[0] ?? "", (key, value: unknown) => (["checkout_id", "at", "quoted_at"].includes(key) ? key : value));
}

afterEach(() => void vi.restoreAllMocks());

describe("a visit comes to its order, the same as on any page, on a page", () => {
  it.each(pages)("%s", async (_name, page) => {
    const plain = await orderIn(() => () => undefined);
    expect(await orderIn(page)).toEqual(plain);
  });
});
