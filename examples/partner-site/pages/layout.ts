import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { brand } from "../brand.ts";
import { footerLinks } from "../footerLinks.ts";

/** Escaped HTML. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const mark = raw(
  '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="16"/><path d="M5 19c3.6 0 3.6-6 7.3-6s3.7 6 7.4 6 3.6-6 7.3-6"/></svg>',
);

/** A page beside the front: the brand's header, one column of text, the brand's foot. */
export function page(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Prielstrom</title>
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
      </head>
      <body>
        <header class="header">
          <div class="wrap header__row">
            <a class="brand" href="/">${mark}Prielstrom</a>
            <nav class="nav" aria-label="Vorführung">
              <a href="/orders">Bestellungen</a><a href="/sandbox">Störungen</a><a href="/sandbox/markt">Zeit</a>
            </nav>
          </div>
        </header>
        <main class="wrap wrap--text page">
          <h1>${title}</h1>
          ${content}
        </main>
        <footer class="footer">
          <div class="wrap footer__row">
            <p><strong>${brand.name}</strong><br />${brand.address}<br />${brand.email}, ${brand.phone}</p>
            <nav class="footer__links" aria-label="Rechtliches">
              ${footerLinks.map(([path, name]) => html`<a href="${path}">${name}</a>`)}
            </nav>
          </div>
        </footer>
      </body>
    </html>`;
}
