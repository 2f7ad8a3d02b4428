import { renderToString } from "react-dom/server";
import { supplier } from "../supplier";
import { Scene } from "./Scene";
import { scenesOn } from "./scenes";

/** Nobody is asked while a page is rendered. */
const nobody = () => {
  throw new Error("asked while rendering");
};

/** Every scene as HTML. */
export const render = (): string =>
  Object.entries(scenesOn(nobody, supplier))
    .map(([name, scene]) => `<section data-scene="${name}">${renderToString(<Scene>{scene}</Scene>)}</section>`)
    .join("\n");
