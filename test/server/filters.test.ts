import { describe, expect, it } from "vitest";
import { openArea } from "./customerSupport.ts";

describe("a list of reductions", () => {
  const list = (mine: string, query: string) => `/grid-fee-reductions?filter[subscription][eq]=${mine}${query}`;

  it("is filtered by one status as by several", async () => {
    const { send, mine, calls } = await openArea();
    for (const [status, count] of [
      ["intended", 1],
      ["ended", 0],
    ] as const) {
      const [one, several] = [
        await send(list(mine.subscription, `&filter[status][eq]=${status}`)),
        await send(list(mine.subscription, `&filter[status][in]=${status}`)),
      ];
      expect([one.status, one.body["items"]]).toEqual([200, several.body["items"]]);
      expect(one.body["items"]).toHaveLength(count);
    }
    expect(calls().some((call) => decodeURIComponent(call).includes("filter[status][eq]=intended"))).toBe(true);
  });

  it.each([
    "&filter[status][ne]=ended",
    "&filter[created_at][gt]=2026-01-01",
    "&filter[status][eq]=lost",
    "&filter[subscription][eq]=sub_other",
    "&filter[status][in]=ended&filter[status][in]=intended",
  ])("is refused rather than shown unfiltered: %s", async (query) => {
    const { send, mine, calls } = await openArea();
    const before = calls().filter((call) => call.includes("/grid-fee-reductions")).length;
    expect((await send(list(mine.subscription, query))).status).toBe(400);
    expect(calls().filter((call) => call.includes("/grid-fee-reductions"))).toHaveLength(before);
  });
});
