import { hydrateRoot } from "react-dom/client";
import "stromkasse/styles.css";
import { supplier } from "../supplier";
import { Scene } from "./Scene";
import { scenesOn } from "./scenes";

/** The page as it was served: what an answer would change is not looked at. */
const silence = () => new Promise<Response>(() => undefined);

// A warning is a fault here, as an error is.
console.warn = console.error;

const scenes = scenesOn(silence, supplier);
for (const place of document.querySelectorAll<HTMLElement>("[data-scene]")) {
  const name = place.dataset["scene"] ?? "";
  hydrateRoot(place, <Scene>{scenes[name]}</Scene>, { onRecoverableError: (error) => console.error(name, error) });
}
