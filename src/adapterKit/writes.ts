/** What holds for orders and all that changes something: sent once, and honest about what nobody knows. */
import type { CheckoutErrorKind } from "../adapter/CheckoutError.js";
import { callChecks } from "./calls.js";
import { demand, outcomeOf, type Check } from "./check.js";
import { demandError } from "./errors.js";
import { whileOffline } from "./offline.js";
import { setScene, type Subject, type TestBackend, type WriteCall } from "./subject.js";
import { answerLost, dropped, status, text, type Mishap } from "./wire.js";

type Case = readonly [situation: string, mishap: Mishap, kinds: readonly [CheckoutErrorKind, ...CheckoutErrorKind[]]];

/** After these nobody knows whether it was stored. */
const unclear: readonly Case[] = [
  ["the connection fails", dropped, ["unknownOutcome"]],
  ["its answer is lost", answerLost, ["unknownOutcome"]],
  ["the server answers 500", status(500), ["unknownOutcome"]],
  ["the server answers 502", status(502), ["unknownOutcome"]],
  ["the server answers 503", status(503), ["unknownOutcome"]],
  ["the server answers 504", status(504), ["unknownOutcome"]],
  ["the server answers 408", status(408), ["unknownOutcome"]],
  ["a page of HTML comes with status 200", text("<!doctype html><title>App</title>"), ["unknownOutcome"]],
  ["an empty object comes with status 200", text("{}"), ["unknownOutcome"]],
  ["nothing comes with status 200", text(""), ["unknownOutcome"]],
];

/** After these it was clearly not stored. */
const refused: readonly Case[] = [
  ["the server answers 400", status(400), ["invalid"]],
  ["the server answers 401", status(401), ["forbidden"]],
  ["the server answers 403", status(403), ["forbidden"]],
  ["the server answers 404", status(404), ["notFound"]],
  ["the server answers 409", status(409), ["conflict"]],
  ["the server answers 422", status(422), ["invalid"]],
  ["the server answers 429", status(429), ["rateLimited"]],
];

/** The checks of a write. */
export function writeChecks<Adapter, Backend extends TestBackend>(
  subject: Subject<Adapter, Backend>,
  call: WriteCall<Adapter>,
): readonly Check[] {
  const { name, run } = call;
  const check = (what: string, run: () => Promise<void>): Check => ({ name: `${name}: ${what}`, run });
  return [
    ...callChecks(subject, call, "unknownOutcome"),

    ...[...unclear, ...refused].map(([situation, mishap, kinds]) =>
      check(`is sent once when ${situation}`, async () => {
        const { adapter, wire } = await setScene(subject);
        wire.meet([mishap]);
        const outcome = await outcomeOf(() => run(adapter));
        demand(wire.sent.length === 1, `${name}: ${situation}, and it was sent ${wire.sent.length} times.`, {
          why: "The first may have been stored: a repeat that nobody asked for can make a second contract.",
          fix: "Never repeat a write. Leave retries to reads; the visitor decides whether an order is asked for again.",
        });
        demandError(outcome, `${name}, when ${situation}`, kinds);
      }),
    ),

    check("is not sent without a network", async () => {
      const { adapter, wire } = await setScene(subject);
      const outcome = await whileOffline(() => outcomeOf(() => run(adapter)));
      demandError(outcome, `${name}, without a network (navigator.onLine is false)`, ["offline"]);
      demand(wire.sent.length === 0, `${name} was sent although the device says that it has no network.`, {
        why: "A request that is held back and sent later is an order that the visitor has given up.",
        fix: 'Look at `navigator.onLine` before a write and reject with CheckoutError "offline" where it is `false`.',
      });
    }),
  ];
}
