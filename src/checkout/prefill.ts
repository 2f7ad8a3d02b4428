import type { InitialAnswers } from "../schemas/answers.js";

/**
 * Answers from a page's address: `?zip=70173&usage=5000`. Takes nothing else, because addresses end up in logs and histories: what
 * is personal does not belong there.
 *
 * @param search The query, with or without its question mark: `window.location.search`.
 */
export function prefillFromQuery(search: string | URLSearchParams): InitialAnswers {
  const query = new URLSearchParams(search);
  const zip = query.get("zip");
  const usage = query.get("usage");
  return { tariff: { ...(zip === null ? {} : { zip }), ...(usage === null ? {} : { usage }) } };
}
