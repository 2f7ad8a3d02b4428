/** A page of somebody else's with the package in it, as it would be served. */
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { policy } from "../../support/policy.ts";
import { hostCss, hostNames, type HostName } from "./hosts.ts";

const root = join(import.meta.dirname, "../../..");
export const pageDist = join(import.meta.dirname, "../page/dist");

/** Our layer comes behind the page's own reset, as docs/embedding.md says. */
export const layerOrder = "@layer theme, base, stromkasse, components, utilities;";

/** What a page is like. */
export interface PageOptions {
  /** Whose styles it has, after ours: what is equally strong wins over us. A plain page unless told. */
  readonly host?: HostName;
  /** What of us is in it. */
  readonly part?: "checkout" | "customer" | "withdrawal" | "cancellation" | "none";
  /** `layer`: the stylesheet in its cascade layer; `none`: no stylesheet of ours at all. */
  readonly styles?: "plain" | "layer" | "none";
  readonly isolate?: boolean;
  readonly dark?: boolean;
  readonly accent?: boolean;
  readonly dir?: "ltr" | "rtl";
  /** How wide the place is that the part gets, px; the page's width unless told. */
  readonly width?: number;
  /** All hosts' styles and ours lie ready, none of them worn: see `dress`. */
  readonly wardrobe?: boolean;
  /** The page has things of its own, above. */
  readonly things?: boolean;
  /** How many parts there are, each in its own place. */
  readonly places?: number;
}

/** Path and query of a page. */
export function pathOf(options: PageOptions): string {
  return `/?${new URLSearchParams(Object.entries(options).flatMap(([name, value]) => (value === false ? [] : [[name, String(value)]])))}`;
}

/** Serves the built page on any free port. */
export async function servePage(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("Content-Security-Policy", policy);
    const answer = pathname === "/" ? { type: "text/html", body: html(searchParams) } : file(pathname);
    if (!answer) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": `${answer.type}; charset=utf-8` }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function file(path: string): { readonly type: string; readonly body: string } | undefined {
  const [, host] = /^\/hosts\/(\w+)\.css$/.exec(path) ?? [];
  if (host !== undefined) return { type: "text/css", body: hostCss(host as HostName) };
  const [, width] = /^\/width-(\d+)\.css$/.exec(path) ?? [];
  if (width !== undefined) return { type: "text/css", body: `.place { width: ${width}px; }` };
  if (path === "/layers.css") return { type: "text/css", body: layerOrder };
  if (path === "/icon.svg") return { type: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  if (path === "/styles.css") return { type: "text/css", body: readFileSync(join(root, "dist/styles.css"), "utf8") };
  if (path === "/styles-layer.css") return { type: "text/css", body: readFileSync(join(root, "dist/styles-layer.css"), "utf8") };
  if (/^\/assets\/[\w.-]+\.js$/.test(path)) return { type: "text/javascript", body: readFileSync(join(pageDist, path), "utf8") };
  return undefined;
}

/** Every sheet that a page can have, in the order in which it has them. */
const sheets: readonly (readonly [dress: string, href: string])[] = [
  ["our-layer", "/layers.css"],
  ["our-layer", "/styles-layer.css"],
  ["our-plain", "/styles.css"],
  ...hostNames.map((host) => [host, `/hosts/${host}.css`] as const),
];

function html(query: URLSearchParams): string {
  const styles = query.get("styles") ?? "plain";
  const worn = query.has("wardrobe")
    ? []
    : [...(styles === "none" ? [] : [`our-${styles}`]), "plain", ...(query.has("host") ? [query.get("host") ?? ""] : [])];
  const links = sheets.flatMap(([dress, href]) => {
    if (!query.has("wardrobe") && !worn.includes(dress)) return [];
    return [`<link rel="stylesheet" href="${href}" data-dress="${dress}"${query.has("wardrobe") ? ' media="not all"' : ""}>`];
  });
  const places = Array.from({ length: Number(query.get("places") ?? 1) }, () => '<div class="place"></div>');
  return `<!doctype html>
<html lang="de" dir="${query.get("dir") === "rtl" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Seite</title><link rel="icon" href="/icon.svg">
${links.join("\n")}
${query.has("width") ? `<link rel="stylesheet" href="/width-${query.get("width")}.css">` : ""}
</head>
<body class="site wp-site-blocks">
${query.get("part") === "none" || query.has("things") ? things : ""}
<main class="entry-content">
${places.join("\n")}
</main>
<script type="module" src="/assets/page.js"></script>
</body></html>`;
}

/** What a page has of its own. */
const things = `<section id="things">
<h1>Titel</h1><h2>Titel</h2><h3>Titel</h3><p>Absatz <a href="#x">Link</a> <strong>fett</strong> <em>betont</em> <code>x</code> <small>klein</small></p>
<ul><li>eins</li></ul><ol><li>eins</li></ol><dl><dt>Wort</dt><dd>Sinn</dd></dl><blockquote>Zitat</blockquote><pre>x</pre><hr>
<table><caption>Tafel</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<form><fieldset><legend>Gruppe</legend><label>Feld <input value="a"></label><input type="checkbox" checked><input type="radio"><input type="number" value="1">
<select><option>a</option></select><textarea>a</textarea><button type="button">Knopf</button><button disabled>aus</button><progress value="0.5"></progress></fieldset></form>
<details open><summary>Mehr</summary>Text</details><dialog open>Fenster</dialog><svg width="20" height="20"><path d="M0 0h20"></path></svg>
<div class="button card field heading root link row stack">wie unsere Wörter</div>
</section>`;
