import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as fc from "fast-check";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { IbanField } from "../../src/components/steps/IbanField.js";
import { typeIban } from "../../src/components/steps/ibanTyping.js";

function Field() {
  const [value, setValue] = useState("");
  return <IbanField label="IBAN" value={value} onValueChange={setValue} />;
}

function setUp(text = "") {
  render(<Field />);
  const input = screen.getByRole<HTMLInputElement>("textbox", { name: "IBAN" });
  if (text !== "") fireEvent.change(input, { target: { value: text } });
  const caretAt = (caret: number) => input.setSelectionRange(caret, caret);
  /** The field with the caret in it: `DE6|8 50`. */
  const shown = () => `${input.value.slice(0, input.selectionStart ?? 0)}|${input.value.slice(input.selectionStart ?? 0)}`;
  return { user: userEvent.setup({ delay: null }), input, caretAt, shown };
}

describe("an IBAN while it is typed", () => {
  it("stands in groups of four, in upper case", async () => {
    const { user, input, shown } = setUp();
    await user.type(input, "de685001051");
    expect(shown()).toBe("DE68 5001 051|");
  });

  it("takes a letter in the middle without moving the caret from it", async () => {
    const { user, input, caretAt, shown } = setUp("DE68 5001 0517");
    input.focus();
    caretAt(3);
    await user.keyboard("9");
    expect(shown()).toBe("DE69| 8500 1051 7");
    await user.keyboard("x");
    expect(shown()).toBe("DE69 X|850 0105 17");
  });

  it("is grouped at the end of what an input method composes, and not under its hands", () => {
    const { input, shown } = setUp("DE68 5001");
    fireEvent.compositionStart(input);
    fireEvent.input(input, { target: { value: "DE68 500105" }, isComposing: true });
    expect(input.value).toBe("DE68 500105");
    fireEvent.compositionEnd(input, { data: "05" });
    expect(shown()).toBe("DE68 5001 05|");
  });

  it.each([
    ["{Backspace}", 5, "DE6|5 001"],
    ["{Backspace}", 4, "DE6|5 001"],
    ["{Delete}", 4, "DE68| 001"],
    ["{Delete}", 5, "DE68| 001"],
  ])("deletes the character and not only the blank: %s at %i", async (key, caret, expected) => {
    const { user, input, caretAt, shown } = setUp("DE68 5001");
    input.focus();
    caretAt(caret);
    await user.keyboard(key);
    expect(shown()).toBe(expected);
  });

  it.each(["DE68500105178297336485", "de68 5001-0517 8297", "IBAN: DE68 5001", "🙂<script>", "FR14 2004 1010 0505 0001 3M02 606"])(
    "keeps every character of a paste: %s",
    async (pasted) => {
      const { user, input } = setUp();
      input.focus();
      await user.paste(pasted);
      expect(input.value.replaceAll(" ", "")).toBe(pasted.replaceAll(" ", "").replace(/[a-z]+/g, (letters) => letters.toUpperCase()));
    },
  );

  it("loses no character and keeps the caret behind its neighbour, whatever is typed", () => {
    const text = fc.string({ unit: fc.constantFrom("D", "e", "1", "9", " ", "-", "🙂") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const typed = typeIban({ before: "", after: { text: before + after, caret: before.length }, inputType: "insertText" });
        const characters = (part: string) => part.replaceAll(" ", "").toUpperCase();
        expect(characters(typed.text)).toBe(characters(before + after));
        expect(characters(typed.text.slice(0, typed.caret))).toBe(characters(before));
        expect(typed.text).not.toMatch(/ {2}| $/);
      }),
    );
  });
});
