/** What the tariff API answers: JSON:API, with whole cents and prices by the year. */
import * as z from "zod";

const resource = <Type extends string, Attributes extends z.ZodType>(type: Type, attributes: Attributes) =>
  z.object({ type: z.literal(type), id: z.string().min(1), attributes });

const cents = z.number().int();
/** Hundredths of a cent: what a kWh costs does not fit into cents. */
const centiCents = z.number().int();

export const sessionAnswer = z.object({ data: resource("session", z.object({ token: z.string().min(1) })) });

export const tariffAnswer = z.object({
  data: resource(
    "tariff",
    z.object({ title: z.string().min(1), text: z.string(), standingChargeCents: cents, meterInstallation: z.boolean() }),
  ),
});

export const priceAnswer = z.object({
  data: resource(
    "price",
    z.object({
      calculatedAt: z.iso.datetime(),
      yearTotalCents: cents,
      yearStandingCents: cents,
      yearUsageCents: cents,
      perKwhCentiCents: centiCents,
      parts: z.array(z.object({ kind: z.string(), label: z.string().min(1), basis: z.enum(["year", "kWh"]), amount: z.number() })),
    }),
  ),
});

export const providersAnswer = z.object({
  data: z.array(resource("provider", z.object({ company: z.string().min(1) }))),
  links: z.object({ next: z.string().min(1).nullable() }),
});

export const contractAnswer = z.object({
  data: resource(
    "contract",
    z.object({
      reference: z.string().min(1).nullable(),
      state: z.enum(["received", "supplying", "closed"]),
      supplyFrom: z.string().nullable(),
    }),
  ),
});

export const errorsAnswer = z.object({
  errors: z.array(z.object({ code: z.string(), source: z.object({ pointer: z.string() }).optional() })),
});

export type PriceAnswer = z.infer<typeof priceAnswer>;
