import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "stromkasse/sandbox";
import { listen } from "../../examples/partner-site/listen.ts";

/** A project that uses the package, of the folder of its name. */
export interface Consumer {
  readonly name: string;
  /** What it gets beside its own folder, files or folders of `test/`, and where to. */
  readonly shared: Readonly<Record<string, string>>;
  /** How it is served once it is built: by its own `npm run serve`, or its built files by us, with the sandbox as backend. */
  readonly served:
    | { readonly by: "itself"; readonly args?: (port: number) => readonly string[] }
    | { readonly by: "us"; readonly folder: string };
  /** Versions or ranges in place of those that its `package.json` names; the newest of a range are looked up. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Whether a peer that does not fit ends the installation, wherever it is. npm only warns of those that it can put up with. */
  readonly strictPeers?: boolean;
}

/** A consumer that is served. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const tests = fileURLToPath(new URL("..", import.meta.url));

/** Outside of the repository, so that nothing of its `node_modules` is found by accident; kept, so that the next run is faster. */
const workshop = join(tmpdir(), "stromkasse-consumers");
const tarball = join(workshop, "stromkasse.tgz");

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("VITE") && name !== "NODE_OPTIONS");
  const quiet = { NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  return { ...Object.fromEntries(inherited), ...quiet, NODE_ENV: "production" };
}

/** Runs npm in a folder. @throws Error with all that it said. */
function npm(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, env: { ...environment(), ...env }, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`npm ${args.join(" ")} in ${cwd} ended with ${status}:\n${stdout}\n${stderr}`);
}

/** Whether npm's registry answers, asked for something small that a consumer needs. Where it does not, an install says so in many ways, minutes later. */
export function isRegistryInReach(): boolean {
  const quickly = ["--prefer-online", "--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=30000"];
  try {
    npm(root, ["view", "isbot", "name", ...quickly]);
    return true;
  } catch (error) {
    console.log(String(error));
    return false;
  }
}

/** Packs the package as it would be published. Needs a build. */
export function pack(): void {
  mkdirSync(workshop, { recursive: true });
  const said = npm(root, ["pack", "--json", "--ignore-scripts", "--pack-destination", workshop]);
  const packed = readdirSync(workshop).find((name) => /^stromkasse-.*\.tgz$/.test(name));
  if (packed === undefined) throw new Error(`npm pack made no tarball, so there is nothing to install. It said: ${said}`);
  cpSync(join(workshop, packed), tarball);
  rmSync(join(workshop, packed));
}

/**
 * Lays a consumer's files into a folder of its own and installs it with the packed tarball.
 *
 * @returns The folder.
 */
export function install({ name, shared, versions, strictPeers = false }: Consumer): string {
  const folder = join(workshop, name);
  // The package is installed anew by its path; npm would keep the one of the last run, of the same version.
  for (const made of readdirSync(workshop).includes(name) ? readdirSync(folder) : []) {
    // What is installed already is good enough for a range.
    if (made !== "node_modules" || versions) rmSync(join(folder, made), { recursive: true });
  }
  rmSync(join(folder, "node_modules/stromkasse"), { recursive: true, force: true });
  rmSync(join(folder, "node_modules/.package-lock.json"), { force: true });
  for (const [from, to] of Object.entries({ [`consumers/${name}`]: ".", ...shared })) {
    cpSync(join(tests, from), join(folder, to), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  Object.assign(manifest.dependencies, versions, { stromkasse: `file:${tarball}` });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const fresh = versions ? "--prefer-online" : "--prefer-offline";
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  npm(folder, ["install", fresh, ...quiet, "--include=dev", `--strict-peer-deps=${strictPeers}`]);
  return folder;
}

interface Tree {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, Tree>>;
}

/** Which versions of some packages are installed, anywhere in a consumer. @throws Error where one is not what somebody asked for. */
export function installedVersions(folder: string, names: readonly string[]): Record<string, string[]> {
  const found = new Map(names.map((name) => [name, new Set<string>()]));
  const look = (tree: Tree) => {
    for (const [name, below] of Object.entries(tree.dependencies ?? {})) {
      if (below.version) found.get(name)?.add(below.version);
      look(below);
    }
  };
  look(JSON.parse(npm(folder, ["ls", "--all", "--json", ...names])) as Tree);
  return Object.fromEntries([...found].map(([name, versions]) => [name, [...versions]]));
}

/** The copies of a package among modules: the folders it is in, and the formats it is in there. */
export function copiesIn(modules: readonly string[], name: string): string[] {
  const inside = `node_modules/${name}/`;
  const copyOf = (id: string) => `${id.slice(0, id.lastIndexOf(inside))}${inside}${/\.cjs|\/legacy\//.exec(id)?.[0] ?? ""}`;
  return [...new Set(modules.filter((id) => id.includes(inside)).map(copyOf))];
}

/** Runs one of a consumer's own scripts. */
export const run = (folder: string, script: string, env?: NodeJS.ProcessEnv): string => npm(folder, ["run", script], env);

/** Whether a consumer has a script. */
export function hasScript(folder: string, script: string): boolean {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { scripts: Record<string, string> };
  return script in scripts;
}

/** Serves what was built. */
export function serve(consumer: Consumer, folder: string): Promise<Served> {
  return consumer.served.by === "us" ? serveFiles(join(folder, consumer.served.folder)) : serveItself(folder, consumer.served.args);
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

async function serveFiles(folder: string): Promise<Served> {
  const sandbox = createSandbox({ basePath: "/api/energy", auth: "none" });
  const server = await listen((request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/api/energy/")) return sandbox.fetch(request);
    if (pathname === "/favicon.ico") return new Response(null, { status: 204 });
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    return new Response(readFileSync(join(folder, file)), {
      headers: { "Content-Type": types[extname(file)] ?? "application/octet-stream" },
    });
  }, 0);
  return { url: `http://localhost:${server.port}`, close: server.close };
}

async function serveItself(folder: string, args: (port: number) => readonly string[] = () => []): Promise<Served> {
  const port = await freePort();
  const env = { ...environment(), PORT: String(port) };
  // A group of its own, for npm starts a server that would outlive it.
  const child = spawn("npm", ["run", "serve", "--", ...args(port)], {
    cwd: folder,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://localhost:${port}`;
  const close = async () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
    if (await answers(url)) return { url, close };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await close();
  throw new Error(`npm run serve in ${folder} never answered at ${url}. It said:\n${said.join("")}`);
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
