import type { VisitStore } from "./visitState.js";

/** Makes a memory of what each visit was told: says of something whether it is new to a visit. Visits may share a host's client, and its data. */
export function newsOf<Thing extends object>(): (visit: VisitStore, thing: Thing) => boolean {
  const told = new WeakMap<VisitStore, WeakSet<Thing>>();
  return (visit, thing) => {
    const known = told.get(visit) ?? new WeakSet();
    told.set(visit, known);
    return !known.has(thing) && known.add(thing) === known;
  };
}
