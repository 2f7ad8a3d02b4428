import { describe, expect, it } from "vitest";
import { pass, settled, withMadeUpTime } from "./orderTime.ts";
import { newKey, open, orderBody, personal } from "./support.ts";

withMadeUpTime();

/** Asks what became of an order, as a page does that was loaded anew. */
const ask = (opened: ReturnType<typeof open>, key: string) => opened.send("/order", { headers: { "Idempotency-Key": key } });
const anotherUsage = { ...orderBody, meter: { ...orderBody.meter, estimated_usage: 3000 } };

describe("what became of an order, asked with its key alone", () => {
  it("is its contract, where it was stored", async () => {
    const opened = open();
    const key = newKey();
    const stored = await opened.order(key);
    const answer = await ask(opened, key);
    expect(answer).toMatchObject({ status: 200, body: { subscription: stored.body } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(personal.filter((part) => JSON.stringify([answer.body, opened.log]).includes(part))).toEqual([]);
  });

  it("is its contract, where its answer was lost and the ledger never heard of it", async () => {
    const opened = open();
    const key = newKey();
    opened.sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
    opened.sandbox.fail({ on: "orders", kind: "serverError" });
    expect((await settled(opened.order(key))).status).toBe(502);
    expect((await settled(ask(opened, key))).status).toBe(502);
    opened.sandbox.clearFaults();
    const [stored] = opened.sandbox.orders();
    expect((await settled(ask(opened, key))).body).toMatchObject({ subscription: { id: stored?.id } });
  });

  it("is nothing where nothing was ordered: then the key takes any order, and is asked about again", async () => {
    const opened = open();
    const key = newKey();
    expect((await ask(opened, key)).body).toEqual({ subscription: null });
    expect((await opened.order(key, anotherUsage)).status).toBe(200);
    expect((await ask(opened, key)).body).toMatchObject({ subscription: { status: "pending" } });
    expect(opened.sandbox.orders()).toHaveLength(1);
  });

  it("is unknown as long as a lost order can still turn up, and then nothing: the mended order is the only one", async () => {
    const opened = open();
    const key = newKey();
    opened.sandbox.fail({ on: "order", kind: "dropBefore", times: 1 });
    expect((await settled(opened.order(key))).status).toBe(502);
    const early = await settled(ask(opened, key));
    expect(early.status).toBe(502);
    expect(Number(early.headers.get("retry-after"))).toBeGreaterThan(0);
    await pass(60_000);
    expect((await settled(ask(opened, key))).body).toEqual({ subscription: null });
    expect((await opened.order(key, anotherUsage)).status).toBe(200);
    expect(opened.sandbox.orders()).toHaveLength(1);
  });

  it("posts nothing, takes no other method, and no key that is none", async () => {
    const opened = open();
    await ask(opened, newKey());
    expect(opened.calls().filter((call) => call.startsWith("POST"))).toEqual([]);
    expect((await ask(opened, "short")).status).toBe(400);
    expect((await opened.send("/order", { method: "POST", body: "{}" })).status).toBe(405);
  });
});
