import { afterEach, expect, it } from "vitest";
import { asJson } from "../../src/energy/json.js";
import { listOf } from "../../src/energy/list.js";

const lists = Array.prototype as { toJSON?: unknown };
afterEach(() => void delete lists.toJSON);

it("writes lists as lists, whatever an old library of the page makes of them", () => {
  const order = { planned_modules: ["module3"], consents: { terms: true, at: null }, left_out: undefined, nested: [[1], [{ a: [] }]] };
  const expected = JSON.stringify(order);
  lists.toJSON = function (this: unknown[]) {
    return `[${this.join(", ")}]`;
  };
  expect(JSON.stringify(order)).not.toBe(expected);
  expect(asJson(order)).toBe(expected);
  expect(asJson("text")).toBe('"text"');
});

it("makes a list of whole parts", () => {
  expect(listOf(2.5, (index) => index * 2)).toEqual([0, 2]);
  expect(listOf(-1, String)).toEqual([]);
});
