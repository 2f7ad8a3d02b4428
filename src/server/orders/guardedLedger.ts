import { withDeadline } from "../../adapter/nomos/deadline.js";
import { codeOf } from "../log.js";
import type { OrderLedger } from "./OrderLedger.js";

/** The ledger's store is away, or does something else than it should. Holds nothing of what was thrown but a word for it. */
export class LedgerAway extends Error {
  override readonly name = "LedgerAway";
  readonly code: string;

  constructor(cause: unknown) {
    super("The order ledger gave no answer.");
    this.code = codeOf(cause);
  }
}

/** A ledger that answers within `ms` or rejects with {@link LedgerAway}: a client that waits for its server's return must not hold orders up. */
export function guardedLedger(ledger: OrderLedger, ms: number): Required<OrderLedger> {
  async function guarded<Value>(call: () => Promise<Value>): Promise<Value> {
    try {
      return await withDeadline(ms, undefined, call);
    } catch (cause) {
      throw new LedgerAway(cause);
    }
  }
  return {
    leaseMs: ledger.leaseMs,
    claim: (hold) => guarded(() => ledger.claim(hold)),
    sending: (hold) => guarded(() => ledger.sending(hold)),
    complete: (hold, subscription) => guarded(() => ledger.complete(hold, subscription)),
    release: (hold) => guarded(() => ledger.release(hold)),
    doubt: (hold, options) => guarded(() => ledger.doubt(hold, options)),
    ping: () => guarded(() => ledger.ping()),
    inspect: () => guarded(async () => (await ledger.inspect?.()) ?? []),
  };
}
