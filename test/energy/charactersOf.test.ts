import { afterEach, expect, it, vi } from "vitest";
import { formatIban } from "../../src/energy/iban.js";
import { charactersOf } from "../../src/energy/text.js";

afterEach(() => vi.restoreAllMocks());

it("counts what a reader would, in units beyond 16 bits too", () => {
  expect(charactersOf("a𝟙\nb")).toEqual(["a", "𝟙", "\n", "b"]);
  expect(charactersOf("")).toEqual([]);
});

it("an IBAN is grouped where an old library has an Array.from of its own", () => {
  vi.spyOn(Array, "from").mockImplementation((value: unknown) => [value] as never);
  expect(formatIban("DE89370400440532013000")).toBe("DE89 3704 0044 0532 0130 00");
});
