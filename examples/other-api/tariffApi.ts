/** The tariff API itself, as a `fetch` function: what stands in for the partner's real one, in the tests and behind the page. */
import { now } from "../partner-site/clock.ts";

/** A contract as it was ordered. */
export interface Contract {
  readonly id: string;
  readonly once: string;
  readonly attributes: ReturnType<typeof import("./mapping.ts").toContractBody>["data"]["attributes"];
}

const tariffs = new Map([
  ["kueste", { title: "Küstenstrom Fest", text: "Ein fester Preis", standingChargeCents: 14_388, meterInstallation: true }],
]);

const providers = ["Alster Energie", "Bodden Strom & Gas", "Deichwerke GmbH", "Elbkraft", "Förde Stadtwerke", "Watt & Meer eG"].map(
  (company, index) => ({
    type: "provider",
    id: String(index + 1),
    attributes: { company },
  }),
);

const providersAPage = 4;

/** Places where the API sells: the north. */
const sellsAt = (postcode: string) => /^[012]\d{4}$/.test(postcode);

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/vnd.api+json" } });
const fault = (status: number, code: string, pointer?: string) =>
  json({ errors: [{ code, ...(pointer !== undefined && { source: { pointer } }) }] }, status);

/** Opens a tariff API with an empty memory. */
export function createTariffApi() {
  const contracts: Contract[] = [];

  function price(tariff: string, query: URLSearchParams): Response {
    const sold = tariffs.get(tariff);
    const kwh = Number(query.get("yearlyKwh"));
    if (!sold) return fault(404, "NO_SUCH_TARIFF");
    if (!sellsAt(query.get("postcode") ?? "")) return fault(422, "OUTSIDE_AREA", "postcode");
    const perKwh = { supply: 1402, network: 1011, tax: 487 };
    const perYear = { service: sold.standingChargeCents, network: 7140, meter: query.get("meter") === "smart" ? 4000 : 1680 };
    const perKwhCentiCents = perKwh.supply + perKwh.network + perKwh.tax;
    const yearStandingCents = perYear.service + perYear.network + perYear.meter;
    const yearUsageCents = Math.round((perKwhCentiCents * kwh) / 100);
    const part = (basis: "year" | "kWh", kind: string, label: string, amount: number) => ({ basis, kind, label, amount });
    const parts = [
      part("year", "service", "Grundpreis", perYear.service),
      part("year", "network", "Netzentgelt", perYear.network),
      part("year", "meter", "Messung", perYear.meter),
      part("kWh", "supply", "Beschaffung", perKwh.supply),
      part("kWh", "network", "Netzentgelt", perKwh.network),
      part("kWh", "tax", "Steuern und Umlagen", perKwh.tax),
    ];
    const yearTotalCents = yearStandingCents + yearUsageCents;
    const attributes = {
      calculatedAt: now().toISOString(),
      yearTotalCents,
      yearStandingCents,
      yearUsageCents,
      perKwhCentiCents,
      parts,
    };
    return json({ data: { type: "price", id: "1", attributes } });
  }

  function list(query: URLSearchParams): Response {
    const sought = (query.get("q") ?? "").toLowerCase();
    const found = providers.filter(({ attributes }) => attributes.company.toLowerCase().includes(sought));
    const from = Number(query.get("after") ?? 0);
    const next = from + providersAPage < found.length ? String(from + providersAPage) : null;
    return json({ data: found.slice(from, from + providersAPage), links: { next } });
  }

  function order(once: string, body: string): Response {
    const { attributes } = (JSON.parse(body) as { readonly data: Pick<Contract, "attributes"> }).data;
    if (!/^DE\d{20}$/.test(attributes.bank.iban)) return fault(422, "INVALID_IBAN", "/data/attributes/bank/iban");
    if (!sellsAt(attributes.site.postcode)) return fault(422, "OUTSIDE_AREA", "/data/attributes/site/postcode");
    const known = contracts.find((contract) => contract.once === once);
    const contract = known ?? { id: `c-${contracts.length + 1}`, once, attributes };
    if (!known) contracts.push(contract);
    const answer = { reference: `K${1000 + Number(contract.id.slice(2))}`, state: "received", supplyFrom: contract.attributes.supplyFrom };
    return json({ data: { type: "contract", id: contract.id, attributes: answer } }, 201);
  }

  return {
    contracts: (): readonly Contract[] => contracts,
    async fetch(input: string, init: RequestInit = {}): Promise<Response> {
      const { pathname, searchParams } = new URL(input);
      const headers = new Headers(init.headers);
      if (pathname.endsWith("/sessions")) return json({ data: { type: "session", id: "1", attributes: { token: "visitor-1" } } });
      if (headers.get("X-Session") !== "visitor-1") return fault(401, "NO_SESSION");
      const [, tariff = "", isPrice] = /\/tariffs\/([^/]+)(\/price)?$/.exec(pathname) ?? [];
      if (isPrice) return price(decodeURIComponent(tariff), searchParams);
      const sold = tariffs.get(decodeURIComponent(tariff));
      if (sold) return json({ data: { type: "tariff", id: tariff, attributes: sold } });
      if (pathname.endsWith("/providers")) return list(searchParams);
      if (pathname.endsWith("/contracts") && typeof init.body === "string") return order(headers.get("X-Once") ?? "", init.body);
      return fault(404, "NOT_FOUND");
    },
  };
}
