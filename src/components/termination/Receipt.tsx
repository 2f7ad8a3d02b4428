"use client";

import type { Ref } from "react";
import { declaration } from "../../messages/de/declaration.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, Heading, ResultMark, Stack, SummaryRow, SummaryTable, Text } from "../../primitives/index.js";
import type { DeclarationContact } from "../../schemas/declarations.js";
import { useDeclarationWriter, type DeclarationRow } from "./declarationRows.js";
import type { Declared, DeclarationReceipt } from "./declarations.js";
import { KeepText } from "./KeepText.js";

/** Props of {@link Receipt}. */
export interface ReceiptProps {
  readonly title: string;
  /** Where the focus comes to. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly statement: string;
  /** What was declared. */
  readonly rows: readonly DeclarationRow[];
  readonly declaration: DeclarationContact & Declared;
  readonly receipt: DeclarationReceipt;
}

/** A declaration arrived: its content, and day and time in Germany, to print and to copy (§ 312k Abs. 3, § 356a Abs. 4 BGB). */
export function Receipt({ title, headingRef, statement, rows, declaration: declared, receipt }: ReceiptProps) {
  const t = useText("declaration", declaration);
  const format = useFormat();
  const { instant } = useDeclarationWriter(null);
  const arrived: readonly DeclarationRow[] = [
    [t.receivedAt, instant(receipt.receivedAt ?? declared.declaredAt)],
    ...(receipt.lastDay === undefined ? [] : [[t.end, format.date(receipt.lastDay)] as const]),
  ];
  const text = [title, "", declared.text, ...arrived.map(([term, value]) => `${term}: ${value}`)].join("\n");
  return (
    <Card>
      <ResultMark />
      <Stack gap="s">
        <Heading ref={headingRef} size="l" focusable>
          {title}
        </Heading>
        <Text>{t.confirmed({ email: declared.email })}</Text>
      </Stack>
      <Declaration statement={statement} rows={[...rows, ...arrived]} />
      <KeepText text={text} />
    </Card>
  );
}

/** What is declared, and its particulars. */
export function Declaration({ statement, rows }: Pick<ReceiptProps, "statement" | "rows">) {
  return (
    <SummaryTable title={statement}>
      {rows.map(([term, value]) => (
        <SummaryRow key={term} term={term}>
          {value}
        </SummaryRow>
      ))}
    </SummaryTable>
  );
}
