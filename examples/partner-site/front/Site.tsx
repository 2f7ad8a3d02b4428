import { useLayoutEffect, useState } from "react";
import { Checkout, useCheckout, type Catalogue } from "stromkasse";
import { Footer } from "./Footer.tsx";
import { Mark } from "./Mark.tsx";
import { Shop } from "./Shop.tsx";
import { TideCurve } from "./TideCurve.tsx";
import type { Visit } from "./visit.ts";

/** Props of {@link Site}. */
export interface SiteProps {
  readonly visit: Visit;
  /** Languages beside German. */
  readonly catalogues: readonly Catalogue[];
}

/** The brand's page, with the checkout in it. */
export function Site({ visit, catalogues }: SiteProps) {
  const [scheme, setScheme] = useState<"light" | "dark">(systemScheme);
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return (
    <Shop visit={visit} catalogues={catalogues} colorScheme={scheme}>
      <Page leadsOn={visit.leadsOn} isDark={scheme === "dark"} onDark={(dark) => setScheme(dark ? "dark" : "light")} />
    </Shop>
  );
}

interface DarkSwitch {
  readonly isDark: boolean;
  readonly onDark: (dark: boolean) => void;
}

/** The brand's story stands around the first step only: whoever goes on wants to get done. */
function Page({ leadsOn, ...dark }: DarkSwitch & Pick<Visit, "leadsOn">) {
  const { step } = useCheckout();
  const isBeginning = step === "tariff";
  return (
    <>
      <a className="skip" href="#tarif">
        Zum Tarifrechner
      </a>
      <Demonstration />
      <Header {...dark} hasMenu={isBeginning} />
      <main>
        {isBeginning ? <Hero /> : <h1 className="hidden">Strom bestellen bei Prielstrom</h1>}
        <section className="wrap checkout" id="tarif" aria-label="Tarifrechner und Bestellung">
          <Checkout history="steps" {...(leadsOn ? { redirectTo: () => "/danke" } : {})} />
        </section>
        {isBeginning ? <HowItWorks /> : null}
      </main>
      <Footer />
    </>
  );
}

const systemScheme = () => (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

function Demonstration() {
  return (
    <section className="demo" aria-label="Vorführung">
      <span>Vorführung: Die Marke ist erfunden, Bestellungen landen in der Sandbox.</span>
      <span>
        <a href="/?lang=en" hrefLang="en">
          English
        </a>{" "}
        <a href="/orders">Bestellungen</a> <a href="/sandbox">Störungen</a>
      </span>
    </section>
  );
}

function Header({ isDark, onDark, hasMenu }: DarkSwitch & { readonly hasMenu: boolean }) {
  return (
    <header className="header">
      <div className="wrap header__row">
        <a className="brand" href="/">
          <Mark />
          Prielstrom
        </a>
        {hasMenu ? (
          <nav className="nav" aria-label="Hauptmenü">
            <a href="#tarif">Tarif</a>
            <a href="#so-gehts">So geht’s</a>
            <a href="#kontakt">Kontakt</a>
          </nav>
        ) : null}
        <button className="dark-switch" type="button" aria-pressed={isDark} onClick={() => onDark(!isDark)}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M16.5 12.4A7 7 0 0 1 7.6 3.5a7 7 0 1 0 8.9 8.9Z" />
          </svg>
          <span>Dunkel</span>
        </button>
      </div>
    </header>
  );
}

function Hero() {
  return (
    <section className="hero">
      <div className="wrap hero__row">
        <div>
          <p className="hero__kicker">Der dynamische Stromtarif aus Hamburg</p>
          <h1>Strom im Takt der Gezeiten.</h1>
          <p className="hero__text">
            Der Preis an der Börse steigt und fällt, jede Viertelstunde. Mit Prielstrom zahlen Sie, was der Strom gerade kostet, und sehen
            schon am Vortag, wann Ebbe ist.
          </p>
          <p>
            <a className="button" href="#tarif">
              Preis berechnen
            </a>
          </p>
          <ul className="hero__facts">
            <li>96 Preise am Tag</li>
            <li>1 Monat Kündigungsfrist</li>
            <li>Alle Module nach § 14a</li>
          </ul>
        </div>
        <TideCurve />
      </div>
    </section>
  );
}

const steps = [
  ["Der Preis kommt am Vortag", "Gegen 13 Uhr stehen die 96 Preise des nächsten Tages fest. Sie gelten auch für Ihren Strom."],
  ["Sie laden, wann es passt", "Auto, Wärmepumpe und Spülmaschine laufen, wann Sie wollen. Ein Smart Meter misst dazu jede Viertelstunde."],
  [
    "Das Netz rechnet mit",
    "Wer Wallbox oder Wärmepumpe steuern lässt, zahlt nach § 14a ein niedrigeres Netzentgelt. Das passende Modul bestellen Sie gleich mit.",
  ],
] as const;

function HowItWorks() {
  return (
    <section className="wrap how" id="so-gehts">
      <h2>So geht’s</h2>
      <ol className="how__list">
        {steps.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
