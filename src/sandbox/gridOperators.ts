import type { GridFeeSchedule, GridFeeWindow } from "../energy/gridFeeSchedule.js";

/** A grid operator and its low-voltage prices of one calendar year. */
export interface GridOperator {
  readonly name: string;
  readonly year: number;
  /** The energy price for households (ST), net ct/kWh, as on the price sheet. */
  readonly netCtPerKwh: number;
  /** The base price, net EUR a year. Invented: within what operators charge, but of no price sheet. */
  readonly inventedNetBaseEurPerYear: number;
  /** `null` where there is no Modul 3 table. */
  readonly modul3: Pick<GridFeeSchedule, "netCtPerKwh" | "windows" | "activeQuarters"> | null;
  /** Address of the price sheet; empty for the invented operator. */
  readonly source: string;
}

type Quarters = GridFeeSchedule["activeQuarters"];

const allYear: Quarters = [1, 2, 3, 4];
const winter: Quarters = [1, 4];

/** `rates` are NT, ST, HT in net ct/kWh; windows are written `HH:MM-HH:MM`. */
function priceSheet(
  name: string,
  inventedNetBaseEurPerYear: number,
  rates: readonly [low: number, standard: number, high: number],
  activeQuarters: Quarters,
  windows: { readonly low: readonly string[]; readonly high: readonly string[] },
  source: string,
): GridOperator {
  const [low, standard, high] = rates;
  return {
    name,
    year: 2026,
    netCtPerKwh: standard,
    inventedNetBaseEurPerYear,
    modul3: {
      netCtPerKwh: { low, standard, high },
      activeQuarters,
      windows: [...windows.low.map((times) => windowOf("low", times)), ...windows.high.map((times) => windowOf("high", times))],
    },
    source,
  };
}

function windowOf(rate: GridFeeWindow["rate"], times: string): GridFeeWindow {
  const [from = "", to = ""] = times.split("-");
  return { rate, from, to };
}

const netzeBw = priceSheet(
  "Netze BW GmbH",
  48.2,
  [3.03, 7.57, 11.06],
  allYear,
  { low: ["10:00-14:00"], high: ["17:00-22:00"] },
  "https://assets.ctfassets.net/xytfb1vrn7of/7eQvxehZzn3ECbR9rALmyD/ecc795b9dcd666ce1f53d9d04362a321/netzentgelte-strom-netze-bw-gmbh-2026.pdf",
);

const westnetz = priceSheet(
  "Westnetz GmbH",
  62.5,
  [0.95, 9.53, 15.65],
  allYear,
  { low: ["00:00-07:00"], high: ["15:00-20:00"] },
  "https://www.westnetz.de/content/dam/revu-global/westnetz/documents/ueber-westnetz/unser-netz/netzentgelte-strom/preisblaetter-westnetz-strom-01-01-2026.pdf",
);

const bayernwerk = priceSheet(
  "Bayernwerk Netz GmbH",
  75,
  [0.47, 4.72, 9.03],
  [2, 3],
  { low: ["10:00-15:00"], high: ["17:00-22:00"] },
  "https://www.bayernwerk-netz.de/content/dam/revu-global/bayernwerk-netz/files/netz/netzzugang/netzentgeltestrom/bayernwerk-preisblatt-netzentgelte-2026.pdf",
);

const stromnetzBerlin = priceSheet(
  "Stromnetz Berlin GmbH",
  39.6,
  [2.61, 7.46, 13.94],
  allYear,
  { low: ["22:15-06:30"], high: ["17:15-20:15"] },
  "https://www.stromnetz.berlin/files/globalassets/dokumente/entgelte/zugang/entgelte-01-01-2026/nne-b-2026_20251218.pdf",
);

const avacon = priceSheet(
  "Avacon Netz GmbH",
  78,
  [0.6, 6.04, 8.41],
  winter,
  { low: ["00:15-05:00", "23:00-00:15"], high: ["16:30-21:00"] },
  "https://www.avacon-netz.de/content/dam/revu-global/avacon-netz/documents/netzentgelte-strom/2026/Preisbl%C3%A4tter_AVANG_Strom_01.01.2026%20%281%29.pdf",
);

const ewe = priceSheet(
  "EWE NETZ GmbH",
  66,
  [0.32, 3.2, 5.62],
  allYear,
  { low: ["00:00-05:00", "23:00-24:00"], high: ["16:30-20:30"] },
  "https://www.ewe-netz.de/-/media/ewe-netz/downloads/2026_02_24_ewe_netz_nne_strom_2026.pdf",
);

const edis = priceSheet(
  "E.DIS Netz GmbH",
  81,
  [0.55, 5.47, 8.8],
  winter,
  { low: ["00:00-05:00", "23:30-24:00"], high: ["10:15-12:00", "16:45-20:15"] },
  "https://www.e-dis-netz.de/content/dam/revu-global/e-dis-netz/dokumente/Preisblaetter_Netzentgelte_Strom_20260101.pdf",
);

const mitnetz = priceSheet(
  "Mitteldeutsche Netzgesellschaft Strom mbH",
  70.5,
  [0.69, 6.31, 12.62],
  winter,
  { low: ["00:00-03:00", "19:00-24:00"], high: ["08:00-12:00", "17:00-19:00"] },
  "https://www.mitnetz-strom.de/Media/docs/default-source/datei-ablage/2026_mns_pb_endg%C3%BCltig_12-12-2025.pdf?sfvrsn=2aee4cf8_3",
);

const nergie = priceSheet(
  "N-ERGIE Netz GmbH",
  54,
  [2.38, 5.96, 11.77],
  allYear,
  { low: ["12:00-14:15", "23:00-06:00"], high: ["18:00-21:00"] },
  "https://www.n-ergie-netz.de/public/remotemedien/media/nng/produkte_und_dienstleistungen_2/netzentgelte_1/netzentgelte_strom/ne_strom_2026_end/N_Preisblatt6a_steuerbare_Verbrauchseinrichtung_ab2024_end_Neu.pdf",
);

const shNetz = priceSheet(
  "Schleswig-Holstein Netz GmbH",
  84,
  [0.64, 6.4, 8.32],
  winter,
  { low: ["00:00-05:00", "22:00-24:00"], high: ["09:00-14:00", "17:00-21:00"] },
  "https://www.sh-netz.com/content/dam/revu-global/sh-netz/Documents/Schleswig-Holstein-Netz/Netzentgelte/Strom/Allgemeine-Netzentgelte/2026/finale_netzentgelte_strom_ab_20260101.pdf",
);

const enercity = priceSheet(
  "enercity Netz GmbH",
  43.8,
  [0.86, 8.54, 13.35],
  allYear,
  { low: ["00:00-06:00"], high: ["16:30-20:15"] },
  "https://www.enercity-netz.de/assets/cms/eng/marktpartner/pdfs/netzentgelte-strom/preisblatt-netznutzung-strom-2026-jahr.pdf",
);

const ten = priceSheet(
  "TEN Thüringer Energienetze GmbH & Co. KG",
  69,
  [1.67, 5.56, 8.62],
  winter,
  { low: ["00:00-06:00", "22:00-24:00"], high: ["08:00-09:00", "10:30-12:00", "17:30-19:00"] },
  "https://www.thueringer-energienetze.com/Content/Documents/Energiepartner/TEN_NNE_Strom_2026.pdf",
);

/** No real operator: every figure of it is invented. It shows what a checkout does where no Modul 3 table is known. */
const invented: GridOperator = {
  name: "Musternetz ohne Modul 3 (erfunden)",
  year: 2026,
  netCtPerKwh: 6.8,
  inventedNetBaseEurPerYear: 58,
  modul3: null,
  source: "",
};

/**
 * A dozen real grid operators with their published prices for 2026 (each names its price sheet), and an invented one without
 * Modul 3. No more than a dozen: this is demo data, not a register.
 */
export const gridOperators = {
  netzeBw,
  westnetz,
  bayernwerk,
  stromnetzBerlin,
  avacon,
  ewe,
  edis,
  mitnetz,
  nergie,
  shNetz,
  enercity,
  ten,
  invented,
} as const satisfies Readonly<Record<string, GridOperator>>;
