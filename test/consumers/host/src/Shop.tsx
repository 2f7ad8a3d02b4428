import { useQueryClient } from "@tanstack/react-query";
import { Checkout, CheckoutProvider } from "stromkasse";
import { createNomosAdapter } from "stromkasse/nomos";
import { createSandbox } from "stromkasse/sandbox";
import { Beside } from "./Beside";
import { supplier } from "./supplier";

const sandbox = createSandbox({ basePath: "/api/energy", auth: "none" });
const adapter = createNomosAdapter({ baseUrl: "/api/energy", fetch: sandbox.fetch });

export function Shop() {
  const client = useQueryClient();
  return (
    <CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" supplier={supplier} queryClient={client}>
      <Beside />
      <Checkout />
    </CheckoutProvider>
  );
}
