import { namesAt } from "./places.js";

/** Streets by zip, a few of the real ones each: enough to see them offered. */
const streets: Readonly<Record<string, readonly string[]>> = {
  "01067": ["Annenstraße", "Könneritzstraße", "Ostra-Allee", "Wilsdruffer Straße"],
  "04109": ["Barfußgäßchen", "Brühl", "Gottschedstraße", "Karl-Tauchnitz-Straße", "Nikolaistraße"],
  "10119": ["Choriner Straße", "Gormannstraße", "Kastanienallee", "Linienstraße", "Rosenthaler Straße", "Torstraße", "Zehdenicker Straße"],
  "20457": ["Am Sandtorkai", "Brandstwiete", "Deichstraße", "Kaiserkai", "Steinhöft"],
  "50667": ["Breite Straße", "Glockengasse", "Komödienstraße", "Schildergasse"],
  "68159": ["C 4", "C 8", "Jungbuschstraße", "Luisenring", "Planken"],
  "70173": ["Breite Straße", "Calwer Straße", "Königstraße", "Lautenschlagerstraße", "Theodor-Heuss-Straße"],
  "80331": ["Damenstiftstraße", "Kreuzstraße", "Oberanger", "Sendlinger Straße", "Unterer Anger"],
};

/** The streets of a zip; an empty list for one that the sandbox does not know. */
export function sandboxStreets(zip: string): readonly string[] {
  return namesAt(streets, zip);
}
