"use client";

import { useCallback, useRef, useState } from "react";
import { randomId } from "../../checkout/randomId.js";
import { warnDeveloper } from "../../messages/developer.js";
import type { Declared, DeclarationHandler, DeclarationReceipt } from "./declarations.js";

/** How far a declaration has come. `notTaken` without a refusal is open: it may have arrived. */
export type Delivery<Declaration> =
  | { readonly status: "open" }
  | { readonly status: "sending"; readonly declaration: Declaration }
  | { readonly status: "notTaken"; readonly declaration: Declaration; readonly refusal: string | null }
  | { readonly status: "received"; readonly declaration: Declaration; readonly receipt: DeclarationReceipt };

/** Hands declarations over, one at a time. */
export interface DeclarationDelivery<Content> {
  readonly delivery: Delivery<Content & Declared>;
  /** Does nothing while one is under way. The same content is the same declaration again: same id, same instant. */
  readonly send: (content: Content) => void;
  /** Forgets a failure: the visitor changes something. */
  readonly reopen: () => void;
}

/** After this, nobody knows whether it arrived. */
const timeoutMs = 30_000;

/**
 * Delivers declarations to the host's handler.
 *
 * @param write The declaration's full text.
 */
export function useDelivery<Content extends object>(
  handler: DeclarationHandler<Content & Declared>,
  write: (content: Content, declaredAt: string) => string,
): DeclarationDelivery<Content> {
  const [delivery, setDelivery] = useState<Delivery<Content & Declared>>({ status: "open" });
  const isSending = useRef(false);
  const last = useRef<{ readonly key: string; readonly declaration: Content & Declared } | null>(null);

  function declare(content: Content): Content & Declared {
    const key = JSON.stringify(content);
    if (last.current?.key === key) return last.current.declaration;
    const declaredAt = new Date().toISOString();
    const declaration = { ...content, id: randomId(), declaredAt, text: write(content, declaredAt) };
    last.current = { key, declaration };
    return declaration;
  }
  async function send(content: Content) {
    if (isSending.current) return;
    isSending.current = true;
    const declaration = declare(content);
    setDelivery({ status: "sending", declaration });
    setDelivery(await deliver(handler, declaration));
    isSending.current = false;
  }
  const reopen = useCallback(() => setDelivery((before) => (before.status === "notTaken" ? { status: "open" } : before)), []);
  return { delivery, send: (content) => void send(content), reopen };
}

async function deliver<Declaration>(handler: DeclarationHandler<Declaration>, declaration: Declaration): Promise<Delivery<Declaration>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), timeoutMs);
  });
  try {
    const outcome = await Promise.race([handler(declaration), silence]);
    if (outcome && "refuse" in outcome) return { status: "notTaken", declaration, refusal: outcome.refuse };
    return { status: "received", declaration, receipt: outcome ?? {} };
  } catch {
    if (process.env.NODE_ENV !== "production")
      warnDeveloper(
        "onSubmit of a WithdrawalForm or CancellationForm failed or gave no answer within 30 seconds, so the visitor was shown other ways " +
          'to send the declaration. Look at what it calls; to turn a declaration down, return { refuse: "…" } with a sentence for the visitor.',
      );
    return { status: "notTaken", declaration, refusal: null };
  } finally {
    clearTimeout(timer);
  }
}
