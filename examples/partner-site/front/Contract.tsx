import { useState } from "react";
import {
  CheapestWindow,
  CustomerProvider,
  GridFeeReductions,
  MeterOrderStatus,
  ModuleComparison,
  ModuleSchedule,
  PriceTimeline,
  useCustomerSubscription,
  useFormat,
  useGridFeeReductions,
  type CustomerSubscription,
  type GridFeeReduction,
  type Loaded,
  type PlanOffer,
} from "stromkasse";
import { createNomosCustomerAdapter } from "stromkasse/nomos";
import { brand } from "../brand.ts";
import { now } from "../clock.ts";
import { findSoldPlan, usualPlan } from "../plans.ts";
import type { SessionContract } from "../sessions.ts";
import { measure } from "./measure.ts";
import { theme } from "./theme.ts";
import { useGridFeeSchedule } from "./useGridFeeSchedule.ts";
import type { Scheme } from "./useScheme.ts";

/** Props of {@link Contract}. */
export interface ContractProps {
  /** Whose it is, by the backend's word. */
  readonly contract: SessionContract;
  readonly colorScheme: Scheme;
}

/** Everything about one contract: the parts of the customer's area under one provider. */
export function Contract({ contract, colorScheme }: ContractProps) {
  const [adapter] = useState(() => createNomosCustomerAdapter({ baseUrl: "/api/energy" }));
  const { offer } = findSoldPlan(contract.plan) ?? usualPlan;
  return (
    <CustomerProvider
      adapter={adapter}
      subscriptionId={contract.subscription}
      offer={offer}
      supplier={brand}
      theme={theme}
      colorScheme={colorScheme}
      headingLevel={2}
      onEvent={measure("area")}
    >
      <Parts offer={offer} />
    </CustomerProvider>
  );
}

/** The parts beside each other. Modul 3 shows in the prices while it is in force, and not before. */
function Parts({ offer }: { readonly offer: PlanOffer }) {
  const contract = useCustomerSubscription();
  const schedule = useGridFeeSchedule(contract.status === "ready" ? contract.value.zip : null);
  const { modules } = useGridFeeReductions();
  const hasModule3 = modules.status === "ready" && isInForce(modules.value.module3.current);
  return (
    <>
      <ContractLine contract={contract} />
      <div className="area__parts">
        <div className="area__column" id="zaehler">
          <MeterOrderStatus />
          <GridFeeReductions />
        </div>
        <div className="area__column" id="preise">
          <PriceTimeline schedule={hasModule3 && schedule ? schedule : undefined} />
          <CheapestWindow />
        </div>
      </div>
      {offer.module3 && schedule && contract.status === "ready" ? (
        <div className="area__comparison">
          <ModuleSchedule schedule={schedule} />
          <ModuleComparison gridFee={{ schedule }} household={householdOf(contract.value)} />
        </div>
      ) : null}
    </>
  );
}

const isInForce = (reduction: GridFeeReduction | null) =>
  reduction?.status === "activated" && (reduction.validFrom === null || Date.parse(reduction.validFrom) <= now().getTime());

/** How much of its power a device draws nobody has told us: half of it, until the customer knows better. */
const householdOf = ({ annualKwh }: CustomerSubscription) => ({ annualKwh, deviceAnnualKwh: Math.round(annualKwh / 2) });

const states = { pending: "Lieferung noch nicht begonnen", active: "wird beliefert", ended: "beendet", unknown: "unbekannt" } as const;

/** The contract in a line; the parts below say by themselves where it cannot be loaded. */
function ContractLine({ contract }: { readonly contract: Loaded<CustomerSubscription> }) {
  const format = useFormat();
  if (contract.status !== "ready") return <p className="area__contract">&nbsp;</p>;
  const { number, startAt, status } = contract.value;
  return (
    <p className="area__contract">
      {number === null ? "Ihr Vertrag" : `Vertrag ${number}`}: {states[status]}
      {startAt === null ? "" : `, Lieferbeginn ${format.date(startAt)}`}
    </p>
  );
}
