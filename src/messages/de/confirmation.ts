export interface Supplied {
  readonly supplier: string;
}

export interface Dated {
  /** Formatted, with the year. */
  readonly date: string;
}

/** After the order: what was ordered and what happens next. */
export const confirmation = {
  thanks: ({ name }: { readonly name: string }) => `Danke, ${name}. Ihre Bestellung ist da.`,
  number: "Vertragsnummer",
  numberLater: "Ihre Vertragsnummer kommt mit der Bestätigung.",
  email: ({ email }: { readonly email: string }) => `Die Bestätigung ist auf dem Weg an ${email}.`,
  nextTitle: "Wie es weitergeht",
  now: "aktuell",
  todo: "offen",
  cancel: {
    title: ({ supplier }: Supplied) => `Wir kündigen bei ${supplier}`,
    unnamed: "Wir kündigen bei Ihrem bisherigen Anbieter",
    text: ({ date }: Dated) => `voraussichtlich bis ${date}`,
  },
  gridOperator: {
    change: "Der Netzbetreiber bestätigt den Wechsel",
    moveIn: "Der Netzbetreiber bestätigt Ihren Einzug",
    text: ({ date }: Dated) => `meist in 2 bis 3 Wochen, also bis ${date}; dann steht der Tag fest, ab dem wir liefern`,
  },
  start: {
    title: "Wir liefern Ihren Strom",
    text: "ohne Unterbrechung, Sie müssen nichts tun",
    onDate: ({ date }: Dated) => `voraussichtlich ab ${date}, ohne Unterbrechung`,
  },
  smartMeter: {
    title: "Der Smart Meter wird eingebaut",
    text: ({ date }: Dated) => `in rund acht Wochen, also um den ${date}; wir melden uns mit einem Termin`,
  },
  module3: {
    title: "Modul 3 lässt sich aktivieren",
    text: "mit einem Klick, sobald der Smart Meter sendet",
  },
  /** Of an order whose page was loaded anew before its answer came. */
  found: {
    title: "Ihre Bestellung ist da",
    text: "Was Sie bestellt haben, steht in der Bestätigung, die per E-Mail kommt. Noch einmal bestellen müssen Sie nicht.",
  },
  summary: "Ihre Bestellung",
  print: "Drucken",
  /** Where the host leads on by itself. */
  redirect: {
    text: "Gleich geht es von selbst weiter.",
    now: "Jetzt weiter",
    stay: "Hier bleiben",
  },
};
