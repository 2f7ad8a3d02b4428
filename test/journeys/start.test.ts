import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { orderBody } from "./support/orders.ts";

const script = fileURLToPath(new URL("../../examples/partner-site/start.ts", import.meta.url));

let started: ChildProcess | null = null;
afterEach(() => started?.kill("SIGKILL"));

/** `npm start` without npm; `command` and `args` stand in for a shell in between. */
function start(port: string, command = process.execPath, args: readonly string[] = [script], more: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, PORT: port, npm_lifecycle_event: "start", ...more };
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  started = child;
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  return { child, output: () => output };
}

/** Waits for the address to be printed. */
async function addressIn(output: () => string): Promise<string> {
  const address = () => /http:\/\/localhost:\d+/.exec(output())?.[0] ?? "";
  await expect.poll(address, { timeout: 40_000 }).not.toBe("");
  return address();
}

describe("npm start", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("builds, says where the site is, serves it, and ends at %s", async (signal) => {
    const { child, output } = start("0");
    const url = await addressIn(output);
    expect(await (await fetch(url)).text()).toContain("Prielstrom");
    expect((await fetch(`${url}/api/energy/plans/pln_sandbox_dynamisch`)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("ends with the shell that npm puts in between, which passes no signal on", async () => {
    const { child, output } = start("0", "/bin/sh", ["-c", `"${process.execPath}" "${script}"; true`]);
    const url = await addressIn(output);
    child.kill("SIGTERM");
    const isServed = () =>
      fetch(url).then(
        () => true,
        () => false,
      );
    await expect.poll(isServed, { timeout: 5_000 }).toBe(false);
  });

  it("says in a sentence what is wrong with a port or a pace", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const address = holder.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const taken = start(port);
    expect(await once(taken.child, "exit")).toEqual([1, null]);
    expect(taken.output()).toContain(`Port ${port} is taken`);
    expect(taken.output()).not.toContain("    at ");
    holder.close();
    const none = start("http");
    expect(await once(none.child, "exit")).toEqual([1, null]);
    expect(none.output()).toContain("PORT=http is no port");
    const hasty = start("0", process.execPath, [script], { DAYS_PER_SECOND: "fast" });
    expect(await once(hasty.child, "exit")).toEqual([1, null]);
    expect(hasty.output()).toContain("DAYS_PER_SECOND=fast is no pace");
  });

  it("lets the sandbox's days pass at the pace that was asked for", async () => {
    const { output } = start("0", process.execPath, [script], { DAYS_PER_SECOND: "30" });
    const url = await addressIn(output);
    const key = crypto.randomUUID();
    const headers = { "Content-Type": "application/json", "Idempotency-Key": key, "X-API-Version": "2026-05-27.curie" };
    const ordered = await fetch(`${url}/api/energy/subscriptions`, { method: "POST", headers, body: JSON.stringify(orderBody(key)) });
    const { id } = (await ordered.json()) as { readonly id: string };
    const cookie = { Cookie: ordered.headers.get("set-cookie")?.split(";")[0] ?? "" };
    const status = async () =>
      ((await (await fetch(`${url}/api/energy/subscriptions/${id}`, { headers: cookie })).json()) as { status: string }).status;
    await expect.poll(status, { timeout: 10_000 }).toBe("active");
  });
});
