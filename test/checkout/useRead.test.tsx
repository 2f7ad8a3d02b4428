import { act, render, screen, waitFor } from "@testing-library/react";
import { StrictMode, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import { useRead, useReadClient } from "../../src/checkout/hooks/useRead.js";
import type { ReadClient } from "../../src/checkout/ReadClient.js";

type Ask = (signal: AbortSignal) => Promise<string>;

function Owner({ children }: { readonly children: (client: ReadClient) => ReactNode }) {
  return children(useReadClient());
}

function Reader({ client, ask, name = "a" }: { readonly client: ReadClient; readonly ask: Ask; readonly name?: string }) {
  const { data, error, isFetching } = useRead({ queryKey: [name], queryFn: ({ signal }) => ask(signal), staleTime: Infinity }, client);
  return <output>{isFetching ? "asking" : (data ?? error?.kind)}</output>;
}

const show = (children: (client: ReadClient) => ReactNode) => render(<Owner>{children}</Owner>, { wrapper: StrictMode });
const said = () => screen.queryAllByRole("status").map(({ textContent }) => textContent);

/** A component that mounts twice (StrictMode) cancels its first call. */
const uncancelled = (ask: { readonly mock: { readonly calls: readonly (readonly [AbortSignal])[] } }) =>
  ask.mock.calls.filter(([signal]) => !signal.aborted).length;

/** A browser tells of its network by events. */
const network = (event: "offline" | "online") => act(() => void window.dispatchEvent(new Event(event)));

describe("useRead", () => {
  it("asks once for however many readers, and keeps the answer for later ones", async () => {
    const ask = vi.fn<Ask>(() => Promise.resolve("there"));
    const both = (client: ReadClient) => [<Reader key={1} client={client} ask={ask} />, <Reader key={2} client={client} ask={ask} />];
    const { rerender } = show(both);
    expect(said()).toEqual(["asking", "asking"]);
    await waitFor(() => expect(said()).toEqual(["there", "there"]));
    rerender(<Owner>{() => null}</Owner>);
    rerender(<Owner>{both}</Owner>);
    expect(said()).toEqual(["there", "there"]);
    expect(uncancelled(ask)).toBe(1);
  });

  it("cancels what nobody waits for any more", async () => {
    const asked: AbortSignal[] = [];
    const ask: Ask = (signal) => {
      asked.push(signal);
      return new Promise(() => {});
    };
    const { rerender } = show((client) => <Reader client={client} ask={ask} />);
    await waitFor(() => expect(asked.length).toBeGreaterThan(0));
    rerender(<Owner>{(client) => <Reader client={client} name="b" ask={() => Promise.resolve("other")} />}</Owner>);
    await waitFor(() => expect(said()).toEqual(["other"]));
    expect(asked.every(({ aborted }) => aborted)).toBe(true);
  });

  it("asks anew for what failed when the network comes back, and for nothing else", async () => {
    let isAway = true;
    const failing: Ask = () => (isAway ? Promise.reject(new CheckoutError("offline", { message: "no network" })) : Promise.resolve("back"));
    const good = vi.fn<Ask>(() => Promise.resolve("good"));
    show((client) => [<Reader key={1} client={client} ask={failing} />, <Reader key={2} client={client} name="b" ask={good} />]);
    await waitFor(() => expect(said()).toEqual(["offline", "good"]));
    network("offline");
    isAway = false;
    expect(said()).toEqual(["offline", "good"]);
    network("online");
    await waitFor(() => expect(said()).toEqual(["back", "good"]));
    expect(uncancelled(good)).toBe(1);
  });

  it("listens to the network no longer than its provider is there", async () => {
    const ask = vi.fn<Ask>(() => Promise.reject(new CheckoutError("unavailable", { message: "away" })));
    const { unmount } = show((client) => <Reader client={client} ask={ask} />);
    await waitFor(() => expect(said()).toEqual(["unavailable"]));
    unmount();
    const before = ask.mock.calls.length;
    network("offline");
    network("online");
    await Promise.resolve();
    expect(ask).toHaveBeenCalledTimes(before);
  });
});
