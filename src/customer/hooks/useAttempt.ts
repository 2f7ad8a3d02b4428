import { useSyncExternalStore } from "react";
import type { LaterOrder, OrderAttempt } from "../AttemptStore.js";
import { useCustomerContext } from "../CustomerContext.js";

/** Where an order stands that the customer sends, kept current. */
export function useAttempt(order: LaterOrder): OrderAttempt {
  const { attempts } = useCustomerContext();
  const snapshot = () => attempts.get(order);
  return useSyncExternalStore(attempts.subscribe, snapshot, snapshot);
}
