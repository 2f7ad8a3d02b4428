// @vitest-environment jsdom
import { expect, it } from "vitest";
import { call, openSandbox, order, post } from "./support.ts";

it("serves component tests, whose AbortController is jsdom's own", async () => {
  const sandbox = openSandbox({ basePath: "/api/energy" });
  const controller = new AbortController();
  const { status } = await call(sandbox, "/api/energy/plans/pln_sandbox_basis", { signal: controller.signal });
  expect(status).toBe(200);
  sandbox.fail({ on: "plan", kind: "latency", latencyMs: Infinity });
  const waiting = sandbox.fetch("/api/energy/plans", { signal: controller.signal });
  controller.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
  const plain = openSandbox();
  expect((await post(plain, order)).status).toBe(200);
});
