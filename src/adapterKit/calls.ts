/** What holds for every call, a read and a write: shape, cancelling, deadlines, lies. */
import { demand, outcomeOf, shortJson, told, type Check, type Outcome, type Reason } from "./check.js";
import { demandCheckoutError, demandError } from "./errors.js";
import { liesOf } from "./lies.js";
import { setScene, type ReadCall, type Subject, type TestBackend } from "./subject.js";
import { deaf, endless, silent, text } from "./wire.js";

/** The deadline that a call is given to be seen giving up, ms. */
export const shortMs = 150;

const cancelling: Reason = {
  why: "A visitor who types on or leaves must not wait for, nor be shown, what nobody asks for any more; react-query tells a cancelled read from a failed one by the signal's own reason.",
  fix: "Pass `options.signal` on to `fetch`, race the call against the signal, and rethrow `signal.reason` as it is: no CheckoutError.",
};

const deadline: Reason = {
  why: "`fetch` has no deadline of its own: the visitor would look at a spinner for minutes.",
  fix: "Race each request, its body included, against `readMs` (reads) or `writeMs` (orders) of the connection, and abort it when the time is over.",
};

/** What a signal says that cancelled a call. */
class Cancelled extends Error {}

function demandCancelled(outcome: Outcome, reason: unknown, situation: string): void {
  const holds = outcome.kind === "error" && outcome.cause === reason;
  demand(holds, `${situation}: the call ${told(outcome)}, and should reject with the signal's own reason.`, cancelling);
}

/** The checks of one call that hold for reads and writes alike. `deadlineKind` is what a call ends in that took too long. */
export function callChecks<Adapter, Backend extends TestBackend>(
  subject: Subject<Adapter, Backend>,
  { name, run, faultsOf }: ReadCall<Adapter>,
  deadlineKind: "timeout" | "unknownOutcome",
): readonly Check[] {
  const impatient = { readMs: shortMs, writeMs: shortMs };

  const check = (what: string, run: () => Promise<void>): Check => ({ name: `${name}: ${what}`, run });
  return [
    check("answers in the domain's words", async () => {
      const { adapter } = await setScene(subject);
      const outcome = await outcomeOf(() => run(adapter));
      demand(outcome.kind === "value", `${name} ${told(outcome)}, and should be answered.`, {
        why: "Nothing else can be looked at before the plain call works.",
        fix: "Check the fixtures, and what the test backend answers to the request of the adapter.",
      });
      const faults = faultsOf(outcome.value);
      demand(faults.length === 0, `${name} was answered with something else than the interface says: ${faults.slice(0, 5).join("; ")}.`, {
        why: "The checkout trusts its types: what is missing or of another unit is shown to a visitor as it is.",
        fix: "Map your API's answer to the fields and units of the interface. Absent values are `null` where the type says so, never `undefined`.",
      });
    }),

    check("sends nothing when it was cancelled before", async () => {
      const { adapter, wire } = await setScene(subject);
      const controller = new AbortController();
      const reason = new Cancelled("cancelled before");
      controller.abort(reason);
      demandCancelled(await outcomeOf(() => run(adapter, controller.signal)), reason, `${name}, cancelled before it was called`);
      demand(wire.sent.length === 0, `${name} was cancelled before it was called, and sent ${wire.sent.length} request(s).`, cancelling);
    }),

    check("ends at once when it is cancelled, also where the network does not listen", async () => {
      const { adapter, wire } = await setScene(subject);
      wire.meet([deaf], true);
      const controller = new AbortController();
      const reason = new Cancelled("cancelled in flight");
      const ended = outcomeOf(() => run(adapter, controller.signal), 5_000);
      await wire.sentAtLeast(1);
      controller.abort(reason);
      demandCancelled(await ended, reason, `${name}, cancelled while its request was under way`);
      demand(
        wire.sent.every(({ signal }) => signal?.aborted),
        `${name} was cancelled, and its request went on.`,
        {
          ...cancelling,
          fix: "Pass a signal to `fetch` that is aborted with the call's.",
        },
      );
    }),

    check("leaves other calls alone when it is cancelled", async () => {
      const { adapter, wire } = await setScene(subject);
      const controller = new AbortController();
      wire.meet([deaf]);
      const ended = outcomeOf(() => run(adapter, controller.signal), 5_000);
      await wire.sentAtLeast(1);
      const other = outcomeOf(() => run(adapter));
      controller.abort(new Cancelled("the first alone"));
      await ended;
      const outcome = await other;
      demand(
        outcome.kind === "value",
        `${name} was called twice and one was cancelled: the other ${told(outcome)}, and should be answered.`,
        {
          why: "Two parts of a page may ask for the same; the one that stays must get its answer.",
          fix: "Give every call an AbortController of its own; share no promise between calls.",
        },
      );
    }),

    ...[
      { situation: "no answer comes", mishap: silent },
      { situation: "no answer comes and cancelling is not heard", mishap: deaf },
      { situation: "an answer begins and does not end", mishap: endless },
    ].map(({ situation, mishap }) =>
      check(`gives up when ${situation}`, async () => {
        const { adapter, wire } = await setScene(subject, impatient);
        wire.meet([mishap], true);
        const outcome = await outcomeOf(() => run(adapter), 4_000);
        demand(outcome.kind !== "hanging", `${name} was given ${shortMs} ms, ${situation}, and it still waits.`, deadline);
        demandError(outcome, `${name}, when ${situation}`, [deadlineKind]);
        demand(
          wire.sent.every(({ signal }) => signal?.aborted),
          `${name} gave up, and its request went on.`,
          deadline,
        );
      }),
    ),

    check("takes no wrong answer for a right one", async () => {
      const { answer, type } = await answerOf(subject, run);
      const { adapter, wire } = await setScene(subject);
      for (const lie of liesOf(answer)) {
        wire.meet([text(lie, type)], true);
        const outcome = await outcomeOf(() => run(adapter));
        const said = `${name}, answered with ${shortJson(lie)}`;
        demand(outcome.kind !== "hanging", `${said}: the call does not end.`, deadline);
        if (outcome.kind === "error") demandCheckoutError(outcome.cause, said);
        else {
          const faults = faultsOf(outcome.value);
          demand(faults.length === 0, `${said}: the adapter passed it on: ${faults.slice(0, 3).join("; ")}.`, {
            why: "A field that changes its type on the API's side would be shown to visitors as NaN, or break the page.",
            fix: 'Parse every answer with a schema before you map it, and reject with CheckoutError "contract" (an order: "unknownOutcome").',
          });
        }
      }
    }),
  ];
}

/** What the backend answers to the call: its text and the type that it gives it. */
async function answerOf<Adapter, Backend extends TestBackend>(
  subject: Subject<Adapter, Backend>,
  run: (adapter: Adapter) => Promise<unknown>,
): Promise<{ readonly answer: string; readonly type: string }> {
  const { adapter, wire } = await setScene(subject);
  const seen = { answer: "", type: "application/json" };
  wire.meet([
    async (_, pass) => {
      const response = await pass();
      seen.answer = await response.clone().text();
      seen.type = response.headers.get("content-type") ?? seen.type;
      return response;
    },
  ]);
  await outcomeOf(() => run(adapter));
  return seen;
}
