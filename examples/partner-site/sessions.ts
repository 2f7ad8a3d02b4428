import { parse, serialize } from "hono/utils/cookie";
import type { CustomerAccess } from "stromkasse/server";
import { now } from "./clock.ts";

/** What somebody ordered, as the energy API knows it. */
export interface SessionContract {
  readonly subscription: string;
  readonly plan: string;
}

/** Knows who ordered what, by a cookie that holds nothing but a random id. */
export interface Sessions {
  /**
   * Whoever sent this request has ordered this contract. It ends the session that they came with, so that no id outlives a change of
   * what it opens.
   *
   * @returns The `Set-Cookie` that they get.
   */
  readonly open: (request: Request, contract: SessionContract) => string;
  /** What they ordered; `null` for whoever has no session, or one that has ended. */
  readonly contractOf: (request: Request) => SessionContract | null;
  /** The same as what they may see and do at the energy API. */
  readonly accessOf: (request: Request) => CustomerAccess | null;
}

interface Session {
  readonly contract: SessionContract;
  readonly endsAt: number;
}

const cookieName = "sitzung";
const lifeMs = 12 * 3_600_000;
/** Beyond, the oldest ends: memory is not for visitors to fill. */
const maxSessions = 10_000;

/**
 * Makes the sessions, in this process's memory. A real site has a login of its own, and remembers there which contracts are whose; this
 * one knows nobody but who has just ordered.
 */
export function createSessions(nowMs: () => number = () => now().getTime()): Sessions {
  const sessions = new Map<string, Session>();
  const idOf = (request: Request): string => parse(request.headers.get("cookie") ?? "", cookieName)[cookieName] ?? "";

  function contractOf(request: Request): SessionContract | null {
    const session = sessions.get(idOf(request));
    return session && session.endsAt > nowMs() ? session.contract : null;
  }

  function forgetOld(): void {
    for (const [id, { endsAt }] of sessions) {
      if (sessions.size <= maxSessions && endsAt > nowMs()) return;
      sessions.delete(id);
    }
  }

  return {
    open: (request, contract) => {
      const id = crypto.randomUUID();
      sessions.delete(idOf(request));
      sessions.set(id, { contract, endsAt: nowMs() + lifeMs });
      forgetOld();
      // This site speaks http, on this machine. One behind a proxy that ends TLS says `secure: true`.
      const secure = new URL(request.url).protocol === "https:";
      return serialize(cookieName, id, { httpOnly: true, sameSite: "Strict", path: "/", secure });
    },
    contractOf,
    accessOf: (request) => {
      const contract = contractOf(request);
      return contract && { subscription: contract.subscription };
    },
  };
}
