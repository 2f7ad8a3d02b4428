/** What a plan sells beside the power itself. The documented plan body does not carry it: the partner states it where the API does not. */
export interface PlanOffer {
  readonly module1: boolean;
  readonly module2: boolean;
  readonly module3: boolean;
  /** Whether a smart meter (iMSys) can be ordered with the contract. */
  readonly smartMeter: boolean;
}

/** A tariff that can be ordered. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The supplier's own basic fee, EUR a month, gross (19 % VAT). Grid and metering fees come on top. */
  readonly monthlyFeeEur: number;
  readonly offer: PlanOffer;
}

/** Neither modules nor a smart meter. */
export const emptyOffer: PlanOffer = { module1: false, module2: false, module3: false, smartMeter: false };
