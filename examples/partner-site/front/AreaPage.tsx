import type { ReactNode } from "react";
import { Contract } from "./Contract.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { useScheme } from "./useScheme.ts";
import { useSession } from "./useSession.ts";

const menu = [
  ["#zaehler", "Zähler und Module"],
  ["#preise", "Preise"],
] as const;

/** `/kundenbereich`: what became of the order, and what a kWh costs now, for whoever has ordered here. */
export function AreaPage() {
  const [scheme, setScheme] = useScheme();
  const session = useSession();
  return (
    <>
      <a className="skip" href="#inhalt">
        Zum Inhalt
      </a>
      <section className="demo" aria-label="Vorführung">
        <span>Vorführung: Die Marke ist erfunden, die Sandbox spielt Netzbetreiber und Messstellenbetreiber.</span>
        <span>
          <a href="/sandbox/markt">Zeit vorstellen</a> <a href="/orders">Bestellungen</a>
        </span>
      </section>
      <Header scheme={scheme} onSchemeChange={setScheme} links={session.status === "known" || session.status === "asking" ? menu : []} />
      <main className="wrap page area" id="inhalt">
        <h1>Kundenbereich</h1>
        {session.status === "asking" ? <p role="status">Einen Moment, wir sehen nach Ihrem Vertrag.</p> : null}
        {session.status === "nobody" ? <Nobody /> : null}
        {session.status === "failed" ? <Failed /> : null}
        {session.status === "known" ? <Contract contract={session.contract} colorScheme={scheme} /> : null}
      </main>
      <Footer />
    </>
  );
}

function Nobody() {
  return (
    <Panel title="Hier ist noch kein Vertrag von Ihnen">
      <p>
        Der Kundenbereich öffnet sich, sobald Sie bestellt haben, und bleibt zwölf Stunden offen, solange dieser Browser läuft. Ein Passwort
        gibt es in dieser Vorführung nicht.
      </p>
      <p>
        <a className="button" href="/#tarif">
          Zum Tarifrechner
        </a>
      </p>
    </Panel>
  );
}

function Failed() {
  return (
    <Panel title="Wir können gerade nicht nachsehen">
      <p>Unser System antwortet nicht. Ihr Vertrag ist davon nicht betroffen.</p>
      <p>
        <button className="button" type="button" onClick={() => window.location.reload()}>
          Erneut versuchen
        </button>
      </p>
    </Panel>
  );
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="panel" role="status">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
