/** Asks the site's own backend. @throws Error where it does not answer well; `TypeError` without a network. */
export async function getJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** What the backend looks up for a zip: the grid operator's Modul 3 table, the towns, the streets. */
export const lookUp = (what: "grid-fee-schedule" | "places" | "streets", zip: string, signal: AbortSignal): Promise<unknown> =>
  getJson(`/api/energy/${what}?${new URLSearchParams({ zip })}`, signal);
