import { createContext, type ReactNode } from "react";

/** What a host puts beside the direct debit. A context of its own: hosts make such nodes anew with every render, which concerns nothing else. */
export const OtherPaymentContext = createContext<ReactNode>(null);
