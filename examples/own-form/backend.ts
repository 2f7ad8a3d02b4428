/**
 * The rules in a partner's own backend: "Rufen Sie mich zurück" sends a part of the answers, and nobody trusts a browser. `stromkasse/schemas`
 * needs no React, and composes with a full `zod` as with `zod/mini`.
 */
import { personSchema, tariffSchema } from "stromkasse/schemas";
import * as z from "zod";

const callBack = z.object({ tariff: tariffSchema(), person: personSchema(), note: z.string().max(500).optional() });

/** What was asked for, read: `usage` is a number here, texts are trimmed, and a person has no company. */
export type CallBack = z.output<typeof callBack>;

/** Answers `POST /call-back`; everything that is wrong comes back at once, a code by field. */
export async function answerCallBack(request: Request, keep: (wish: CallBack) => Promise<void>): Promise<Response> {
  const body: unknown = await request.json().catch(() => null);
  const read = callBack.safeParse(body);
  if (!read.success) return Response.json({ faults: faultsOf(read.error) }, { status: 400 });
  await keep(read.data);
  return new Response(null, { status: 204 });
}

/** The same as a server action, for `useActionState`. Mark the file `"use server"` with Next. */
export async function callBackAction(_before: unknown, form: FormData) {
  const { email, firstName, lastName, zip, usage } = Object.fromEntries(form);
  const read = callBack.safeParse({ tariff: { zip, usage }, person: { kind: "person", firstName, lastName, email } });
  return read.success ? { status: "taken" as const } : { status: "refused" as const, faults: faultsOf(read.error) };
}

/** `[{ field: "person.email", code: "format" }]` */
const faultsOf = ({ issues }: z.ZodError) => issues.map(({ path, message }) => ({ field: path.join("."), code: message }));
