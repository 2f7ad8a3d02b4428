import { isCurie, type ApiVersion } from "./envelope.js";
import { supplierNames } from "./supplierNames.js";

/** A power supplier of the sandbox. Its id and code are invented: real codes (BDEW) begin with 99. */
export interface SandboxSupplier {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly createdAt: string;
}

const count = 1200;

/** 1,200 suppliers, newest first. */
export function createSuppliers(seed: number): readonly SandboxSupplier[] {
  const newest = Date.UTC(2026, 0, 1);
  return supplierNames(seed, count).map((name, index) => {
    const number = String(index + 1).padStart(4, "0");
    return {
      id: `mp_demo_${number}`,
      name,
      code: `000000000${number}`,
      createdAt: new Date(newest - index * 60_000).toISOString(),
    };
  });
}

/** A supplier as a list answers it: curie calls it a market partner. */
export function wireSupplier({ id, name, code, createdAt }: SandboxSupplier, version: ApiVersion) {
  const shared = { id, name, code, code_type: "BDEW", country: "DE", created_at: createdAt };
  return isCurie(version) ? { object: "market_partner", ...shared, type: "supplier" } : { object: "supplier", ...shared };
}
