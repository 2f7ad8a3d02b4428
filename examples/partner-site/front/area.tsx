import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "stromkasse/styles.css";
import { AreaPage } from "./AreaPage.tsx";

const place = document.getElementById("site");
if (!place) throw new Error("The page has no element with the id `site`.");
createRoot(place).render(
  <StrictMode>
    <AreaPage />
  </StrictMode>,
);
