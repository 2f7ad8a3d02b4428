"use client";

import { common } from "../../messages/de/common.js";
import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, LiveRegion, Skeleton, Stack, Text, VisuallyHidden } from "../../primitives/index.js";
import { lazyCode, useLoaded, type LazyCode } from "../lazyCode.js";

type GridFeesModule = typeof import("./GridFees.js");

/** Only who looks at Modul 3, at a place whose windows are known, needs the band and the calculator. */
const gridFees = lazyCode(() => import("./GridFees.js"));

export interface GridFeesOnDemandProps {
  readonly schedule: GridFeeSchedule;
  /** Where the band comes from. */
  readonly code?: LazyCode<GridFeesModule>;
}

/** Loads the band and the load shift, and says so when that fails. */
export function GridFeesOnDemand({ schedule, code = gridFees }: GridFeesOnDemandProps) {
  const t = useText("modules", modules).timeVariable;
  const words = useText("common", common);
  const loaded = useLoaded(code);
  if (loaded.status === "ready") return <loaded.value.GridFees schedule={schedule} />;
  return (
    <LiveRegion>
      {loaded.status === "loading" ? (
        <Stack gap="s">
          <VisuallyHidden>{words.loading}</VisuallyHidden>
          <Skeleton height="block" />
          <Skeleton height="block" />
        </Stack>
      ) : (
        <Text>
          {t.windowsFailed}{" "}
          <Button variant="link" onClick={loaded.retry}>
            {words.retry}
          </Button>
        </Text>
      )}
    </LiveRegion>
  );
}
