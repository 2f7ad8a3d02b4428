import type { VisitStore } from "./visitState.js";

/** Makes a memory of what each visit was told: says of something whether it is new to a visit. Visits may share a host's client, and its data. */
export function newsOf(): (visit: VisitStore, thing: object) => boolean {
  const told = new WeakMap<VisitStore, WeakSet<object>>();
  return (visit, thing) => {
    const known = told.get(visit) ?? new WeakSet<object>();
    told.set(visit, known);
    return !known.has(thing) && known.add(thing) === known;
  };
}
