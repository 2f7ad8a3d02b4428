import { createRoot } from "react-dom/client";
import { OrderPage } from "./OrderPage.tsx";

const place = document.getElementById("page");
if (!place) throw new Error("index.html has no element with the id `page`.");
createRoot(place).render(<OrderPage />);
