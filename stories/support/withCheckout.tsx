import type { Decorator } from "@storybook/react-vite";
import { useState, type ReactNode } from "react";
import { createNomosAdapter, type NomosAdapterOptions } from "../../src/adapter/nomos/createNomosAdapter.js";
import type { InitialAnswers } from "../../src/schemas/answers.js";
import { CheckoutProvider, type CheckoutProviderProps } from "../../src/checkout/CheckoutProvider.js";
import type { SupplierParticulars } from "../../src/checkout/supplier.js";
import { createSandbox } from "../../src/sandbox/createSandbox.js";
import type { SandboxFault } from "../../src/sandbox/faults.js";
import { sandboxGridFeeSchedule } from "../../src/sandbox/gridFees.js";
import { sandboxPlaces } from "../../src/sandbox/places.js";
import { sandboxOffers } from "../../src/sandbox/plans.js";
import { sandboxStreets } from "../../src/sandbox/streets.js";
import { supplier as anySupplier } from "../../test/support/supplier.js";
import { catalogues } from "./languages.js";

/** A supplier with everything that the law asks for, whose documents are on the story's own page. */
export const supplier: SupplierParticulars = {
  ...anySupplier,
  documents: { terms: "#agb", privacy: "#datenschutz", withdrawal: "#widerruf" },
};

/** How the visit behind a story is set up. */
export interface StoryVisit {
  readonly plan?: string;
  readonly initialAnswers?: InitialAnswers;
  /** What goes wrong in the sandbox. */
  readonly faults?: readonly SandboxFault[];
  readonly adapter?: Partial<NomosAdapterOptions>;
  readonly supplier?: SupplierParticulars;
  readonly meterNumberLater?: string;
  readonly otherPayment?: ReactNode;
  /** Classes and parts of the host's own. */
  readonly look?: Pick<CheckoutProviderProps, "classNames" | "components">;
  /** Stories show one moment; the sandbox's clock stands there. */
  readonly now?: Date;
}

const noFaults: readonly SandboxFault[] = [];

interface StoryCheckoutProps extends StoryVisit {
  /** One of the toolbar's languages; German unless told. */
  readonly locale?: string;
  readonly children: ReactNode;
}

/** One visit on a sandbox of its own. */
export function StoryCheckout({ locale, children, ...visit }: StoryCheckoutProps) {
  const [adapter] = useState(() => {
    const now = visit.now ?? new Date("2026-11-21T09:30:00Z");
    const sandbox = createSandbox({ basePath: "/api/energy", auth: "none", faults: visit.faults ?? noFaults, now: () => now });
    return createNomosAdapter({
      baseUrl: "/api/energy",
      fetch: sandbox.fetch,
      offers: sandboxOffers,
      gridFeeSchedule: (zip) => Promise.resolve(sandboxGridFeeSchedule(zip)),
      places: (zip) => Promise.resolve(sandboxPlaces(zip)),
      streets: (zip) => Promise.resolve(sandboxStreets(zip)),
      ...visit.adapter,
    });
  });
  return (
    <CheckoutProvider
      adapter={adapter}
      plan={visit.plan ?? "pln_sandbox_dynamisch"}
      supplier={visit.supplier ?? supplier}
      otherPayment={visit.otherPayment}
      {...visit.look}
      {...(visit.meterNumberLater ? { meterNumberLater: visit.meterNumberLater } : {})}
      locale={locale}
      catalogues={catalogues}
      {...(visit.initialAnswers ? { initialAnswers: visit.initialAnswers } : {})}
    >
      {children}
    </CheckoutProvider>
  );
}

/** Puts a story into a visit: the real adapter on a sandbox. */
export const withCheckout = (visit: StoryVisit = {}): Decorator =>
  function WithCheckout(Story, { globals }) {
    return (
      <StoryCheckout key={JSON.stringify(globals)} locale={globals.locale} {...visit}>
        <Story />
      </StoryCheckout>
    );
  };
