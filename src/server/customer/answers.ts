/**
 * What the browser gets of what the API answers: as much as the customer's adapter reads, by the adapter's own schemas. Names, streets,
 * bank accounts and the partner's metadata stay where they are.
 */
import * as z from "zod/mini";
import { fullSubscriptionAnswer } from "../../adapter/nomos/customer/answers.js";
import { moduleOfType } from "../../adapter/nomos/customer/fromWire.js";
import { readStored } from "../orders/storedSubscription.js";
import { Refusal } from "../refusal.js";

const idOfWrittenOut = z.pipe(
  z.object({ id: z.string() }),
  z.transform(({ id }) => id),
);

/** The id of a customer, or the customer written out. */
const customer = z.nullish(z.union([z.string(), idOfWrittenOut]));

const ownedAnswer = z.object({ id: z.string(), customer });

/** Edison's reductions name no customer. */
const recordAnswer = z.object({ id: z.string(), subscription: z.string(), customer });

/** To whom a record belongs. */
export type Belonging = z.infer<typeof recordAnswer>;

/** Reads an answer. @throws {Refusal} 502 where it is not as the API describes it. */
export function readAnswer<Schema extends z.ZodMiniType>(schema: Schema, json: unknown): z.output<Schema> {
  const { success, data } = z.safeParse(schema, json);
  if (success) return data;
  throw new Refusal(502, { code: "BAD_GATEWAY", message: "The energy API answered with something else than it describes" });
}

/** Which contract it is and whose. @throws {Refusal} 502. */
export const ownerOf = (json: unknown): z.infer<typeof ownedAnswer> => readAnswer(ownedAnswer, json);

/** Which record it is and whose. @throws {Refusal} 502. */
export const belongingOf = (json: unknown): Belonging => readAnswer(recordAnswer, json);

/** A contract for the browser. Of the metadata only what the checkout put there for later: the planned modules. @throws {Refusal} 502. */
export function toldSubscription(json: unknown): object {
  const { metadata, ...told } = readAnswer(fullSubscriptionAnswer, json);
  const { subscription } = readStored(json) ?? {};
  const planned: unknown = metadata?.["planned_modules"];
  const names: readonly unknown[] = Array.isArray(planned) ? planned : [];
  return {
    ...told,
    ...subscription,
    metadata: { planned_modules: Object.values(moduleOfType).filter((module) => names.includes(module)) },
  };
}
