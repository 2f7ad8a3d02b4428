import { parseEmail } from "./address.js";

/** What most private addresses in Germany end in. */
const common =
  "gmx.de gmx.net web.de gmail.com googlemail.com t-online.de outlook.de outlook.com hotmail.com hotmail.de icloud.com yahoo.de yahoo.com freenet.de aol.com live.de live.com arcor.de posteo.de mailbox.org".split(
    " ",
  );

/** Real providers that a slip of the finger away from others would be taken for. */
const alsoReal = "gmx.at gmx.ch gmx.com gmx.eu mail.de mail.com email.de email.com ymail.com me.com mac.com".split(" ");

/**
 * The address that was probably meant where the domain is one slip away from a common one: a letter too many, too few or wrong, or two
 * swapped. `jana@gmial.com` → `jana@gmail.com`. `null` where nothing looks wrong. A suggestion only: such domains do exist.
 */
export function suggestEmail(text: string): string | null {
  const email = parseEmail(text);
  if (!email.ok) return null;
  const at = email.value.lastIndexOf("@") + 1;
  const domain = email.value.slice(at).toLowerCase();
  if (common.includes(domain) || alsoReal.includes(domain)) return null;
  const meant = common.find((known) => isSlipOf(domain, known));
  return meant === undefined ? null : email.value.slice(0, at) + meant;
}

function isSlipOf(typed: string, known: string): boolean {
  let start = 0;
  while (start < known.length && typed[start] === known[start]) start += 1;
  let end = 0;
  while (end < Math.min(typed.length, known.length) - start && typed.at(-1 - end) === known.at(-1 - end)) end += 1;
  const [wrong, right] = [typed.slice(start, typed.length - end), known.slice(start, known.length - end)];
  // With another letter in it, a name as short as `gmx` or `web` is more likely a company's own.
  const isOther = wrong.length === 1 && right.length === 1 && (known.indexOf(".") > 3 || start > 3);
  const isSwap = wrong.length === 2 && wrong === `${right[1]}${right[0]}`;
  return wrong.length + right.length === 1 || isOther || isSwap;
}
