import { createRandom, shuffled } from "./random.js";

/** Suppliers that many visitors come from. */
const wellKnown = [
  "E.ON Energie Deutschland GmbH",
  "Vattenfall Europe Sales GmbH",
  "EnBW Energie Baden-Württemberg AG",
  "EWE VERTRIEB GmbH",
  "LichtBlick SE",
  "Stadtwerke München GmbH",
  "N-ERGIE Aktiengesellschaft",
  "Mainova AG",
  "RheinEnergie AG",
  "enercity AG",
  "Tibber Deutschland GmbH",
  "Octopus Energy Germany GmbH",
  "naturstrom AG",
  "Yello Strom GmbH",
  "eprimo GmbH",
];

const towns = (
  "Aachen Aalen Achern Ahlen Ahrensburg Altena Altenburg Altensteig Amberg Annaberg Ansbach Apolda Arnsberg Arnstadt Aschaffenburg " +
  "Attendorn Augsburg Aurich Backnang Balingen Bamberg Barth Bautzen Bayreuth Bebra Bernau Bernburg Biberach Bielefeld Bitburg " +
  "Bitterfeld Blankenburg Bocholt Bochum Borken Borna Bramsche Brilon Bruchsal Bühl Burg Burghausen Buxtehude Calw Celle Cham " +
  "Clausthal Coburg Coesfeld Cottbus Crailsheim Crimmitschau Dachau Deggendorf Delbrück Delitzsch Detmold Dillenburg Dinkelsbühl " +
  "Döbeln Donauwörth Dorsten Duderstadt Dülmen Düren Eberbach Eberswalde Eckernförde Ehingen Eilenburg Einbeck Eisenach Ellwangen " +
  "Emden Emsdetten Eppingen Erding Erkrath Eschwege Esslingen Ettlingen Eutin Finsterwalde Flensburg Forchheim Freiberg Freising " +
  "Freudenstadt Friedberg Fulda Fürth Füssen Gaggenau Garbsen Geesthacht Geldern Gera Gießen Glauchau Goch Göppingen Görlitz Goslar " +
  "Gotha Greifswald Greiz Grimma Gronau Gummersbach Güstrow Gütersloh Haldensleben Haltern Hameln Hamm Hanau Heidenheim Heilbronn " +
  "Heiligenstadt Helmstedt Hemer Herford Herne Hilden Hockenheim Hof Holzminden Homburg Höxter Husum Ibbenbüren Idstein Ilmenau " +
  "Ingolstadt Iserlohn Itzehoe Jena Jülich Kaiserslautern Kamen Karlsruhe Kassel Kaufbeuren Kempten Kiel Kleve Koblenz Konstanz Korbach " +
  "Krefeld Kulmbach Landau Landsberg Lemgo Lindau Lingen Lippstadt Lübeck"
).split(" ");

const forms = [
  (town: string) => `Stadtwerke ${town} GmbH`,
  (town: string) => `Energieversorgung ${town} GmbH & Co. KG`,
  (town: string) => `Bürgerenergie ${town} eG`,
  (town: string) => `Elektrizitätswerk ${town} AG`,
  (town: string) => `Stromhandel ${town} GmbH`,
  (town: string) => `Kreiswerke ${town} GmbH`,
  (town: string) => `Überlandwerk ${town} eG`,
  (town: string) => `Ökostrom ${town} GmbH`,
];

/** Names of power suppliers: the well-known first, then believable ones, most of them made up. The seed decides which, and their order. */
export function supplierNames(seed: number, count: number): readonly string[] {
  const madeUp = towns.flatMap((town) => forms.map((form) => form(town)));
  return [...wellKnown, ...shuffled(createRandom(seed, "suppliers"), madeUp)].slice(0, count);
}
