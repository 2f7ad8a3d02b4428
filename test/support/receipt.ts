import { screen, within } from "@testing-library/react";

/** No-break blanks as blanks. */
export const plain = (text: string | null | undefined) => text?.replace(/\u00a0/g, " ");

/** What is on the receipt: name and amount, row by row. */
export function rows(): string[] {
  return screen.getAllByRole("term").map((term) => {
    const amount = within(term.parentElement ?? term).getAllByRole("definition")[0];
    return plain(`${term.textContent} | ${amount?.textContent}`) ?? "";
  });
}

/** The big figure and what it counts. */
export const total = () => plain(document.querySelector(".sk-big-amount")?.textContent);
/** What is read out. */
export const announced = () => screen.getAllByRole("status").map((region) => plain(region.textContent));
