import { withDeadline } from "../../adapter/nomos/deadline.js";
import type { Desk, ServerContext } from "../context.js";
import { codeOf } from "../log.js";
import type { CustomerAccess } from "../options.js";
import { forbidden, Refusal } from "../refusal.js";

/**
 * Asks the partner who is asking.
 *
 * @throws {Refusal} 403 for whoever may see nothing, which is everybody where there is no `authorize`; 503 where it fails.
 */
export async function accessOf(context: ServerContext, { options, timing, log }: Desk): Promise<CustomerAccess> {
  const { authorize } = options;
  if (!authorize) throw forbidden("Nothing after the order is open here: pass `authorize`");
  const request = context.req.raw;
  let access: CustomerAccess | null;
  try {
    access = await withDeadline(timing.readMs, request.signal, () => authorize(request));
  } catch (cause) {
    const message = "The option `authorize` threw or took too long; nothing was shown.";
    if (!request.signal.aborted) log({ event: "fault", level: "error", requestId: context.get("requestId"), message, code: codeOf(cause) });
    throw new Refusal(503, { code: "SERVICE_UNAVAILABLE", message: "It cannot be checked at the moment who is asking" });
  }
  const names = [access?.customer, access?.subscription];
  if (!access || !names.some(isId) || !names.every((name) => name === undefined || isId(name)))
    throw forbidden("You are not allowed to see this");
  return access;
}

const isId = (value: unknown): value is string => typeof value === "string" && value !== "";
