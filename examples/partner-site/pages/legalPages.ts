import { Hono } from "hono";
import { html } from "hono/html";
import { brand } from "../brand.ts";
import { page, type Html } from "./layout.ts";

const demonstration = html`<p class="hint">
  Prielstrom ist erfunden und liefert keinen Strom. Diese Seite zeigt nur, wo bei einem echten Anbieter das Dokument steht.
</p>`;

const texts: readonly (readonly [path: string, title: string, content: Html])[] = [
  [
    "/impressum",
    "Impressum",
    html`<p>${brand.name}<br />${brand.address}</p>
      <p>E-Mail: ${brand.email}<br />Telefon: ${brand.phone}</p>
      <p>Gläubiger-Identifikationsnummer: ${brand.creditorId}</p>`,
  ],
  [
    "/agb",
    "Allgemeine Geschäftsbedingungen",
    html`<p>Der Vertrag läuft ${brand.term} und kann mit einer Frist von einem Monat gekündigt werden.</p>
      <p>
        Der Arbeitspreis folgt in jeder Viertelstunde dem Preis der Strombörse für den folgenden Tag. Netzentgelte, Umlagen und Steuern
        werden in der Höhe berechnet, in der sie anfallen. Abgerechnet wird monatlich.
      </p>`,
  ],
  [
    "/datenschutz",
    "Datenschutz",
    html`<p>
      Diese Vorführung speichert Ihre Angaben nur im Arbeitsspeicher dieses Rechners. Sie gehen an niemanden und sind fort, sobald das
      Programm endet. Wer bestellt, bekommt ein Cookie mit einer Zufallszahl, damit nur Sie Ihren Vertrag sehen; es endet mit dem Browser,
      spätestens nach zwölf Stunden. Andere Cookies gibt es nicht.
    </p>`,
  ],
  [
    "/widerrufsbelehrung",
    "Widerrufsbelehrung",
    html`<p>
        Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Frist beginnt mit dem Tag des
        Vertragsschlusses.
      </p>
      <p>
        Der Widerruf geht an: ${brand.name}, ${brand.address}, ${brand.email}. Am einfachsten widerrufen Sie online unter
        <a href="/widerruf">Vertrag widerrufen</a>; den Eingang bestätigen wir sofort mit Datum und Uhrzeit.
      </p>`,
  ],
  [
    "/preisblatt",
    "Preisblatt",
    html`<p>
      Was der Strom an Ihrem Ort kostet, hängt vom Netzgebiet ab. Sie sehen es Zeile für Zeile, sobald Sie
      <a href="/#tarif">Postleitzahl und Verbrauch</a> angeben.
    </p>`,
  ],
];

/** The documents that the checkout and the footer link to. */
export function legalPages(): Hono {
  const pages = new Hono();
  for (const [path, title, content] of texts) pages.get(path, (context) => context.html(page(title, html`${content}${demonstration}`)));
  return pages;
}
