import type { Sandbox } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { call, faultsIn, openSandbox, postTo, subscribe } from "./support.ts";

interface Termination {
  readonly reason: string;
  readonly intended_end_at: string;
}

/** A contract that is so many days old; the sandboxes' clock starts on Tuesday, 10 March 2026. */
async function contractOf(days: number): Promise<{ readonly sandbox: Sandbox; readonly path: string; readonly id: string }> {
  const sandbox = openSandbox();
  const id = await subscribe(sandbox);
  sandbox.market.advance(days);
  return { sandbox, id, path: `/subscriptions/${id}/terminate` };
}

const terminate = async (days: number, body: unknown) => {
  const { sandbox, path } = await contractOf(days);
  const answer = await postTo<Termination & { errors?: { code: string; field: string }[] }>(sandbox, path, body);
  return answer.status === 200 ? answer.body.intended_end_at : [answer.status, ...(answer.body.errors ?? []).map(({ code }) => code)];
};

describe("a termination", () => {
  it.each([
    ["with the plan's notice", 40, { reason: "ORDINARY" }, "2026-05-04T00:00:00+02:00"],
    ["on a later day", 40, { reason: "ORDINARY", intended_end_at: "2026-12-31T23:00:00Z" }, "2027-01-01T00:00:00+01:00"],
    ["too early", 40, { reason: "ORDINARY", intended_end_at: "2026-05-03T00:00:00+02:00" }, [409, "invalid_termination_date"]],
    ["in the past", 40, { reason: "ORDINARY", intended_end_at: "2026-03-01T00:00:00+01:00" }, [409, "invalid_termination_date"]],
    ["not before the start", 1, { reason: "ORDINARY" }, "2026-03-31T00:00:00+02:00"],
    // 19 April is a Sunday: three working days are Monday to Wednesday.
    ["when moving out", 40, { reason: "MOVE_OUT", intended_end_at: "2026-04-23T00:00:00+02:00" }, "2026-04-23T00:00:00+02:00"],
    [
      "when moving out too soon",
      40,
      { reason: "MOVE_OUT", intended_end_at: "2026-04-22T00:00:00+02:00" },
      [409, "invalid_termination_date"],
    ],
    ["when moving out on no day", 40, { reason: "MOVE_OUT" }, [400, "invalid_type"]],
    ["at another hour than midnight", 40, { reason: "MOVE_OUT", intended_end_at: "2026-05-23T00:00:00Z" }, [400, "custom"]],
    ["for no reason", 40, { reason: "WHY_NOT" }, [400, "invalid_value"]],
    ["by withdrawal before the confirmation", 13, { reason: "WITHDRAWAL" }, [409, "withdrawal_not_allowed"]],
    ["by withdrawal at once after it", 14, { reason: "WITHDRAWAL" }, "2026-03-28T00:00:00+01:00"],
    ["by withdrawal on the last day", 28, { reason: "WITHDRAWAL" }, "2026-04-11T00:00:00+02:00"],
    ["by withdrawal a day later", 29, { reason: "WITHDRAWAL" }, [409, "withdrawal_not_allowed"]],
  ])("%s", async (_, days, body, end) => expect(await terminate(days, body)).toEqual(end));

  it("shows in the contract, which then ends", async () => {
    const { sandbox, path, id } = await contractOf(40);
    await postTo(sandbox, path, { reason: "MOVE_OUT", intended_end_at: "2026-04-30T00:00:00+02:00" });
    const read = async () => (await call<Record<string, unknown>>(sandbox, `/subscriptions/${id}`)).body;
    const end_at = "2026-04-29T22:00:00.000Z";
    expect(await read()).toMatchObject({ status: "active", terminated_at: "2026-04-19T09:00:00.000Z", end_at });
    sandbox.market.advance(11);
    expect(await read()).toMatchObject({ status: "ended", updated_at: end_at });
    expect(faultsIn(await postTo(sandbox, path, { reason: "ORDINARY" }))).toEqual(["ended_subscription"]);
  });

  it("is unknown to edison, and to nobody's contract", async () => {
    const { sandbox, path } = await contractOf(40);
    expect((await postTo(sandbox, path, { reason: "ORDINARY" }, "2026-01-29.edison")).status).toBe(404);
    expect((await postTo(sandbox, "/subscriptions/sub_none/terminate", { reason: "ORDINARY" })).status).toBe(404);
  });
});
