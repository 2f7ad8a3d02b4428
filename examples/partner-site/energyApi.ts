/** Where the energy API is, and who we are to it. */
export interface EnergyApiOptions {
  readonly url: string;
  readonly clientId: string;
  /** Never leaves this process. */
  readonly clientSecret: string;
}

type Call = Omit<RequestInit, "headers"> & { readonly headers: Readonly<Record<string, string>> };

/** Calls the energy API in the organisation's name. */
export interface EnergyApi {
  /**
   * Sends a request with a token; a token that was refused is fetched anew, once. `path` begins with a slash.
   *
   * @throws whatever `fetch` throws when there is no answer; {@link NoToken}.
   */
  readonly call: (path: string, init: Call) => Promise<Response>;
}

/** The API gave no token. Nothing was asked of it. */
export class NoToken extends Error {
  override readonly name = "NoToken";
}

/** A token is taken for spent this long before it is, so that it does not expire on the way. */
const marginMs = 60_000;
const tokenTimeoutMs = 5_000;

interface Token {
  readonly text: string;
  readonly spentAt: number;
}

/** Makes the caller. One token serves all requests until it is spent; of many that want a new one, one asks. */
export function createEnergyApi({ url, clientId, clientSecret }: EnergyApiOptions): EnergyApi {
  let current: Promise<Token> | null = null;

  async function fetchToken(): Promise<Token> {
    try {
      const response = await fetch(`${url}/oauth/token`, {
        method: "POST",
        headers: { Authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
        body: new URLSearchParams({ grant_type: "client_credentials" }),
        signal: AbortSignal.timeout(tokenTimeoutMs),
      });
      const token = (await response.json()) as { readonly access_token?: unknown; readonly expires_in?: unknown };
      if (typeof token.access_token !== "string" || typeof token.expires_in !== "number") throw new NoToken(`HTTP ${response.status}`);
      return { text: token.access_token, spentAt: Date.now() + token.expires_in * 1000 - marginMs };
    } catch (cause) {
      throw new NoToken("The energy API gave no token. Check its address, the client id and the secret.", { cause });
    }
  }

  async function token(): Promise<Token> {
    const seen = current;
    const held = await seen;
    return held && held.spentAt > Date.now() ? held : renewed(seen);
  }

  /** Fetches a token, unless somebody has begun to since `old` was the current one. */
  async function renewed(old: Promise<Token> | null): Promise<Token> {
    if (current !== old && current) return current;
    const fetching = fetchToken();
    current = fetching;
    try {
      return await fetching;
    } catch (error) {
      if (current === fetching) current = null;
      throw error;
    }
  }

  return {
    call: async (path, init) => {
      const send = ({ text }: Token) => fetch(url + path, { ...init, headers: { ...init.headers, Authorization: `Bearer ${text}` } });
      const held = await token();
      const holding = current;
      const response = await send(held);
      if (response.status !== 401) return response;
      await response.body?.cancel();
      return send(await renewed(holding));
    },
  };
}
