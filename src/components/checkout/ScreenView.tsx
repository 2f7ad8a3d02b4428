"use client";

import { useEffect, type ComponentType } from "react";
import { checkout } from "../../messages/de/checkout.js";
import { common } from "../../messages/de/common.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, LiveRegion, Notice, Skeleton } from "../../primitives/index.js";
import { useLoaded, type LazyCode } from "../lazyCode.js";
import { TariffStep } from "../steps/TariffStep.js";
import { laterScreens, prefetchBeside, type Screen } from "./screens.js";

/** What is on the screen, and the code of what comes next. */
export function ScreenView({ screen }: { readonly screen: Screen }) {
  useEffect(() => void prefetchBeside(screen), [screen]);
  if (screen === "tariff") return <TariffStep />;
  return <LoadedScreen key={screen} code={laterScreens[screen]} />;
}

/** A screen that has to be loaded; says so when that fails, and tries again. */
export function LoadedScreen({ code }: { readonly code: LazyCode<ComponentType> }) {
  const t = useText("checkout", checkout);
  const words = useText("common", common);
  const loaded = useLoaded(code);
  if (loaded.status === "ready") return <loaded.value />;
  if (loaded.status === "loading") return <ScreenSkeleton />;
  return (
    <Card>
      <LiveRegion politeness="assertive">
        <Notice
          tone="danger"
          action={
            <Button variant="link" onClick={loaded.retry}>
              {words.retry}
            </Button>
          }
        >
          {t.stepNotLoaded}
        </Notice>
      </LiveRegion>
    </Card>
  );
}

function ScreenSkeleton() {
  const { loading } = useText("common", common);
  return (
    <Card>
      <LiveRegion hidden>{loading}</LiveRegion>
      <Skeleton width="half" />
      <Skeleton height="control" />
      <Skeleton height="control" />
      <Skeleton height="control" />
    </Card>
  );
}
