import { dehydrate, hydrate, QueryClient } from "@tanstack/react-query";
import { renderHook, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { usePlan } from "../../src/checkout/hooks/usePlan.js";
import { renderCheckout, sandboxAdapter, createBrowserSandbox } from "../support/renderCheckout.js";

function PlanName() {
  const plan = usePlan();
  return <output>{plan.status === "ready" ? plan.plan.name : plan.status}</output>;
}

/** What another process would begin its keys with: its modules are new, and count from the start. */
async function rootOfAnotherProcess() {
  vi.resetModules();
  const { useKeyRoot } = await import("../../src/checkout/clients.js");
  return renderHook(() => useKeyRoot({})).result.current;
}

it("begins keys in every process with something else", async () => {
  expect(await rootOfAnotherProcess()).not.toEqual(await rootOfAnotherProcess());
});

it("keeps its keys as long as the adapter is the same", () => {
  const queryClient = new QueryClient();
  const roots = () =>
    new Set(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey[1]),
    );
  const adapter = sandboxAdapter(createBrowserSandbox());
  renderCheckout(<PlanName />, { queryClient, adapter });
  renderCheckout(<PlanName />, { queryClient, adapter });
  expect(roots().size).toBe(1);
  renderCheckout(<PlanName />, { queryClient });
  expect(roots().size).toBe(2);
});

it("takes nothing from a persisted cache for what its own adapter says", async () => {
  const persisted = new QueryClient();
  const root = await rootOfAnotherProcess();
  const plan = { id: "pln_sandbox_dynamisch", name: "Von gestern", description: "", monthlyFeeEur: 1, offer: {} };
  persisted.setQueryData([...root, "plan", plan.id], plan);
  const queryClient = new QueryClient();
  hydrate(queryClient, JSON.parse(JSON.stringify(dehydrate(persisted))));
  renderCheckout(<PlanName />, { queryClient });
  expect(await screen.findByText("Dynamisch Plus")).toBeVisible();
});
