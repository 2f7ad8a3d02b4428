import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { CancellationForm, WithdrawalForm, type DeclarationReceipt } from "stromkasse";
import "stromkasse/styles.css";
import { brand } from "../brand.ts";
import { Footer } from "./Footer.tsx";
import { HeaderBar } from "./HeaderBar.tsx";
import { theme } from "./theme.ts";

/** `/widerruf` and `/kuendigung`: two pages for everybody, without a login and without a visit. */
function Termination() {
  const isWithdrawal = window.location.pathname.startsWith("/widerruf");
  const props = { supplier: brand, theme, colorScheme: "auto", headingLevel: 1 } as const;
  return (
    <>
      <HeaderBar />
      <main className="wrap wrap--text page">
        {isWithdrawal ? (
          <WithdrawalForm {...props} onSubmit={(declaration) => post("withdrawal", declaration)} />
        ) : (
          <CancellationForm {...props} onSubmit={(declaration) => post("cancellation", declaration)} />
        )}
      </main>
      <Footer />
    </>
  );
}

/** Our own backend takes it; it knows the time of arrival. */
async function post(kind: "withdrawal" | "cancellation", declaration: object): Promise<DeclarationReceipt> {
  const response = await fetch(`/api/declarations/${kind}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(declaration),
  });
  if (!response.ok) throw new Error(`/api/declarations/${kind}: ${response.status}`);
  return (await response.json()) as DeclarationReceipt;
}

const place = document.getElementById("site");
if (!place) throw new Error("The page has no element with the id `site`.");
createRoot(place).render(
  <StrictMode>
    <Termination />
  </StrictMode>,
);
