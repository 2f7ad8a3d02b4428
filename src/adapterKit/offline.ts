/** Runs something while the browser says that it has no network (`navigator.onLine`), and puts everything back. */
export async function whileOffline<Value>(run: () => Promise<Value>): Promise<Value> {
  const place: object = typeof navigator === "undefined" ? globalThis : navigator;
  const name = typeof navigator === "undefined" ? "navigator" : "onLine";
  const before = Object.getOwnPropertyDescriptor(place, name);
  Object.defineProperty(place, name, { value: name === "onLine" ? false : { onLine: false }, configurable: true });
  try {
    return await run();
  } finally {
    if (before) Object.defineProperty(place, name, before);
    else Reflect.deleteProperty(place, name);
  }
}
