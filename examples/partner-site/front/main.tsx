import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "stromkasse/styles.css";
import { Site } from "./Site.tsx";

const place = document.getElementById("site");
if (!place) throw new Error("index.html has no element with the id `site`.");
createRoot(place).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
