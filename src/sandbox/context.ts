import type { Context, Hono } from "hono";
import { ApiFault, type ApiVersion } from "./envelope.js";
import type { SandboxState } from "./state.js";

/** What every route can read: the sandbox's memory, and the request's version and id. */
export interface SandboxEnv {
  readonly Bindings: { readonly state: SandboxState; readonly refusal: ApiFault | null };
  readonly Variables: { readonly version: ApiVersion; readonly requestId: string };
}

/** The routes under the base path. Each part of the API adds its own. */
export type SandboxApi = Hono<SandboxEnv>;

/** Answers a method that a known path does not take; stands at the end of each path. */
export function methodNotAllowed(context: Context<SandboxEnv>): never {
  throw new ApiFault(405, `Method ${context.req.method} not allowed`);
}

/** The query of a request. */
export function queryOf(context: Context<SandboxEnv>): URLSearchParams {
  return new URL(context.req.url).searchParams;
}
