import { Checkout, useCheckout, type Catalogue } from "stromkasse";
import { Footer } from "./Footer.tsx";
import { Header, type HeaderProps } from "./Header.tsx";
import { Shop } from "./Shop.tsx";
import { TideCurve } from "./TideCurve.tsx";
import { useScheme } from "./useScheme.ts";
import type { Visit } from "./visit.ts";

/** Props of {@link Site}. */
export interface SiteProps {
  readonly visit: Visit;
  /** Languages beside German. */
  readonly catalogues: readonly Catalogue[];
}

/** The brand's page, with the checkout in it. */
export function Site({ visit, catalogues }: SiteProps) {
  const [scheme, setScheme] = useScheme();
  return (
    <Shop visit={visit} catalogues={catalogues} colorScheme={scheme}>
      <Page leadsOn={visit.leadsOn} scheme={scheme} onSchemeChange={setScheme} />
    </Shop>
  );
}

const area = ["/kundenbereich", "Kundenbereich"] as const;
const menu = [["#tarif", "Tarif"], ["#so-gehts", "So geht’s"], ["#kontakt", "Kontakt"], area] as const;

/** The brand's story stands around the first step only: whoever goes on wants to get done. */
function Page({ leadsOn, ...scheme }: Omit<HeaderProps, "links"> & Pick<Visit, "leadsOn">) {
  const { step, submission } = useCheckout();
  const isBeginning = step === "tariff";
  const isOrdered = submission.status === "accepted" || submission.status === "found";
  return (
    <>
      <a className="skip" href="#tarif">
        Zum Tarifrechner
      </a>
      <Demonstration />
      <Header {...scheme} links={isBeginning ? menu : isOrdered ? [area] : []} />
      <main>
        {isBeginning ? <Hero /> : <h1 className="hidden">Strom bestellen bei Prielstrom</h1>}
        <section className="wrap checkout" id="tarif" aria-label="Tarifrechner und Bestellung">
          {isOrdered ? <ToArea /> : null}
          <Checkout history="steps" {...(leadsOn ? { redirectTo: () => "/danke" } : {})} />
        </section>
        {isBeginning ? <HowItWorks /> : null}
      </main>
      <Footer />
    </>
  );
}

/** Whoever has ordered is known to the backend from here on. */
function ToArea() {
  return (
    <p className="hint to-area">
      Zähler, Module und Preise finden Sie ab jetzt in Ihrem <a href="/kundenbereich">Kundenbereich</a>.
    </p>
  );
}

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
