"use client";

import { declaration } from "../../messages/de/declaration.js";
import { useText } from "../../messages/TextProvider.js";
import { ErrorSummary, Link, Text, TextField } from "../../primitives/index.js";
import type { DeclarationContact } from "./declarations.js";
import type { Addressee } from "./StandAlone.js";
import type { DeclarationFields } from "./useDeclarationFields.js";

/** Asks who declares, about which contract, and where the receipt goes. */
export function ContactFields({ fields }: { readonly fields: Pick<DeclarationFields<DeclarationContact>, "textField"> }) {
  const t = useText("declaration", declaration);
  return (
    <>
      <TextField {...fields.textField("name")} label={t.name} autoComplete="name" />
      <TextField {...fields.textField("contract")} label={t.contract} hint={t.contractHint} autoComplete="off" />
      <TextField
        {...fields.textField("email")}
        type="email"
        label={t.email}
        hint={t.emailHint}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
    </>
  );
}

/** What is wrong, above the fields, once going on was refused. */
export function DeclarationFaults({ fields }: { readonly fields: Pick<DeclarationFields<object>, "faults" | "refusedTimes"> }) {
  const t = useText("declaration", declaration);
  const { faults, refusedTimes } = fields;
  return <ErrorSummary title={t.faultSummary({ count: faults.length })} faults={faults} attempt={refusedTimes} />;
}

/** Leads to the privacy notice, where there is one. */
export function PrivacyLink({ supplier }: { readonly supplier: Addressee | null }) {
  const t = useText("declaration", declaration);
  const href = supplier?.documents?.privacy;
  if (href === undefined) return null;
  return (
    <Text size="s" tone="muted">
      <Link href={href} newTabText={t.newTab}>
        {t.privacy}
      </Link>
    </Text>
  );
}
