import { brand } from "../brand.ts";
import { footerLinks } from "../footerLinks.ts";

/** The foot of the pages that run in the browser. */
export function Footer() {
  return (
    <footer className="footer" id="kontakt">
      <div className="wrap footer__row">
        <p>
          <strong>{brand.name}</strong>
          <br />
          {brand.address}
          <br />
          <a href={`mailto:${brand.email}`}>{brand.email}</a>, {brand.phone}
        </p>
        <nav className="footer__links" aria-label="Rechtliches">
          {footerLinks.map(([path, title]) => (
            <a key={path} href={path}>
              {title}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
