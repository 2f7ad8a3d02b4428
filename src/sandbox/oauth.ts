import type { Context, Next } from "hono";
import { methodNotAllowed, type SandboxApi, type SandboxEnv } from "./context.js";
import { ApiFault, badRequest } from "./envelope.js";
import { fromBase64, randomText, toBase64 } from "./random.js";
import type { SandboxClient, SandboxState } from "./state.js";
import { readJson } from "./validation.js";

/** A token lives for 60 minutes. */
const lifetimeSeconds = 3600;

const allScopes = "read:* write:*";

/** `POST /oauth/token`: client credentials over HTTP Basic; the body as a form or as JSON. */
export function addTokenRoute(api: SandboxApi): void {
  api
    .post("/oauth/token", async (context) => {
      const { state } = context.env;
      const client = clientOf(state, context.req.header("authorization"));
      const grant = await grantOf(context);
      if (grant.grantType !== "client_credentials") {
        const message = `Invalid option: expected "client_credentials", received '${grant.grantType}'`;
        throw badRequest({ code: "invalid_value", field: "grant_type", message });
      }
      return context.json(grantToken(state, client, grant.scope));
    })
    .all(methodNotAllowed);
}

/** Lets a request pass that carries a valid token: `read:*` for reading, `write:*` for everything else. */
export async function authorize(context: Context<SandboxEnv>, next: Next): Promise<void> {
  const { state } = context.env;
  if (state.settings.auth === "oauth") {
    const token = /^Bearer (.+)$/.exec(context.req.header("authorization") ?? "")?.[1];
    const granted = token === undefined ? undefined : state.tokens.get(token);
    if (!granted || granted.expiresAt <= state.settings.machineNow().getTime()) throw new ApiFault(401, "Invalid or malformed token");
    const scope = ["GET", "HEAD"].includes(context.req.method) ? "read:*" : "write:*";
    if (!granted.scopes.has(scope)) throw new ApiFault(403, "You are not allowed to access this resource");
  }
  await next();
}

function clientOf(state: SandboxState, authorization: string | undefined): SandboxClient {
  const encoded = /^Basic (.+)$/.exec(authorization ?? "")?.[1];
  const credentials = encoded === undefined ? null : fromBase64(encoded);
  const client = state.settings.clients.find(({ clientId, clientSecret }) => credentials === `${clientId}:${clientSecret}`);
  if (!client) throw new ApiFault(401, "Invalid client credentials");
  return client;
}

async function grantOf(context: Context<SandboxEnv>): Promise<{ readonly grantType: string; readonly scope: string }> {
  const isJson = (context.req.header("content-type") ?? "").includes("application/json");
  const body = isJson ? await readJson(context.req) : Object.fromEntries(new URLSearchParams(await context.req.text()));
  const read = (name: string): string => {
    const value = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
    return typeof value === "string" ? value : "";
  };
  return { grantType: read("grant_type"), scope: read("scope") };
}

function grantToken(state: SandboxState, client: SandboxClient, wished: string) {
  const allowed = (client.scope ?? allScopes).split(" ");
  const scopes = wished === "" ? allowed : wished.split(" ").filter((scope) => allowed.includes(scope));
  const issuedAt = Math.floor(state.settings.machineNow().getTime() / 1000);
  const claims = { sub: client.clientId, scope: scopes.join(" "), iat: issuedAt, exp: issuedAt + lifetimeSeconds };
  const signature = randomText(state.random.tokens, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", 43);
  const accessToken = `${base64Url({ alg: "HS256", typ: "JWT" })}.${base64Url(claims)}.${signature}`;
  state.tokens.set(accessToken, { scopes: new Set(scopes), expiresAt: claims.exp * 1000 });
  return {
    access_token: accessToken,
    token_type: "Bearer",
    expires_in: lifetimeSeconds,
    refresh_token: randomText(state.random.tokens, "0123456789abcdef", 64),
    scope: claims.scope,
  };
}

const base64Url = (value: unknown): string => toBase64(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
