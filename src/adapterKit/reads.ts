/** What holds for reads: which failures are repeated, which are not, and what they end in. */
import type { CheckoutErrorKind } from "../adapter/CheckoutError.js";
import { callChecks } from "./calls.js";
import { demand, outcomeOf, told, type Check } from "./check.js";
import { demandError } from "./errors.js";
import { whileOffline } from "./offline.js";
import { setScene, type ReadCall, type Subject, type TestBackend } from "./subject.js";
import { dropped, status, text, type Mishap } from "./wire.js";

/** As many tries as a visitor has patience for, the first included. */
const mostTries = 5;

const passing: readonly (readonly [situation: string, mishap: Mishap, kind: CheckoutErrorKind])[] = [
  ["the connection fails", dropped, "unavailable"],
  ["the server answers 500", status(500), "unavailable"],
  ["the server answers 503", status(503), "unavailable"],
  ["the server answers 429", status(429), "rateLimited"],
];

const lasting: readonly (readonly [code: number, kinds: readonly [CheckoutErrorKind, ...CheckoutErrorKind[]]])[] = [
  [400, ["invalid"]],
  [401, ["forbidden"]],
  [403, ["forbidden"]],
  [404, ["notFound"]],
  [409, ["conflict"]],
  [422, ["invalid"]],
];

/** The checks of a read. */
export function readChecks<Adapter, Backend extends TestBackend>(
  subject: Subject<Adapter, Backend>,
  call: ReadCall<Adapter>,
): readonly Check[] {
  const { name, run } = call;
  const check = (what: string, run: () => Promise<void>): Check => ({ name: `${name}: ${what}`, run });
  return [
    ...callChecks(subject, call, "timeout"),

    ...passing.map(([situation, mishap, kind]) =>
      check(`tries again when ${situation}, and not for ever`, async () => {
        const once = await setScene(subject);
        once.wire.meet([mishap]);
        const outcome = await outcomeOf(() => run(once.adapter));
        demand(outcome.kind === "value", `${name}: ${situation} once, and the call ${told(outcome)}.`, {
          why: "The checkout leaves retries to the adapter (react-query's are off): a hiccup would end as an error on the screen.",
          fix: "Repeat reads after 429, 5xx and failed connections, two or three times, with a growing pause and jitter.",
        });
        const always = await setScene(subject);
        always.wire.meet([mishap], true);
        demandError(await outcomeOf(() => run(always.adapter)), `${name}, when ${situation} again and again`, [kind]);
        const tries = always.wire.sent.length;
        demand(tries <= mostTries, `${name}: ${situation} again and again, and it was sent ${tries} times.`, {
          why: "An API that is down gets the load of every visitor many times over, and the visitor waits.",
          fix: `End after at most ${mostTries} tries.`,
        });
      }),
    ),

    check("waits as long as Retry-After asks, and not longer than a visitor does", async () => {
      const patient = await setScene(subject);
      patient.wire.meet([status(429, { "Retry-After": "1" })]);
      await outcomeOf(() => run(patient.adapter));
      const [first, second] = patient.wire.sent;
      demand(
        second !== undefined && first !== undefined && second.atMs - first.atMs >= 990,
        `${name}: the server asked for a second of peace and got ${second && first ? Math.round(second.atMs - first.atMs) : "no second try after"} ms.`,
        {
          why: "Whoever asks again too early is refused again, and for longer.",
          fix: "Read the header `Retry-After` (seconds or a date) and wait at least as long.",
        },
      );
      const impatient = await setScene(subject);
      impatient.wire.meet([status(429, { "Retry-After": "3600" })], true);
      demandError(await outcomeOf(() => run(impatient.adapter), 8_000), `${name}, when Retry-After asks for an hour`, ["rateLimited"]);
    }),

    ...lasting.map(([code, kinds]) =>
      check(`is not repeated after ${code}`, async () => {
        const { adapter, wire } = await setScene(subject);
        wire.meet([status(code)], true);
        demandError(await outcomeOf(() => run(adapter)), `${name}, answered with ${code}`, kinds);
        demand(wire.sent.length === 1, `${name} was answered with ${code} and was sent ${wire.sent.length} times.`, {
          why: "The answer will be the same; the visitor waits for nothing.",
          fix: "Repeat after 429, 5xx and failed connections only.",
        });
      }),
    ),

    ...[
      { what: "a page of HTML", body: "<!doctype html><title>App</title>" },
      { what: "nothing", body: "" },
      { what: "null", body: "null" },
      { what: "an empty object", body: "{}" },
    ].map(({ what, body }) =>
      check(`refuses ${what} with status 200`, async () => {
        const { adapter, wire } = await setScene(subject);
        wire.meet([text(body)], true);
        demandError(await outcomeOf(() => run(adapter)), `${name}, answered with ${what}`, ["contract"]);
      }),
    ),

    check("says that the device is offline", async () => {
      const { adapter, wire } = await setScene(subject);
      wire.meet([dropped], true);
      const outcome = await whileOffline(() => outcomeOf(() => run(adapter)));
      demandError(outcome, `${name}, without a network (navigator.onLine is false)`, ["offline"]);
    }),

    check("can be cancelled while it waits for its next try", async () => {
      const { adapter, wire } = await setScene(subject);
      wire.meet([status(429, { "Retry-After": "5" })], true);
      const controller = new AbortController();
      const reason = new Error("cancelled while waiting");
      const ended = outcomeOf(() => run(adapter, controller.signal), 4_000);
      await wire.sentAtLeast(1);
      // The answer of the first try is read by now, or will be: both have to end alike.
      await new Promise((resolve) => setTimeout(resolve, 50));
      controller.abort(reason);
      const outcome = await ended;
      demand(outcome.kind === "error" && outcome.cause === reason, `${name}, cancelled between two tries: the call ${told(outcome)}.`, {
        why: "The visitor has left or typed on; the next try would be sent for nobody.",
        fix: "Let the pause between two tries end with the signal, and rethrow its reason.",
      });
    }),
  ];
}
