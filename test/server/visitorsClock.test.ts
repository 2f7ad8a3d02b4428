import { createNomosAdapter } from "stromkasse/nomos";
import { createCheckoutHandler } from "stromkasse/server";
import { describe, expect, it } from "vitest";
import { now } from "../support/clock.ts";
import { settled, withMadeUpTime } from "./orderTime.ts";
import { addressOf, consents, newKey, open, orderBody, plan, site } from "./support.ts";

withMadeUpTime();

const here = new Date("2026-11-20T12:00:00Z");
const consentsOf = ({ sandbox }: Pick<ReturnType<typeof open>, "sandbox">) => sandbox.orders()[0]?.request.metadata?.["consents"];

describe("a visitor whose clock is wrong", () => {
  it.each([
    ["five years behind", { ...consents, at: "2021-11-20T12:00:00.000Z" }],
    ["13 months ahead", { ...consents, at: "2027-12-20T12:00:00.000Z" }],
    ["no clock at all", consents],
    ["one that writes anything", { ...consents, at: { $gt: "" } }],
  ])("has agreed when the order came in, says the contract: %s", async (_, said) => {
    const opened = open({ now: () => here });
    const answer = await settled(opened.order(newKey(), { ...orderBody, metadata: { consents: { ...said, marketing: false } } }));
    expect(answer.status).toBe(200);
    expect(consentsOf(opened)).toEqual({ ...consents, marketing: false, at: here.toISOString() });
  });

  it("gets the same contract when the same order comes again a while later", async () => {
    let time = here;
    const opened = open({ now: () => time });
    const key = newKey();
    const first = await settled(opened.order(key));
    time = new Date("2026-11-20T13:00:00Z");
    expect((await settled(opened.order(key))).body).toEqual(first.body);
    expect(consentsOf(opened)).toMatchObject({ at: here.toISOString() });
  });

  it("cannot order a day that is past here, and can order every day that is to come", async () => {
    const { order } = open({ now: () => here });
    const startOn = (date: string) => ({ ...orderBody, next_possible_start: false, intended_start_date: date });
    expect((await settled(order(newKey(), startOn("2021-12-01")))).status).toBe(400);
    expect((await settled(order(newKey(), startOn("2026-11-20")))).status).toBe(400);
    expect((await settled(order(newKey(), startOn("2026-11-21")))).status).toBe(200);
  });

  it("is told the time with each answer, also on a page of another origin", async () => {
    const { send } = open({ now: () => here, origins: ["https://tarife.example.de"] });
    for (const path of [`/plans/${plan}`, "/health", "/nowhere"]) {
      const { headers } = await send(path, { headers: { Origin: "https://tarife.example.de" } });
      expect(headers.get("date")).toBe("Fri, 20 Nov 2026 12:00:00 GMT");
      expect(headers.get("access-control-expose-headers")).toContain("Date");
    }
  });

  it.each([
    ["2021-03-01T12:00:00Z", "five years behind"],
    ["2027-12-20T12:00:00Z", "13 months ahead"],
  ])("is in the right day after the first answer (%s, %s)", async (serversTime) => {
    const { options } = open({ now: () => new Date(serversTime) });
    const handler = createCheckoutHandler(options);
    const adapter = createNomosAdapter({ baseUrl: site, fetch: (input, init) => handler(new Request(addressOf(input), init)) });
    expect(adapter.now?.()).toEqual(now());
    await adapter.getPlan(plan);
    expect(adapter.now?.()).toEqual(new Date(serversTime));
  });
});
