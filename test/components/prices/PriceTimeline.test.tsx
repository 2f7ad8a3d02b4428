import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { Fragment, type ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CheapestWindow, CheapestWindowView, PriceTimeline, PriceTimelineView } from "../../../src/components/prices/index.js";
import { CustomerContext, type CustomerContextValue } from "../../../src/customer/CustomerContext.js";
import { createNoteHolders } from "../../../src/customer/sharedNote.js";
import { CustomerProvider } from "../../../src/customer/CustomerProvider.js";
import { placeContract, renderArea, supportContact, type AreaOptions } from "../../support/customerArea.js";
import { fakeTime, pause } from "../../support/pause.js";
import { now } from "../../support/clock.js";

const minuteMs = 60_000;
const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ");

fakeTime();
// Ordered in time to have begun by November.
beforeEach(() => void vi.setSystemTime("2026-10-01T08:00:00Z"));

/** Looks at the prices at an instant; the page and the sandbox share the clock. */
async function lookAt(instant: string, options: AreaOptions = {}, both = false) {
  const area = await renderArea(
    <>
      <PriceTimeline />
      {both ? <CheapestWindow /> : null}
    </>,
    {
      ...options,
      now,
      before: (sandbox, subscriptionId) => {
        vi.setSystemTime(instant);
        return options.before?.(sandbox, subscriptionId);
      },
    },
  );
  const asked = () => area.reads("/subscriptions").filter(({ url }) => url.pathname.endsWith("/prices"));
  return { ...area, asked };
}

const tomorrow = () => screen.getByRole("radio", { name: "Morgen" });
const region = (name: string) => screen.getByRole("region", { name });

describe("the prices of a contract", () => {
  it("are loaded once for all that show them: today and tomorrow, never more", async () => {
    const { asked } = await lookAt("2026-11-21T14:15:00Z", {}, true);
    expect(within(region("Strompreis heute")).getByRole("status")).toHaveTextContent("Wird geladen …");
    await pause();
    expect(screen.getByRole("slider")).toHaveAttribute("aria-valuemax", "95");
    expect(tomorrow()).toBeEnabled();
    expect(within(region("Wann ist Strom am günstigsten?")).getByText("Am günstigsten")).toBeVisible();
    expect(asked().map(({ url }) => [url.searchParams.get("start"), url.searchParams.get("end")])).toEqual([["2026-11-21", "2026-11-22"]]);
  });

  it("that has not begun are said to be missing once for all parts, and by the next where that one goes", async () => {
    const client = (parts: ReactNode) => <CustomerContext.Provider value={{ ...context, noPrices }}>{parts}</CustomerContext.Provider>;
    const context = {} as CustomerContextValue;
    const noPrices = createNoteHolders();
    const series = { subscriptionId: "sub_1", slotMinutes: 15, reference: "EPEX", slots: null } as const;
    const instant = new Date("2026-11-21T14:15:00Z");
    const timeline = <PriceTimelineView series={series} now={instant} />;
    const cheapest = <CheapestWindowView series={series} now={instant} />;
    const { rerender } = render(client([timeline, cheapest].map((part, index) => <Fragment key={index}>{part}</Fragment>)));
    expect(screen.getAllByText("Noch keine Preise")).toHaveLength(1);
    expect(region("Strompreis heute")).toBeVisible();
    rerender(client([null, cheapest].map((part, index) => <Fragment key={index}>{part}</Fragment>)));
    expect(region("Wann ist Strom am günstigsten?")).toBeVisible();
    expect(screen.getAllByText("Noch keine Preise")).toHaveLength(1);
  });

  it("are asked for again at 12:45, every five minutes until tomorrow's are there, and then at midnight", async () => {
    const { asked, sandbox } = await lookAt("2026-11-21T11:30:00Z");
    await pause();
    expect([tomorrow().hasAttribute("disabled"), asked().length]).toEqual([true, 1]);
    await pause(14 * minuteMs);
    expect(asked()).toHaveLength(1);
    sandbox.fail({ on: "prices", kind: "wrongSchema" });
    await pause(minuteMs + 1000);
    expect(asked().length).toBeGreaterThan(1);
    // What is there stays, and its age is told.
    expect(screen.getByRole("slider")).toBeVisible();
    expect(plain(screen.getByRole("status").textContent)).toContain("Stand: 21. November 2026, 12:30 Uhr.");
    sandbox.clearFaults();
    const before = asked().length;
    await pause(5 * minuteMs + 1000);
    expect(asked()).toHaveLength(before + 1);
    expect(tomorrow()).toBeEnabled();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await pause(10 * 60 * minuteMs);
    expect(asked()).toHaveLength(before + 1);
    await pause(75 * minuteMs);
    expect(asked()).toHaveLength(before + 2);
    expect(asked().at(-1)?.url.searchParams.get("start")).toBe("2026-11-22");
    expect(tomorrow()).toBeDisabled();
  });

  it("are caught up with when the page slept through 12:45", async () => {
    const { asked } = await lookAt("2026-11-21T10:00:00Z");
    await pause();
    vi.setSystemTime("2026-11-21T13:30:00Z");
    act(() => void fireEvent(document, new Event("visibilitychange")));
    await pause();
    expect(asked()).toHaveLength(2);
    expect(tomorrow()).toBeEnabled();
  });

  it("say what went wrong, and are there on the second try", async () => {
    const { sandbox, user, events } = await lookAt("2026-11-21T10:00:00Z", {
      before: (sandbox) => sandbox.fail({ on: "prices", kind: "wrongSchema" }),
    });
    await pause(5000);
    const retry = screen.getByRole("button", { name: "Erneut versuchen" });
    expect(screen.getByText("Die Preise konnten nicht geladen werden.")).toBeVisible();
    expect(events).toEqual([expect.objectContaining({ type: "loadFailed", data: "prices" })]);
    sandbox.clearFaults();
    await user.click(retry);
    await pause();
    expect(screen.getByRole("slider")).toBeVisible();
  });

  it("are none before the first day of supply", async () => {
    await lookAt("2026-10-05T10:00:00Z");
    await pause();
    expect(screen.getByText("Noch keine Preise")).toBeVisible();
  });

  it("leave no timer behind", async () => {
    const { unmount } = await lookAt("2026-11-21T10:00:00Z", {}, true);
    await pause();
    unmount();
    await pause(10 * minuteMs);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("a server renders the heading and the wait", async () => {
  const { adapter, subscriptionId, offer } = await placeContract();
  const html = renderToString(
    <CustomerProvider adapter={adapter} subscriptionId={subscriptionId} offer={offer} supplier={supportContact}>
      <PriceTimeline />
    </CustomerProvider>,
  );
  expect(html).toContain("Strompreis heute");
  expect(html).not.toContain("style=");
});
