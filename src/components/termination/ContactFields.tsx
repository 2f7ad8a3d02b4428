"use client";

import { declaration } from "../../messages/de/declaration.js";
import { useText } from "../../messages/TextProvider.js";
import { Link, Text, TextField } from "../../primitives/index.js";
import { useTextAnswer } from "./DeclarationForm.js";
import type { Addressee } from "./StandAlone.js";

/** Asks who declares, about which contract, and where the receipt goes. */
export function ContactFields() {
  return (
    <>
      <NameField />
      <ContractField />
      <EmailField />
    </>
  );
}

function NameField() {
  const t = useText("declaration", declaration);
  return <TextField {...useTextAnswer("name")} label={t.name} autoComplete="name" />;
}

function ContractField() {
  const t = useText("declaration", declaration);
  return <TextField {...useTextAnswer("contract")} label={t.contract} hint={t.contractHint} autoComplete="off" />;
}

function EmailField() {
  const t = useText("declaration", declaration);
  return (
    <TextField
      {...useTextAnswer("email")}
      type="email"
      label={t.email}
      hint={t.emailHint}
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
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
