import { useEffect, useState } from "react";
import type { SessionContract } from "../sessions.ts";
import { getJson } from "./getJson.ts";

/** Who is here: nobody knows yet, nobody who has ordered, somebody with a contract, or the backend does not say. */
export type Session =
  | { readonly status: "asking" | "nobody" | "failed" }
  | { readonly status: "known"; readonly contract: SessionContract };

/** Asks the backend whose session this is. The contract's id stands neither in the address nor in the browser's storage. */
export function useSession(): Session {
  const [session, setSession] = useState<Session>({ status: "asking" });
  useEffect(() => {
    const call = new AbortController();
    void (async () => {
      const next = await ask(call.signal);
      if (!call.signal.aborted) setSession(next);
    })();
    return () => call.abort();
  }, []);
  return session;
}

async function ask(signal: AbortSignal): Promise<Session> {
  try {
    const { contract } = (await getJson("/api/session", signal)) as { readonly contract: SessionContract | null };
    return contract ? { status: "known", contract } : { status: "nobody" };
  } catch {
    return { status: "failed" };
  }
}
