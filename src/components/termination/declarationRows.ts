"use client";

import { declaration } from "../../messages/de/declaration.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import type { DeclarationContact } from "../../schemas/declarations.js";
import type { Addressee } from "./StandAlone.js";

/** A term and what was declared of it. */
export type DeclarationRow = readonly [term: string, value: string];

/** Writes declarations out, for the screen and as a text to keep. */
export interface DeclarationWriter {
  /** Who declares, about which contract, and where the receipt goes. */
  readonly contactRows: (contact: DeclarationContact) => readonly DeclarationRow[];
  /** `21. November 2026, 10:35 Uhr`: the day and the time in Germany. */
  readonly instant: (iso: string) => string;
  /** The whole text: whom it is for, what is declared, the rows. */
  readonly text: (statement: string, rows: readonly DeclarationRow[]) => string;
}

/** The writer in the provider's language. */
export function useDeclarationWriter(supplier: Addressee | null): DeclarationWriter {
  const t = useText("declaration", declaration);
  const format = useFormat();
  return {
    contactRows: ({ name, contract, email }) => [
      [t.name, name],
      [t.contract, contract],
      [t.email, email],
    ],
    instant: (iso) => t.at({ date: format.date(iso), time: format.time(iso) }),
    text: (statement, rows) => {
      const addressee = supplier === null ? [] : [`${supplier.name}, ${supplier.address}`, ""];
      return [...addressee, statement, "", ...rows.map(([term, value]) => `${term}: ${value}`)].join("\n");
    },
  };
}
