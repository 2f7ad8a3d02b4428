import { formatIban } from "../../energy/iban.js";
import { charactersOf, stripBlanks } from "../../energy/text.js";

/** What is in a field, and where the caret stands, in UTF-16 units as the DOM counts. */
export interface TypedText {
  readonly text: string;
  readonly caret: number;
}

/** An edit of the field: what it held before, what the browser made of it, and by what kind of input (`InputEvent.inputType`). */
export interface IbanEdit {
  readonly before: string;
  readonly after: TypedText;
  readonly inputType: string;
}

/**
 * Groups an IBAN in fours while it is typed. The caret stays behind the character that it stood behind, and a deletion that
 * hit only a blank of ours takes the character beyond it, as if the blank were not there.
 */
export function typeIban({ before, after, inputType }: IbanEdit): TypedText {
  const edited = deletedBlankOnly(before, after.text) ? withNextDeleted(after, inputType) : after;
  const text = formatIban(edited.text);
  const charactersBefore = charactersOf(stripBlanks(edited.text.slice(0, edited.caret))).length;
  return { text, caret: offsetBehind(text, charactersBefore) };
}

function deletedBlankOnly(before: string, after: string): boolean {
  return after.length < before.length && stripBlanks(after) === stripBlanks(before);
}

function withNextDeleted({ text, caret }: TypedText, inputType: string): TypedText {
  if (inputType === "deleteContentBackward") {
    const kept = charactersOf(text.slice(0, caret)).slice(0, -1).join("");
    return { text: kept + text.slice(caret), caret: kept.length };
  }
  if (inputType !== "deleteContentForward") return { text, caret };
  return { text: text.slice(0, caret) + charactersOf(text.slice(caret)).slice(1).join(""), caret };
}

/** Where the caret stands behind so many characters that are no blanks. */
function offsetBehind(text: string, characters: number): number {
  let offset = 0;
  let left = characters;
  for (const character of text) {
    if (left === 0) break;
    offset += character.length;
    if (character !== " ") left -= 1;
  }
  return offset;
}
