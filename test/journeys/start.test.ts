import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("../../examples/partner-site/start.ts", import.meta.url));

let started: ChildProcess | null = null;
afterEach(() => started?.kill("SIGKILL"));

/** `npm start` without npm. */
function start(port: string) {
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: port }, stdio: ["ignore", "pipe", "pipe"] });
  started = child;
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  return { child, output: () => output };
}

describe("npm start", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("builds, says where the site is, serves it, and ends at %s", async (signal) => {
    const { child, output } = start("0");
    await expect.poll(() => /http:\/\/localhost:\d+/.exec(output())?.[0], { timeout: 40_000 }).toBeTruthy();
    const url = /http:\/\/localhost:\d+/.exec(output())?.[0] ?? "";
    expect(await (await fetch(url)).text()).toContain("Prielstrom");
    expect((await fetch(`${url}/api/energy/plans/pln_sandbox_dynamisch`)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("says in a sentence that the port is taken, or is none", async () => {
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
  });
});
