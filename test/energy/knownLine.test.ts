import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownLine, layerOrder, type KnownLine, type QuoteLayer } from "../../src/energy/quote.ts";

describe("knownLine", () => {
  it.each<[QuoteLayer, string, KnownLine | null]>([
    ["fee", "Grundgebühr", "basicFee"],
    ["fee", "GRUNDGEBUEHR", "basicFee"],
    ["fee", "Grundgebu\u0308hr", "basicFee"],
    ["fee", "Monatlicher Grundpreis", "basicFee"],
    ["grid", "Netzentgelte", "gridFee"],
    ["grid", "Netzentgelt (Grundpreis)", "gridFee"],
    ["grid", "Netznutzungsentgelt", "gridFee"],
    ["grid", "Arbeitspreis Netz", "gridFee"],
    ["grid", "Pauschale Netzentgeltreduktion (§14a EnWG Modul 1)", "module1Reduction"],
    ["grid", "Netzentgelt-Reduzierung § 14a Modul 1", "module1Reduction"],
    ["grid", "Prozentuale Netzentgeltreduktion (§14a EnWG Modul 2)", "module2Reduction"],
    ["grid", "Zeitvariables Netzentgelt (§14a EnWG Modul 3)", null],
    ["grid", "Modul 1 + Modul 2", null],
    ["grid", "Modul 10", null],
    ["metering", "Messstellengebühren", "metering"],
    ["metering", "Meßstellenbetrieb", "metering"],
    ["metering", "Messentgelt", "metering"],
    ["energy", "EPEX Day-Ahead Preis (12m avg.)", "exchangePrice"],
    ["energy", "Börsenstrompreis (Ø 12 Monate)", "exchangePrice"],
    ["energy", "Spotmarktpreis", "exchangePrice"],
    ["energy", "Beschaffungsmarge", "procurementMargin"],
    ["energy", "Aufschlag des Lieferanten", "procurementMargin"],
    ["energy", "Aufschlag auf EPEX-Preis", null],
    ["levies", "Konzessionsabgabe", "concessionFee"],
    ["levies", "Stromsteuer", "electricityTax"],
    ["levies", "Offshore-Umlage", "offshoreLevy"],
    ["levies", "Offshore-Netzumlage", "offshoreLevy"],
    ["levies", "§19-NEV Umlage", "section19Levy"],
    ["levies", "§19 StromNEV-Umlage", "section19Levy"],
    ["levies", "§ 19 Abs. 2 StromNEV-Umlage", "section19Levy"],
    ["levies", "Aufschlag für besondere Netznutzung", "section19Levy"],
    ["levies", "KWK-Umlage", "chpLevy"],
    ["levies", "KWKG-Umlage", "chpLevy"],
    ["levies", "Kraft-Wärme-Kopplungs-Umlage", "chpLevy"],
    ["levies", "KWKG-, Offshore- und §19-Umlage", null],
    ["levies", "Wasserstoffumlage", null],
    ["other", "Stromsteuer", "electricityTax"],
    ["other", "Herkunftsnachweise", null],
    ["energy", "Stromsteuer", null],
    ["fee", "", null],
  ])("%s: %s → %s", (layer, name, id) => {
    expect(knownLine(name, layer)).toBe(id);
  });

  it("does not mind case, blanks and punctuation", () => {
    const names = fc.constantFrom<[string, QuoteLayer]>(
      ["Offshore-Umlage", "levies"],
      ["§19-NEV Umlage", "levies"],
      ["Grundgebühr", "fee"],
    );
    fc.assert(
      fc.property(names, fc.constantFrom("", " ", "-", "_", "\u00A0"), fc.boolean(), ([name, layer], filler, upper) => {
        const spelled = Array.from(name).join(filler);
        expect(knownLine(upper ? spelled.toUpperCase() : spelled, layer)).toBe(knownLine(name, layer));
      }),
    );
  });

  it("never throws, whatever the API invents", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...layerOrder), (name, layer) => {
        expect(() => knownLine(name, layer)).not.toThrow();
      }),
    );
  });
});
