/** Whether an address that comes from outside is a page of the web, and so may be linked. */
export function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}
