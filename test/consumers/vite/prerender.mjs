import { readFileSync, writeFileSync } from "node:fs";
import { format } from "node:util";
import { render } from "./server/render.js";

for (const level of ["error", "warn"]) {
  console[level] = (...said) => {
    throw new Error(`said while rendering: ${format(...said)}`);
  };
}

const page = "dist/scenes/scenes.html";
writeFileSync(
  page,
  readFileSync(page, "utf8").replace("<!--scenes-->", () => render()),
);
