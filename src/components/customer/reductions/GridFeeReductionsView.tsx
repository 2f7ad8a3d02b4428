"use client";

import { isOpenAttempt } from "../../../customer/laterOrders.js";
import type { SupportContact } from "../../../customer/CustomerContext.js";
import type { LaterModules, ReductionsView } from "../../../customer/hooks/useGridFeeReductions.js";
import type { LaterModule } from "../../../energy/laterModules.js";
import type { ModuleId } from "../../../energy/modules.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useText } from "../../../messages/TextProvider.js";
import { Card, LiveRegion, Skeleton, Stack, VisuallyHidden } from "../../../primitives/index.js";
import { PartRoot } from "../../PartRoot.js";
import { LoadFailed, StaleNotice } from "../parts/LoadStates.js";
import { loadingOutcome, useFocusOnOutcome } from "../parts/useFocusOnOutcome.js";
import { ModuleSection } from "./ModuleSection.js";

/** Props of {@link GridFeeReductionsView}: what `useGridFeeReductions()` gives, and whom to write to. */
export interface GridFeeReductionsViewProps extends ReductionsView {
  readonly supplier: SupportContact;
}

/** Modul 3 goes with Modul 1; Modul 2 is the other way. */
const inOrder: readonly ModuleId[] = ["module1", "module3", "module2"];

/** The §14a modules of a contract, and the order of one later; fed by props. Renders nothing where there is none and none to be had. */
export function GridFeeReductionsView({ modules, attempts, order, lookAgain, supplier }: GridFeeReductionsViewProps) {
  const t = useText("reductions", reductions);
  const { heading, pressed } = useFocusOnOutcome(loadingOutcome(modules));
  const loaded = modules.status === "ready" ? modules.value : null;
  const shown = loaded === null ? [] : shownModules(loaded);
  if (loaded !== null && shown.length === 0) return null;
  return (
    <PartRoot>
      <Card ref={heading} heading={t.title} intro={t.intro} focusableHeading>
        <LiveRegion>
          {modules.status === "loading" ? <ModulesLoading /> : null}
          {modules.status === "failed" ? (
            <LoadFailed
              title={t.failure}
              failure={modules}
              onRetry={() => {
                pressed();
                modules.retry();
              }}
            />
          ) : null}
          {modules.status === "ready" ? <StaleNotice outdatedSince={modules.outdatedSince} /> : null}
        </LiveRegion>
        {shown.map(({ id, module }) => (
          <ModuleSection
            key={id}
            id={id}
            module={module}
            attempt={attempts[id]}
            isHeld={inOrder.some((other) => other !== id && isOpenAttempt(attempts[other]))}
            isSecond={shown.some((other) => other.id !== id && other.module.current?.status === "rejected")}
            supplier={supplier}
            onOrder={() => order(id)}
            onLookAgain={() => lookAgain(id)}
          />
        ))}
      </Card>
    </PartRoot>
  );
}

function shownModules(modules: LaterModules): readonly { readonly id: ModuleId; readonly module: LaterModule }[] {
  return inOrder.map((id) => ({ id, module: modules[id] })).filter(({ module }) => module.current !== null || isOnOffer(module));
}

const isOnOffer = ({ availability }: LaterModule) =>
  availability.status !== "blocked" || (availability.reason !== "notOffered" && availability.reason !== "contractEnded");

/** As high as three modules of which none is ordered. */
function ModulesLoading() {
  const t = useText("reductions", reductions);
  return (
    <>
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      <Stack>
        {inOrder.map((id) => (
          <div key={id} className="sk-reductions__module">
            <Stack gap="s">
              <Skeleton width="half" />
              <Skeleton height="block" />
              <Skeleton width="third" height="control" />
            </Stack>
          </div>
        ))}
      </Stack>
    </>
  );
}
