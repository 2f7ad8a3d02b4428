import type { CustomerAccess } from "stromkasse/server";
import { describe, expect, it } from "vitest";
import { newKey, open, orderBody, personal, type Opened } from "./support.ts";

/** A handler where somebody and somebody else have ordered. */
async function ordered(access: (opened: Opened) => CustomerAccess | null, version = "2026-05-27.curie") {
  const opened: Opened = open({ authorize: () => access(opened) });
  const [mine, theirs] = [await opened.order(newKey()), await opened.order(newKey())];
  const get = (id: unknown) => opened.send(`/subscriptions/${String(id)}`, { headers: { "X-API-Version": version } });
  return { ...opened, get, mine: mine.body["id"], theirs: theirs.body["id"] };
}

const customerOf = ({ sandbox }: Pick<Opened, "sandbox">) => sandbox.orders()[0]?.subscription.customer ?? "none";
const subscriptionOf = ({ sandbox }: Pick<Opened, "sandbox">) => sandbox.orders()[0]?.subscription.id ?? "none";

describe("after the order", () => {
  it("everything is denied by default", async () => {
    const { calls, order, send } = open();
    const { body } = await order(newKey());
    expect(await send(`/subscriptions/${String(body["id"])}`)).toMatchObject({ status: 403, body: { code: "FORBIDDEN" } });
    expect(calls()).toEqual(["POST /subscriptions"]);
  });

  it.each(["2026-05-27.curie", "2026-01-29.edison"])(
    "a customer sees their own subscription (%s), without what names them",
    async (version) => {
      const { get, mine } = await ordered((opened) => ({ customer: customerOf(opened) }), version);
      const answer = await get(mine);
      expect(answer).toMatchObject({ status: 200, body: { id: mine, status: "pending", plan: orderBody.plan, estimated_usage: 2500 } });
      const told = JSON.stringify(answer.body);
      expect(personal.filter((part) => told.includes(part))).toEqual([]);
      expect(answer.body).not.toHaveProperty("metadata");
    },
  );

  it("and nobody else's: it looks as if it were not there", async () => {
    const { get, theirs } = await ordered((opened) => ({ customer: customerOf(opened) }));
    const denied = await get(theirs);
    const missing = await get("sub_nothing");
    expect(denied).toMatchObject({ status: 404, body: { code: "NOT_FOUND", message: "Subscription not found" } });
    expect(missing).toMatchObject({ status: 404, body: { code: "NOT_FOUND", message: "Subscription not found" } });
  });

  it("a link to one subscription opens that one, and asks the API for no other", async () => {
    const { calls, get, mine, theirs } = await ordered((opened) => ({ subscription: subscriptionOf(opened) }));
    expect((await get(mine)).status).toBe(200);
    const before = calls().length;
    expect((await get(theirs)).status).toBe(404);
    expect(calls()).toHaveLength(before);
  });

  it("with both, both must be right", async () => {
    const { get, mine } = await ordered((opened) => ({ subscription: subscriptionOf(opened), customer: "cus_somebody_else" }));
    expect((await get(mine)).status).toBe(404);
  });

  it.each([null, {}, { customer: "" }, { customer: undefined }, { subscription: "", customer: "cus_1" }, { customer: 1 }])(
    "%o from `authorize` opens nothing",
    async (access) => {
      const { calls, get, mine } = await ordered(() => access as CustomerAccess | null);
      const before = calls().length;
      expect((await get(mine)).status).toBe(403);
      expect(calls()).toHaveLength(before);
    },
  );

  it("an `authorize` that fails opens nothing", async () => {
    const { log, get, mine } = await ordered(() => {
      throw new Error("session of aenne@example.de");
    });
    expect(await get(mine)).toMatchObject({ status: 503 });
    expect(JSON.stringify(log)).not.toContain("aenne");
  });

  it("another answer than was asked for, or one without an owner, is shown to nobody", async () => {
    for (const rewrite of [(body: object) => ({ ...body, id: "sub_other" }), (body: object) => ({ ...body, customer: null })]) {
      const { sandbox, get, mine } = await ordered((opened) => ({ customer: customerOf(opened) }));
      sandbox.fail({ on: "orders", kind: "rewritten", rewrite: (body) => rewrite(body as object) });
      expect((await get(mine)).status).toBe(404);
    }
    const { sandbox, get, mine } = await ordered((opened) => ({ customer: customerOf(opened) }));
    sandbox.fail({ on: "orders", kind: "wrongSchema" });
    expect((await get(mine)).status).toBe(502);
  });

  it.each(["..", "%2e%2e%2fcustomers", "sub_1%2f..%2fsub_2", "sub_1%0d%0a", "sub_1?expand=customer#", ".", "%00", "a".repeat(129)])(
    "the id %s reaches nothing",
    async (id) => {
      const { calls, send } = open({ authorize: () => ({ customer: "cus_1" }) });
      const answer = await send(`/subscriptions/${id}`);
      expect([404, 405]).toContain(answer.status);
      expect(calls().filter((call) => call !== "GET /subscriptions/sub_1")).toEqual([]);
    },
  );
});
