import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createNomosCustomerAdapter } from "../../src/adapter/nomos/customer/createNomosCustomerAdapter.js";
import { CancellationButton, CancellationForm, cancelThrough, type CancellationFormProps } from "../../src/components/termination/index.js";
import type { CancellationDeclaration } from "../../src/components/termination/declarations.js";
import { noCancellation } from "../../src/schemas/declarations.js";
import { field, press } from "../support/checkoutVisit.js";
import { supplier } from "../support/renderCheckout.js";

const jana = { name: "Jana Weber", contract: "4X44EMKX", email: "jana@example.de" };

function show(props: Partial<CancellationFormProps> = {}) {
  const onSubmit = vi.fn<CancellationFormProps["onSubmit"]>(() => undefined);
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T23:05:00Z") });
  const user = userEvent.setup({ delay: null });
  render(<CancellationForm onSubmit={onSubmit} supplier={supplier} initialAnswers={jana} {...props} />);
  return { onSubmit, user };
}

const choose = (user: ReturnType<typeof userEvent.setup>, name: RegExp) => user.click(screen.getByRole("radio", { name }));
const lastDay = () => screen.getByLabelText("Letzter Tag der Belieferung");
const received = () => screen.findByRole("heading", { name: "Ihre Kündigung ist eingegangen" });

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a cancellation", () => {
  it("is ordinary and to the earliest day unless something else is said", async () => {
    const { user, onSubmit } = show();
    await press(user, "Jetzt kündigen");
    expect(await received()).toHaveFocus();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ...jana, kind: "ordinary", reason: null, lastDay: null }));
    for (const text of ["Hiermit kündige ich meinen Vertrag über die Lieferung von Strom ordentlich.", "so früh wie möglich", "4X44EMKX"]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.getByText("21. November 2026, 00:05 Uhr")).toBeVisible();
  });

  it("asks for the cause where it needs one, and for no other kind", async () => {
    const { user, onSubmit } = show();
    expect(screen.queryByRole("textbox", { name: "Grund der Kündigung" })).not.toBeInTheDocument();
    await choose(user, /außerordentlich/);
    await press(user, "Jetzt kündigen");
    expect(field("Grund der Kündigung")).toHaveAccessibleDescription("Bitte nennen Sie den Grund.");
    expect(onSubmit).not.toHaveBeenCalled();
    await user.type(field("Grund der Kündigung"), "Preiserhöhung\nzum Januar");
    await press(user, "Jetzt kündigen");
    await received();
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ kind: "forCause", reason: "Preiserhöhung zum Januar" });
    expect(onSubmit.mock.calls[0]?.[0].text).toContain("Grund der Kündigung: Preiserhöhung zum Januar\n");
  });

  it("takes a day from today on, and no day that is over in Germany", async () => {
    const { user, onSubmit } = show();
    await choose(user, /Umzug/);
    await choose(user, /bestimmten Tag/);
    await press(user, "Jetzt kündigen");
    expect(lastDay()).toHaveAccessibleDescription(/Bitte geben Sie den Tag an/);
    await user.type(lastDay(), "2026-11-20");
    await press(user, "Jetzt kündigen");
    expect(lastDay()).toHaveAccessibleDescription(/schon vorbei/);
    await user.clear(lastDay());
    await user.type(lastDay(), "2026-11-21");
    await press(user, "Jetzt kündigen");
    await received();
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ kind: "movingOut", lastDay: "2026-11-21" });
    expect(screen.getByText("21. November 2026")).toBeVisible();
  });

  it("can wait and be changed: what was said of another kind or day does not travel", async () => {
    const { user, onSubmit } = show({
      initialAnswers: { ...jana, kind: "forCause", reason: "Preis", end: "onDate", lastDay: "2027-01-31" },
    });
    await choose(user, /^ordentlich/);
    await choose(user, /so früh/);
    await press(user, "Jetzt kündigen");
    await received();
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ kind: "ordinary", reason: null, lastDay: null });
  });

  it("leads to everything that is missing, in the order of the screen", async () => {
    const { user } = show({ initialAnswers: { kind: "forCause", end: "onDate" } });
    await press(user, "Jetzt kündigen");
    const summary = screen.getByRole("group", { name: /^5 Angaben/ });
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual([
      expect.stringMatching(/Grund/),
      expect.stringMatching(/Tag/),
      expect.stringMatching(/Namen/),
      expect.stringMatching(/Vertrag/),
      expect.stringMatching(/E-Mail/),
    ]);
  });

  it("keeps everything after a failure, and shows the text only for as long as it is what was sent", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const handler = vi.fn<CancellationFormProps["onSubmit"]>().mockRejectedValueOnce(new Error("down"));
    const { user } = show({ onSubmit: handler });
    await user.dblClick(screen.getByRole("button", { name: "Jetzt kündigen" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/nicht, ob Ihre Kündigung angekommen ist.*geht nicht verloren/);
    expect(screen.getByText(/^Lichtfeld Energie GmbH.*Hiermit kündige ich/s)).toBeVisible();
    expect(field("Vor- und Nachname")).toHaveValue("Jana Weber");
    await user.type(field("Vor- und Nachname"), "-Kern");
    expect(screen.queryByText(/Hiermit kündige ich/)).not.toBeInTheDocument();
    await press(user, "Jetzt kündigen");
    await received();
    expect(handler.mock.calls.map(([{ name }]) => name)).toEqual(["Jana Weber", "Jana Weber-Kern"]);
    expect(handler.mock.calls[1]?.[0].id).not.toBe(handler.mock.calls[0]?.[0].id);
  });

  it("can be printed and copied with day and time", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    const { user } = show({ onSubmit: () => ({ lastDay: "2026-12-31" }) });
    await press(user, "Jetzt kündigen");
    await received();
    await press(user, "Drucken");
    expect(print).toHaveBeenCalledTimes(1);
    await press(user, "Text kopieren");
    expect(await screen.findByText("Der Text ist kopiert.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(
      /Eingegangen am: 21. November 2026, 00:05 Uhr\nLetzter Tag der Belieferung: 31. Dezember 2026$/,
    );
  });
});

describe("through the adapter", () => {
  const declaration: CancellationDeclaration = {
    ...noCancellation,
    ...jana,
    reason: null,
    lastDay: null,
    id: "1",
    declaredAt: "2026-11-21T10:00:00Z",
    text: "",
  };

  /** The real adapter, and the bodies that it sent. */
  function recorded(status = 200) {
    const bodies: unknown[] = [];
    const adapter = createNomosCustomerAdapter({
      baseUrl: "/api/energy",
      fetch: (_, init) => {
        bodies.push(JSON.parse(init?.body as string));
        const answer = { reason: "ORDINARY", intended_end_at: "2027-01-01T00:00:00+01:00" };
        return Promise.resolve(new Response(JSON.stringify(answer), { status, headers: { "Content-Type": "application/json" } }));
      },
    });
    return { adapter, bodies };
  }

  it.each([
    [{}, { reason: "ORDINARY" }],
    [{ lastDay: "2026-12-31" }, { reason: "ORDINARY", intended_end_at: "2027-01-01T00:00:00+01:00" }],
    [
      { kind: "movingOut", lastDay: "2026-06-30" },
      { reason: "MOVE_OUT", intended_end_at: "2026-07-01T00:00:00+02:00" },
    ],
  ] as const)("%o is sent as %o", async (patch, body) => {
    const { adapter, bodies } = recorded();
    const otherwise = vi.fn();
    expect(await cancelThrough(adapter, "sub_1", otherwise)({ ...declaration, ...patch })).toEqual({ lastDay: "2026-12-31" });
    expect(bodies).toEqual([body]);
    expect(otherwise).not.toHaveBeenCalled();
  });

  it.each([
    { kind: "forCause", reason: "Preis" },
    { kind: "movingOut", lastDay: null },
  ] as const)("what the API cannot be told goes to the partner alone: %o", async (patch) => {
    const { adapter, bodies } = recorded();
    const otherwise = vi.fn();
    await cancelThrough(adapter, "sub_1", otherwise)({ ...declaration, ...patch });
    expect(bodies).toEqual([]);
    expect(otherwise).toHaveBeenCalledExactlyOnceWith({ ...declaration, ...patch });
  });

  it("what the API refuses goes to the partner", async () => {
    const { adapter } = recorded(409);
    const otherwise = vi.fn(() => ({ lastDay: "2027-02-28" }));
    expect(await cancelThrough(adapter, "sub_1", otherwise)(declaration)).toEqual({ lastDay: "2027-02-28" });
  });
});

describe("the way there", () => {
  it("has the law's words", () => {
    render(<CancellationButton href="/kuendigung" />);
    expect(screen.getByRole("link", { name: "Verträge hier kündigen" })).toHaveAttribute("href", "/kuendigung");
  });
});
