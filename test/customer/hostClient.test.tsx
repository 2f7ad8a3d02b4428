import { onlineManager, QueryClient } from "@tanstack/react-query";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GridFeeReductions, MeterOrderStatus } from "../../src/components/customer/index.js";
import { CustomerProvider } from "../../src/customer/CustomerProvider.js";
import { placeContract, renderArea, supportContact } from "../support/customerArea.js";

const orderButton = () => screen.findByRole("button", { name: "Zahlungspflichtig bestellen" });
const turns = () => act(() => new Promise((resolve) => void setTimeout(resolve, 50)));

/** A host's client with defaults that are not ours. */
const hostClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: 3, throwOnError: true, staleTime: 0 }, mutations: { gcTime: 0, retry: 3 } } });

describe("a customer's area on a host's client", () => {
  it("reads on it, and orders on its own", async () => {
    const host = hostClient();
    const { subscriptionId, writes } = await renderArea(<MeterOrderStatus />, { props: { queryClient: host } });
    const button = await orderButton();
    const keys = host
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey);
    expect(keys.map(([root, , ...rest]) => [root, ...rest])).toEqual([
      ["stromkasse", "subscription", subscriptionId],
      ["stromkasse", "meterOrder", subscriptionId],
    ]);
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect([writes().length, host.getMutationCache().getAll().length]).toEqual([1, 0]);
  });

  it("fails as it does on its own client, whatever the host's defaults", async () => {
    const { reads } = await renderArea(<MeterOrderStatus />, {
      props: { queryClient: hostClient() },
      order: { smartMeter: true },
      before: (box) => box.fail({ on: "meterOrders", kind: "wrongSchema" }),
    });
    expect(await screen.findByRole("button", { name: "Erneut versuchen" })).toBeVisible();
    await turns();
    expect(reads("/meter-orders")).toHaveLength(1);
  });

  it("still orders after a clear, and shows what was ordered", async () => {
    const host = hostClient();
    const { writes } = await renderArea(<MeterOrderStatus />, { props: { queryClient: host } });
    const button = await orderButton();
    act(() => host.clear());
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect(writes()).toHaveLength(1);
  });

  it("forgets no order whose answer was lost when the host clears its client", async () => {
    const host = hostClient();
    const { sandbox, user, writes } = await renderArea(<MeterOrderStatus />, { props: { queryClient: host } });
    const button = await orderButton();
    sandbox.fail({ on: "orderMeter", kind: "dropAfter" });
    sandbox.fail({ on: "meterOrders", kind: "wrongSchema" });
    await user.click(button);
    expect(await screen.findByText("Ist Ihre Bestellung angekommen?")).toBeVisible();
    act(() => host.clear());
    await turns();
    expect(screen.getByText("Ist Ihre Bestellung angekommen?")).toBeVisible();
    sandbox.clearFaults();
    await user.click(screen.getByRole("button", { name: "Jetzt nachsehen" }));
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect(writes()).toHaveLength(1);
  });

  it("does not mix the answers of two adapters", async () => {
    const host = hostClient();
    const [one, other] = await Promise.all([placeContract({ order: { smartMeter: true } }), placeContract()]);
    // Two worlds may use the same ids.
    const adapter = {
      ...other.adapter,
      getSubscription: () => other.adapter.getSubscription(other.subscriptionId),
      listMeterOrders: () => other.adapter.listMeterOrders({ subscriptionId: other.subscriptionId }),
    };
    const area = { subscriptionId: one.subscriptionId, offer: one.offer, supplier: supportContact, queryClient: host };
    const { container } = render(
      <>
        <CustomerProvider {...area} adapter={one.adapter}>
          <MeterOrderStatus />
        </CustomerProvider>
        <CustomerProvider {...area} adapter={adapter}>
          <MeterOrderStatus />
        </CustomerProvider>
      </>,
    );
    await orderButton();
    await waitFor(() => expect(container.querySelectorAll(".sk-status")).toHaveLength(2));
    const [first, second] = screen.getAllByRole("region", { name: "Ihr Smart Meter" });
    if (!first || !second) throw new Error("There are not two");
    expect(within(first).getByText("In Arbeit")).toBeVisible();
    expect(within(second).getByRole("button", { name: "Zahlungspflichtig bestellen" })).toBeVisible();
  });
});

describe("an order without a network", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    act(() => onlineManager.setOnline(true));
  });

  it("is refused at once, and not sent later by itself", async () => {
    const { writes, user } = await renderArea(<GridFeeReductions />);
    const button = await screen.findByRole("button", { name: "Modul 1 bestellen" });
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    act(() => onlineManager.setOnline(false));
    await user.click(button);
    expect(await screen.findByText("Sie sind offline. Es ist nichts bestellt.")).toBeVisible();
    vi.restoreAllMocks();
    act(() => onlineManager.setOnline(true));
    await turns();
    expect(writes()).toHaveLength(0);
    expect(screen.getByText("Sie sind offline. Es ist nichts bestellt.")).toBeVisible();
  });

  it("is tried at once where only the browser says so, and not again", async () => {
    const { writes, user } = await renderArea(<MeterOrderStatus />);
    const button = await orderButton();
    act(() => onlineManager.setOnline(false));
    await user.click(button);
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    act(() => onlineManager.setOnline(true));
    await turns();
    expect(writes()).toHaveLength(1);
  });
});
