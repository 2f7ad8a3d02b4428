"use client";

import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { Stack } from "../../primitives/index.js";
import { GridFeeBand } from "./GridFeeBand.js";
import { LoadShift } from "./LoadShift.js";

/** What Modul 3 costs by the hour at the visitor's place, and what moving a load is worth there. */
export function GridFees({ schedule }: { readonly schedule: GridFeeSchedule }) {
  return (
    <Stack>
      <GridFeeBand schedule={schedule} />
      <LoadShift schedule={schedule} />
    </Stack>
  );
}
