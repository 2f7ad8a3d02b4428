/**
 * Whom an address stands for: of an IPv6 address its network (/64), which is one customer's as a rule; an IPv4 address that is written as IPv6 is
 * one of IPv4. What is no address (a session, a hash) stays as it is.
 */
export function networkOf(client: string): string {
  const [address = ""] = client.replace(/^\[([^\]]*)\](:\d+)?$/, "$1").split("%");
  if (!/^[\da-f:]*:[\da-f:]*:[\da-f:.]*$/i.test(address)) return client;
  const [, mapped] = /^(?:0{0,4}:){2,6}(?:ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.split("::");
  const groupsOf = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const between = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = [...before, ...between, ...after];
  if (groups.length !== 8) return client;
  if (groups.slice(0, 5).every((group) => /^0+$/.test(group)) && /^ffff$/i.test(groups[5] ?? "")) {
    const pair = groups.slice(6).map((group) => Number.parseInt(group, 16));
    return pair.flatMap((number) => [number >> 8, number & 255]).join(".");
  }
  return `${groups
    .slice(0, 4)
    .map((group) => (Number.parseInt(group, 16) || 0).toString(16))
    .join(":")}::/64`;
}
