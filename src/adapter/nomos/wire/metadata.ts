import { asJson } from "../../../energy/json.js";

/** How large an order's metadata may be, in bytes of its JSON. The API says "10KB" and not which kind: the smaller kind is always right. */
export const maxMetadataBytes = 10_000;

/** Whether an order's metadata is small enough for the API. */
export const fitsMetadata = (metadata: unknown): boolean => new TextEncoder().encode(asJson(metadata)).length <= maxMetadataBytes;
