import * as z from "zod/mini";
import { subscriptionAnswer } from "../../adapter/nomos/wire/answers.js";
import type { RedisClient } from "../redisClient.js";
import { forgottenTry, ledgerTimes, type Claim, type LedgerOptions, type OrderLedger } from "./OrderLedger.js";
import { ageScript, claimScript, completeScript, doubtScript, releaseScript, sendingScript } from "./redisScripts.js";

/** How a ledger in Redis is kept. */
export interface RedisLedgerOptions extends LedgerOptions {
  /** Of its keys; `stromkasse:order:` unless told. Another one is another ledger. */
  readonly prefix?: string;
}

const claimReply = z.union([
  z.object({ state: z.enum(["otherBody", "new"]) }),
  z.object({ state: z.literal("answered"), answer: z.string() }),
  z.object({ state: z.literal("held"), leaseLeftMs: z.number() }),
  z.object({ state: z.literal("again"), beganMs: z.number(), sentMs: z.number(), settled: z.boolean() }),
]);

/**
 * Keeps orders in Redis or Valkey, for any number of processes. Each order is one key; no personal data: a hash of the order, and of
 * the contract its id, number, status and start.
 *
 * Give the server persistence (`appendonly yes`) and no eviction (`maxmemory-policy noeviction`). What it loses all the same is
 * searched for in the API during the hour after; only an order that is under way in the very moment of the loss and is repeated
 * right then has no net.
 */
export function redisLedger(client: RedisClient, options: RedisLedgerOptions = {}): OrderLedger {
  const { prefix = "stromkasse:order:" } = options;
  const { leaseMs, keepMs, distrustMs } = ledgerTimes(options);
  const run = async (script: string, key: string, ...args: readonly (string | number)[]) =>
    String(await client.eval(script, { keys: [prefix + key], arguments: args.map(String) }));
  const age = async () => Number(await run(ageScript, "ledger-began"));

  async function claimOf(reply: string): Promise<Claim> {
    const claim = z.parse(claimReply, JSON.parse(reply));
    switch (claim.state) {
      case "answered":
        return { state: "answered", subscription: z.parse(subscriptionAnswer, JSON.parse(claim.answer)) };
      case "again":
        return {
          state: "claimed",
          earlier: { beganMs: claim.beganMs, sentMs: claim.sentMs < 0 ? null : claim.sentMs, settled: claim.settled },
        };
      case "new":
        // Asked for after the claim: a server that lost its memory before the claim is then seen to be new.
        return { state: "claimed", earlier: distrustMs === 0 ? null : forgottenTry(await age(), distrustMs) };
      default:
        return claim.state === "held" ? claim : { state: "otherBody" };
    }
  }

  return {
    leaseMs,
    claim: async ({ key, fingerprint, token }) => claimOf(await run(claimScript, key, fingerprint, token, leaseMs, keepMs)),
    sending: async ({ key, token }) => (await run(sendingScript, key, token, leaseMs, keepMs)) === "1",
    complete: async ({ key, fingerprint }, subscription) =>
      (await run(completeScript, key, fingerprint, JSON.stringify(subscription), keepMs)) === "1",
    release: async ({ key, token }) => void (await run(releaseScript, key, token)),
    doubt: async ({ key, token }, { settled }) => void (await run(doubtScript, key, token, settled ? 1 : 0, keepMs)),
    ping: async () => void (await age()),
  };
}
