import type { ApiVersion, Sandbox } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { call, openSandbox } from "./support.ts";

interface List {
  readonly items: readonly { readonly id: string; readonly name: string; readonly code: string }[];
  readonly has_more: boolean;
  readonly next_page: string | null;
}

const edison: ApiVersion = "2026-01-29.edison";
const contains = (name: string) => `filter[name][contains]=${encodeURIComponent(name)}`;

/** Walks a list to its end. */
async function walk(sandbox: Sandbox, query: string): Promise<List["items"]> {
  const { items, next_page } = (await call<List>(sandbox, `/market-partners?${query}`)).body;
  if (next_page === null) return items;
  const rest = query.replace(/&?cursor=.*$/, "");
  return [...items, ...(await walk(sandbox, `${rest}&cursor=${encodeURIComponent(next_page)}`))];
}

describe("suppliers", () => {
  it("are 1,200 with names and ids of their own, ten to a page unless told", async () => {
    const sandbox = openSandbox();
    const all = await walk(sandbox, "limit=100");
    expect(all).toHaveLength(1200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1200);
    expect(new Set(all.map(({ name }) => name)).size).toBe(1200);
    expect(all.every(({ code }) => /^0{9}\d{4}$/.test(code))).toBe(true);
    const first = (await call<List>(sandbox, "/market-partners")).body;
    expect(first.items).toEqual(all.slice(0, 10));
    expect(first.has_more).toBe(true);
  });

  it.each(["stadtwerke", "ÖKOSTROM", "eg", "E.ON"])("are found by %s anywhere in the name, whatever the case", async (name) => {
    const sandbox = openSandbox();
    const found = await walk(sandbox, `limit=37&${contains(name)}`);
    const all = await walk(sandbox, "limit=100");
    expect(found).toEqual(all.filter((supplier) => supplier.name.toLocaleLowerCase("de").includes(name.toLocaleLowerCase("de"))));
    expect(found.length).toBeGreaterThan(0);
  });

  it("take every filter operator, and ignore an unknown field as the real API does", async () => {
    const sandbox = openSandbox();
    const names = async (query: string) =>
      (await call<List>(sandbox, `/market-partners?limit=100&${query}`)).body.items.map(({ name }) => name);
    expect(await names("filter[name][eq]=eprimo GmbH")).toEqual(["eprimo GmbH"]);
    expect(await names("filter[name][in]=eprimo GmbH,Mainova AG")).toEqual(["Mainova AG", "eprimo GmbH"]);
    expect(await names("filter[name][starts_with]=tibber")).toEqual(["Tibber Deutschland GmbH"]);
    expect(await names("filter[name][ends_with]=STROM AG")).toEqual(["naturstrom AG"]);
    expect(await names("filter[code][gte]=0000000001200")).toHaveLength(1);
    expect(await names("filter[code][gt]=0000000001200")).toEqual([]);
    expect(await names("filter[code][lt]=0000000000003&filter[code][ne]=0000000000001")).toHaveLength(1);
    expect(await names("filter[code][lte]=0000000000003")).toHaveLength(3);
    expect(await names("filter[name][is_null]=true")).toEqual([]);
    expect(await names("filter[nmae][contains]=zzz")).toHaveLength(100);
    expect(await names("filter[name][like]=zzz")).toHaveLength(100);
  });

  it.each([
    ["limit=0", "too_small limit"],
    ["limit=101", "too_big limit"],
    ["limit=1.5", "invalid_type limit"],
    ["limit=all", "invalid_type limit"],
    ["cursor=%%%", "invalid_value cursor"],
    ["cursor=bnVsbA==", "invalid_value cursor"],
  ])("are refused for %s", async (query, error) => {
    const { status, body } = await call(openSandbox(), `/market-partners?${query}`);
    expect({ status, errors: body.errors?.map(({ code, field }) => `${code} ${field}`) }).toEqual({ status: 400, errors: [error] });
  });

  it("refuse a cursor of another walk", async () => {
    const sandbox = openSandbox();
    const { next_page } = (await call<List>(sandbox, `/market-partners?limit=5&${contains("werk")}`)).body;
    const cursor = encodeURIComponent(next_page ?? "");
    expect((await call(sandbox, `/market-partners?limit=5&${contains("werk")}&cursor=${cursor}`)).status).toBe(200);
    expect((await call(sandbox, `/market-partners?limit=5&${contains("strom")}&cursor=${cursor}`)).status).toBe(400);
    expect((await call(sandbox, `/market-partners?limit=6&${contains("werk")}&cursor=${cursor}`)).status).toBe(400);
  });

  it("live at another address on edison", async () => {
    const sandbox = openSandbox();
    const curie = (await call<List>(sandbox, `/market-partners?${contains("werk")}`)).body;
    const found = (await call<List>(sandbox, "/suppliers/search?name=Werk", { version: edison })).body;
    expect(found.items.map(({ id }) => id)).toEqual(curie.items.map(({ id }) => id));
    expect((await call(sandbox, "/suppliers/search", { version: edison })).body.message).toBe("invalid_type in 'name': Required");
    expect((await call(sandbox, "/market-partners", { version: edison })).status).toBe(404);
    for (const path of ["/suppliers", "/suppliers/search?name=x"]) {
      const gone = await call(sandbox, path);
      expect(gone.status).toBe(404);
      expect(gone.body.message).toContain("/market-partners");
    }
  });
});
