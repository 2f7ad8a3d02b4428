import { parse, serialize } from "hono/utils/cookie";
import type { CustomerAccess } from "stromkasse/server";

/** Knows who ordered what, by a cookie that holds nothing but a random id. */
export interface Sessions {
  /**
   * Whoever sent this request has ordered this contract. It ends the session that they came with, so that no id outlives a change of
   * what it opens.
   *
   * @returns The `Set-Cookie` that they get.
   */
  readonly open: (request: Request, subscription: string) => string;
  /** What they may see; `null` for whoever has no session, or one that has ended. */
  readonly accessOf: (request: Request) => CustomerAccess | null;
}

interface Session {
  readonly subscription: string;
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
export function createSessions(now: () => number = Date.now): Sessions {
  const sessions = new Map<string, Session>();
  const idOf = (request: Request): string => parse(request.headers.get("cookie") ?? "", cookieName)[cookieName] ?? "";

  function forgetOld(): void {
    for (const [id, { endsAt }] of sessions) {
      if (sessions.size <= maxSessions && endsAt > now()) return;
      sessions.delete(id);
    }
  }

  return {
    open: (request, subscription) => {
      const id = crypto.randomUUID();
      sessions.delete(idOf(request));
      sessions.set(id, { subscription, endsAt: now() + lifeMs });
      forgetOld();
      // This site speaks http, on this machine. One behind a proxy that ends TLS says `secure: true`.
      const secure = new URL(request.url).protocol === "https:";
      return serialize(cookieName, id, { httpOnly: true, sameSite: "Strict", path: "/", secure });
    },
    accessOf: (request) => {
      const session = sessions.get(idOf(request));
      return session && session.endsAt > now() ? { subscription: session.subscription } : null;
    },
  };
}
