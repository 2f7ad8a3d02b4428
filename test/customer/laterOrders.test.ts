import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CheckoutError, type CheckoutErrorKind } from "../../src/adapter/CheckoutError.js";
import { attemptOf, isAsking, isOpenAttempt, leavesOpen, type OrderAttempt, type OrderTry } from "../../src/customer/laterOrders.js";

const failure = (kind: CheckoutErrorKind) => new CheckoutError(kind, { message: kind });
const pendingSend: OrderTry = { status: "pending", variables: { type: "send" }, data: undefined, error: null };
const pendingLook = (after: CheckoutError): OrderTry => ({
  status: "pending",
  variables: { type: "look", after },
  data: undefined,
  error: null,
});
const ended = (begun: OrderTry, result: boolean | CheckoutError): OrderTry =>
  typeof result === "boolean" ? { ...begun, status: "success", data: result } : { ...begun, status: "error", error: result };

describe("where an order stands, told from its tries", () => {
  const lost = failure("unknownOutcome");
  const conflict = failure("conflict");
  const offline = failure("offline");
  const unreadable = failure("timeout");
  const lostSend = ended(pendingSend, lost);
  const inQuestion = [lostSend, ended(pendingLook(lost), unreadable)];

  it.each([
    ["nothing was done", [], { status: "idle" }],
    ["it is under way", [pendingSend], { status: "sending" }],
    ["it arrived", [ended(pendingSend, true)], { status: "idle" }],
    ["it was refused", [ended(pendingSend, offline)], { status: "failed", error: offline }],
    ["it is sent again after a refusal", [ended(pendingSend, offline), pendingSend], { status: "sending" }],
    ["its answer is lost, and the look has not begun", [lostSend], { status: "checking" }],
    ["the look has begun, and the order has not ended", [pendingSend, pendingLook(lost)], { status: "checking" }],
    ["the list is looked at", [lostSend, pendingLook(lost)], { status: "checking" }],
    ["the list shows it", [lostSend, ended(pendingLook(lost), true)], { status: "idle" }],
    ["the list does not show it", [lostSend, ended(pendingLook(lost), false)], { status: "missing", error: lost }],
    ["the list cannot be read", inQuestion, { status: "unknown", error: lost, isLooking: false }],
    ["the list is looked at again", [...inQuestion, pendingLook(lost)], { status: "unknown", error: lost, isLooking: true }],
    ["a conflict that the list shows", [ended(pendingSend, conflict), ended(pendingLook(conflict), true)], { status: "idle" }],
    [
      "a conflict where the list cannot be read",
      [ended(pendingSend, conflict), ended(pendingLook(conflict), unreadable)],
      { status: "failed", error: conflict },
    ],
  ] as const)("%s", (_, tries, attempt) => {
    expect(attemptOf(tries)).toEqual(attempt);
  });

  const kinds = ["invalid", "offline", "unavailable", "conflict", "unknownOutcome"] as const;
  const event = fc.oneof(
    fc.record({ type: fc.constantFrom("order", "lookAgain") }),
    fc.record({
      type: fc.constant("answer"),
      send: fc.constantFrom("taken", ...kinds),
      look: fc.constantFrom("there", "absent", "unreadable"),
    }),
  );

  it("is as it was when each step set it by hand; never is more than one thing asked, nor sent while it is open", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let tries: OrderTry[] = [];
        let expected: OrderAttempt = { status: "idle" };
        for (const now of events) {
          const attempt = attemptOf(tries);
          const last = tries.at(-1);
          if (now.type === "order" && !isOpenAttempt(attempt)) {
            tries = [...tries, pendingSend];
            expected = { status: "sending" };
          } else if (now.type === "lookAgain" && attempt.status === "unknown" && !attempt.isLooking) {
            tries = [...tries, pendingLook(attempt.error)];
            expected = { ...attempt, isLooking: true };
          } else if ("send" in now && last?.status === "pending") {
            [tries, expected] = answered(tries, last, now);
          }
          expect(attemptOf(tries)).toEqual(expected);
          // Whatever was before the last order says nothing of it.
          const begin = tries.findLastIndex(({ variables }) => variables?.type === "send");
          expect(attemptOf(tries.slice(Math.max(begin, 0)))).toEqual(expected);
          const asked = tries.filter(({ status }) => status === "pending").length;
          expect(asked).toBe(isAsking(expected) ? 1 : 0);
        }
      }),
    );
  });
});

interface Answer {
  readonly send: CheckoutErrorKind | "taken";
  readonly look: "there" | "absent" | "unreadable";
}

/** What an answer makes of the tries, and what the old rule set. */
function answered(tries: readonly OrderTry[], begun: OrderTry, { send, look }: Answer): [OrderTry[], OrderAttempt] {
  const before = tries.slice(0, -1);
  if (begun.variables?.type === "look") {
    const error = begun.variables.after;
    const isRefusal = error.kind === "conflict";
    const result = look === "unreadable" ? failure("timeout") : look === "there";
    const after = [...before, ended(begun, result)];
    if (look === "there") return [after, { status: "idle" }];
    if (isRefusal) return [after, { status: "failed", error }];
    return [after, look === "absent" ? { status: "missing", error } : { status: "unknown", error, isLooking: false }];
  }
  if (send === "taken") return [[...before, ended(begun, true)], { status: "idle" }];
  const error = failure(send);
  if (!leavesOpen(error)) return [[...before, ended(begun, error)], { status: "failed", error }];
  return [[...before, ended(begun, error), pendingLook(error)], { status: "checking" }];
}
