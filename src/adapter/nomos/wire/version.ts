/** The versions of the Nomos API that are spoken here, as the header `X-API-Version` names them. */
export type NomosApiVersion = "2026-05-27.curie" | "2026-01-29.edison";
