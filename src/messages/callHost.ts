import { warnDeveloper } from "./developer.js";

const told = new Set<string>();

/**
 * Calls a function of the host's. What it throws, or what its promise rejects with, is the host's: the visit goes on, and the host's own
 * error reporting hears of it, once a page for each name.
 *
 * @param name What the host knows the function by: `onEvent`.
 * @returns What the function gave; `undefined` where it threw.
 */
export function callHost<Result>(name: string, call: () => Result): Result | undefined {
  try {
    const result = call();
    if (typeof Object(result).then === "function") Promise.resolve(result).catch((cause: unknown) => tellOfHost(name, cause));
    return result;
  } catch (cause) {
    tellOfHost(name, cause);
    return undefined;
  }
}

/** Tells the host, once, that a part of its own code has thrown. */
export function tellOfHost(name: string, cause: unknown): void {
  if (told.has(name)) return;
  told.add(name);
  if (typeof reportError === "function") reportError(cause);
  if (process.env.NODE_ENV !== "production")
    warnDeveloper(
      `${name} threw, so the page goes on without what it does. Catch what can fail in it; the error itself was reported beside.`,
    );
}
