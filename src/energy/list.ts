/** A list of so many parts. Not by `Array.from`: old libraries of host pages (MooTools, Prototype) put one of their own in its place. */
export function listOf<Part>(count: number, partAt: (index: number) => Part): Part[] {
  const list: Part[] = [];
  for (let index = 0; index < Math.floor(count); index += 1) list.push(partAt(index));
  return list;
}
