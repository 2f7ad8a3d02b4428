import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs packages of Debian's where this process may: as root, on a machine that has apt.
 *
 * @returns Whether it may.
 * @throws Error where apt fails.
 */
export function aptInstall(...packages: readonly string[]): boolean {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  const apt = (...args: readonly string[]) =>
    execFileSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  console.log(`Installing Debian's ${packages.join(", ")}.`);
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
  return true;
}
