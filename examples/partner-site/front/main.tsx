import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "stromkasse/styles.css";
import { Site } from "./Site.tsx";
import { readVisit } from "./visit.ts";

const place = document.getElementById("site");
if (!place) throw new Error("index.html has no element with the id `site`.");
const visit = readVisit(window.location.search);
// German is built in. English is loaded by those who read it.
const catalogues = visit.locale === "en" ? [(await import("stromkasse/messages/en")).en] : [];
createRoot(place).render(
  <StrictMode>
    <Site visit={visit} catalogues={catalogues} />
  </StrictMode>,
);
