const told = new Set<string>();

/**
 * Tells the developer, once a page, that something is not as it should be: what happened, why it matters, how to mend it.
 * Takes no personal data: consoles are recorded by error trackers. Called under `process.env.NODE_ENV !== "production"`, so that a
 * partner's build leaves the sentences out.
 */
export function warnDeveloper(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`stromkasse: ${message}`);
}
