/** A host that has react-query and react-hook-form itself: its client serves the checkout's reads, its tools see the checkout's form. */
import { DevTool } from "@hookform/devtools";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { CheckoutProvider, useCheckoutForm, type CheckoutProviderProps } from "stromkasse";

/** The host's own client, with defaults of its own: the checkout says outright how it reads, so they do not matter to it. */
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, staleTime: 60_000 } } });

/** The visit, on the host's client. */
export function OwnShop({ children, ...shop }: Pick<CheckoutProviderProps, "adapter" | "plan" | "supplier" | "children">) {
  return (
    <QueryClientProvider client={queryClient}>
      <CheckoutProvider {...shop} queryClient={queryClient}>
        {children}
        {import.meta.env.DEV ? <FormTools /> : null}
      </CheckoutProvider>
    </QueryClientProvider>
  );
}

/** react-hook-form's own panel: every answer, what was touched, what is wrong. It writes inline styles, so it stays out of production. */
function FormTools(): ReactNode {
  const { control } = useCheckoutForm();
  return <DevTool control={control} />;
}
