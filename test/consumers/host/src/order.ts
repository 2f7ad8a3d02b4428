import { personSchema, tariffSchema } from "stromkasse/schemas";
import { z } from "zod";

/** What the host's backend would read: its own rule beside ours. */
export const orderSchema = z.object({ campaign: z.string().min(3), tariff: tariffSchema(), person: personSchema() });

/** For the compiler: what comes out is typed by our schemas, and they go where zod's own types are asked for. */
export function summaryOf({ campaign, tariff, person }: z.output<typeof orderSchema>): string {
  const kwh: number = tariff.usage;
  const kind: "person" | "company" = person.kind;
  return `${campaign}: ${kwh} kWh, ${tariff.zip}, ${kind} ${person.lastName}`;
}
export const rules: readonly z.core.$ZodType[] = [tariffSchema(), personSchema()];

/** What the host makes of a body: a line, or what is wrong by path. */
export function read(body: unknown): string | readonly string[] {
  const { success, data, error } = orderSchema.safeParse(body);
  return success ? summaryOf(data) : error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
