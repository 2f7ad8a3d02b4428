/** What the visitor sees in the meter cabinet. A digital meter without a gateway (mME, § 2 Nr. 15 MsbG) is not a smart one. */
export type MeterKind = "ferraris" | "digital" | "smart";

/** What the API knows: only a meter with a gateway (iMSys, § 2 Nr. 7 MsbG) is `smart`. */
export type MeterType = "analog" | "smart";

/** Maps what is seen to what the API knows. Unanswered counts as analog, as it does for the API. */
export function meterType(kind: MeterKind | null): MeterType {
  return kind === "smart" ? "smart" : "analog";
}
