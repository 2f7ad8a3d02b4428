import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { now } from "./clock.ts";
import { envelope, isRecord, parseJson } from "./json.ts";

/** A withdrawal or cancellation that arrived. */
export interface StoredDeclaration {
  /** The browser's UUID: the same declaration sent again is stored once. */
  readonly id: string;
  readonly kind: "withdrawal" | "cancellation";
  /** ISO instant of its arrival here, which is what the receipt has to say. */
  readonly receivedAt: string;
  /** The declaration in full. */
  readonly text: string;
}

/** Takes declarations from anybody: no login stands before them (§ 312k, § 356a BGB). */
export interface DeclarationDesk {
  /** `POST /withdrawal` and `POST /cancellation`. */
  readonly routes: Hono;
  /** The newest first. */
  readonly all: () => readonly StoredDeclaration[];
}

const maxBytes = 32 * 1024;
/** In memory; a real site keeps them for good, sends the receipt by e-mail, and tells the energy API once it knows the contract. */
const kept = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const fields = ["name", "contract", "email", "declaredAt", "text"] as const;

/** Makes the desk. */
export function createDeclarationDesk(): DeclarationDesk {
  let stored: readonly StoredDeclaration[] = [];

  function store(kind: StoredDeclaration["kind"], id: string, text: string): StoredDeclaration {
    const before = stored.find((declaration) => declaration.id === id);
    if (before) return before;
    const declaration = { id, kind, receivedAt: now().toISOString(), text };
    stored = [declaration, ...stored].slice(0, kept);
    return declaration;
  }

  const routes = new Hono();
  routes.use(bodyLimit({ maxSize: maxBytes }));
  for (const kind of ["withdrawal", "cancellation"] as const) {
    routes.post(`/${kind}`, async (context) => {
      const body = parseJson(await context.req.text());
      const isJson = context.req.header("content-type") === "application/json";
      // Only JSON: a foreign page cannot send it without our leave.
      if (!isJson || !isRecord(body) || typeof body.id !== "string" || !uuid.test(body.id) || typeof body.text !== "string")
        return refuse();
      if (fields.some((field) => typeof body[field] !== "string" || body[field] === "")) return refuse();
      const { receivedAt } = store(kind, body.id, body.text);
      return context.json({ receivedAt }, 200, { "Cache-Control": "no-store" });
    });
  }
  return { routes, all: () => stored };
}

const refuse = (): Response =>
  new Response(envelope("BAD_REQUEST", `A declaration is JSON with a UUID as its id, and ${fields.join(", ")}.`), {
    status: 400,
    headers: { "Content-Type": "application/json" },
  });
