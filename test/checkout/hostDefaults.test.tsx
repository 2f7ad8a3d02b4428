import { keepPreviousData, QueryClient } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { usePlan } from "../../src/checkout/hooks/usePlan.js";
import { useQuote } from "../../src/checkout/hooks/useQuote.js";
import { renderCheckout } from "../support/renderCheckout.js";

function Read() {
  const plan = usePlan();
  return <output>{`${plan.status} ${plan.status === "ready" ? plan.plan.id : ""} ${useQuote().status}`}</output>;
}

it.each([
  ["enabled", { enabled: false }],
  ["select", { select: () => "nothing" }],
  ["initialData", { initialData: {} }],
  ["placeholderData", { placeholderData: keepPreviousData }],
  ["notifyOnChangeProps", { notifyOnChangeProps: [] }],
  ["retry and throwOnError", { retry: 3, throwOnError: true }],
])("a host's default for %s does not reach what we read on its client", async (_name, queries) => {
  const queryClient = new QueryClient({ defaultOptions: { queries } });
  renderCheckout(<Read />, { queryClient, initialAnswers: { tariff: { zip: "70173", usage: "2.500" } } });
  expect(await screen.findByText("ready pln_sandbox_dynamisch ready")).toBeVisible();
});
