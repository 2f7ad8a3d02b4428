import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import { WithdrawalButton, WithdrawalForm, withdrawThrough, type WithdrawalFormProps } from "../../src/components/termination/index.js";
import type { WithdrawalDeclaration } from "../../src/components/termination/declarations.js";
import { en } from "../../src/messages/en/index.js";
import { field, press } from "../support/checkoutVisit.js";
import { renderCheckout, supplier } from "../support/renderCheckout.js";
import { now } from "../support/clock.js";

const contract = "Vertragsnummer oder Adresse der Lieferstelle";
const jana = { name: "Jana Weber", contract: "4X44EMKX", email: "jana@example.de" };

function show(props: Partial<WithdrawalFormProps> = {}) {
  const onSubmit = vi.fn<WithdrawalFormProps["onSubmit"]>(() => undefined);
  const user = userEvent.setup({ delay: null });
  render(<WithdrawalForm onSubmit={onSubmit} supplier={supplier} {...props} />);
  return { onSubmit, user };
}

/** Types Jana's three answers and goes on. */
async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.type(field("Vor- und Nachname"), jana.name);
  await user.type(field(contract), jana.contract);
  await user.type(field("E-Mail-Adresse"), jana.email);
  await press(user, "Weiter zur Bestätigung");
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a withdrawal", () => {
  it("asks for name, contract and e-mail and nothing else, without a provider", async () => {
    const { user, onSubmit } = show({ supplier: undefined });
    expect(screen.getAllByRole("textbox").map((input) => input.getAttribute("name"))).toEqual(["name", "contract", "email"]);
    await fill(user);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByRole("heading", { name: "Stimmt alles?" })).toHaveFocus();
    await press(user, "Widerruf bestätigen");
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(jana));
  });

  it("is acknowledged with its content and the day and time in Germany", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T23:05:00Z") });
    const { user } = show({ onSubmit: () => ({ receivedAt: "2026-11-20T23:06:00Z", lastDay: "2026-11-25" }) });
    await fill(user);
    await press(user, "Widerruf bestätigen");
    expect(await screen.findByRole("heading", { name: "Ihr Widerruf ist eingegangen" })).toHaveFocus();
    for (const text of [...Object.values(jana), "21. November 2026, 00:06 Uhr", "25. November 2026"]) {
      expect(screen.getByText(text)).toBeVisible();
    }
  });

  it("hands over a text that says all of it, and an instant", async () => {
    const { user, onSubmit } = show();
    await fill(user);
    await press(user, "Widerruf bestätigen");
    const [declaration] = onSubmit.mock.calls[0] ?? [];
    expect(declaration?.text).toMatch(
      /^Lichtfeld Energie GmbH, Feldweg 1, 10115 Berlin\n\nHiermit widerrufe ich .*Strom\.\n\nVor- und Nachname: Jana Weber\n.*4X44EMKX\nE-Mail-Adresse: jana@example.de\nErklärt am: .* Uhr$/,
    );
    expect(declaration?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(Date.parse(declaration?.declaredAt ?? "")).toBeLessThanOrEqual(now().getTime());
  });

  it("leads to what is missing, and takes any address that mail can go to", async () => {
    const { user } = show();
    await user.type(field("E-Mail-Adresse"), "jana");
    await press(user, "Weiter zur Bestätigung");
    const summary = screen.getByRole("group", { name: "3 Angaben fehlen noch oder stimmen nicht" });
    expect(summary).toHaveFocus();
    Element.prototype.scrollIntoView = () => undefined;
    await user.click(within(summary).getByRole("link", { name: /welchen Vertrag/ }));
    expect(field(contract)).toHaveFocus();
    await user.type(field("E-Mail-Adresse"), "@müller-straße.example");
    expect(field("E-Mail-Adresse")).not.toHaveAttribute("aria-invalid");
    expect(screen.getByRole("group", { name: /^2 Angaben/ })).toBeVisible();
  });

  it("can be changed before it is sent, and keeps what was typed", async () => {
    const { user, onSubmit } = show();
    await fill(user);
    await press(user, "Angaben ändern");
    expect(screen.getByRole("heading", { name: "Vertrag widerrufen" })).toHaveFocus();
    expect(field(contract)).toHaveValue("4X44EMKX");
    await user.type(field(contract), ", Torstraße 119");
    await press(user, "Weiter zur Bestätigung");
    await press(user, "Widerruf bestätigen");
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ contract: "4X44EMKX, Torstraße 119" });
  });

  it("is sent once, however often the button is pressed", async () => {
    let arrive: () => void = () => undefined;
    const handler = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)));
    const { user } = show({ onSubmit: handler });
    await fill(user);
    await user.dblClick(screen.getByRole("button", { name: "Widerruf bestätigen" }));
    expect(screen.getByRole("button", { name: "Widerruf bestätigen" })).toHaveAttribute("aria-busy", "true");
    arrive();
    await screen.findByRole("heading", { name: "Ihr Widerruf ist eingegangen" });
    expect(handler).toHaveBeenCalledTimes(1);
  });
});

describe("a withdrawal that cannot be delivered", () => {
  it("is not lost: other ways are shown, and the next try is the same declaration", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const handler = vi.fn<WithdrawalFormProps["onSubmit"]>().mockRejectedValueOnce(new TypeError("network"));
    const { user } = show({ onSubmit: handler });
    await fill(user);
    await press(user, "Widerruf bestätigen");
    expect(await screen.findByText("Wir wissen nicht, ob Ihr Widerruf angekommen ist")).toBeVisible();
    const mail = screen.getByRole("link", { name: "E-Mail an hallo@lichtfeld.example schreiben" });
    expect(mail).toHaveAttribute("href", "mailto:hallo@lichtfeld.example?subject=Widerruf");
    expect(screen.getByText("Per Post: Lichtfeld Energie GmbH, Feldweg 1, 10115 Berlin")).toBeVisible();
    await press(user, "Text kopieren");
    expect(await navigator.clipboard.readText()).toBe(handler.mock.calls[0]?.[0].text);
    await press(user, "Widerruf bestätigen");
    await screen.findByRole("heading", { name: "Ihr Widerruf ist eingegangen" });
    expect(handler.mock.calls[1]?.[0]).toEqual(handler.mock.calls[0]?.[0]);
  });

  it("says why the host did not take it, in the host's words", async () => {
    const { user } = show({ onSubmit: () => Promise.resolve({ refuse: "Diesen Vertrag führt die Stadtwerke GmbH." }) });
    await fill(user);
    await press(user, "Widerruf bestätigen");
    expect(await screen.findByRole("alert")).toHaveTextContent("Diesen Vertrag führt die Stadtwerke GmbH.");
    await press(user, "Angaben ändern");
    expect(screen.queryByText(/Stadtwerke GmbH/)).not.toBeInTheDocument();
  });

  it("counts as open after half a minute of silence", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = show({ onSubmit: () => new Promise(() => undefined) });
    await fill(user);
    await press(user, "Widerruf bestätigen");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await screen.findByText(/Wir wissen nicht, ob/)).toBeVisible();
  });

  it("shows the text to mark where the clipboard is closed", async () => {
    const { user } = show();
    await fill(user);
    await press(user, "Widerruf bestätigen");
    await screen.findByRole("heading", { name: "Ihr Widerruf ist eingegangen" });
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await press(user, "Text kopieren");
    expect(await screen.findByText(/markieren Sie den Text/)).toBeVisible();
    expect(screen.getByText(/^Ihr Widerruf ist eingegangen\s+Lichtfeld Energie/)).toBeVisible();
  });
});

describe("through the adapter", () => {
  const declaration: WithdrawalDeclaration = { ...jana, id: "1", declaredAt: "2026-11-21T10:00:00Z", text: "" };
  const notAllowed = new CheckoutError("conflict", {
    message: "refused",
    fields: [{ field: "", code: "withdrawal_not_allowed", message: "" }],
  });

  it("ends the contract and tells the last day", async () => {
    const terminate = vi.fn(() => Promise.resolve({ kind: "withdrawal" as const, endsAt: "2026-11-25T23:00:00Z", lastDay: "2026-11-25" }));
    expect(await withdrawThrough({ terminate }, "sub_1")(declaration)).toEqual({ lastDay: "2026-11-25" });
    expect(terminate).toHaveBeenCalledExactlyOnceWith({ subscriptionId: "sub_1", kind: "withdrawal" });
  });

  it("hands what the API does not take to the partner's own handler", async () => {
    const terminate = () => Promise.reject(notAllowed);
    const otherwise = vi.fn(() => undefined);
    await withdrawThrough({ terminate }, "sub_1", otherwise)(declaration);
    expect(otherwise).toHaveBeenCalledExactlyOnceWith(declaration);
    await expect(withdrawThrough({ terminate }, "sub_1")(declaration)).rejects.toBe(notAllowed);
  });
});

describe("the way there", () => {
  it("has the law's words, as a link and as a button", async () => {
    const open = vi.fn();
    render(
      <>
        <WithdrawalButton href="/widerruf" />
        <WithdrawalButton onClick={open} />
      </>,
    );
    expect(screen.getByRole("link", { name: "Vertrag widerrufen" })).toHaveAttribute("href", "/widerruf");
    await userEvent.click(screen.getByRole("button", { name: "Vertrag widerrufen" }));
    expect(open).toHaveBeenCalledTimes(1);
  });

  it("speaks the language it is given, or that of a provider around, whose supplier it takes and whom it tells nothing", async () => {
    const { events, user, unmount } = renderCheckout(<WithdrawalForm onSubmit={() => Promise.reject(new Error())} />);
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await fill(user);
    await press(user, "Widerruf bestätigen");
    expect(await screen.findByRole("link", { name: /hallo@lichtfeld/ })).toBeVisible();
    expect(events).toEqual([]);
    unmount();
    render(<WithdrawalForm onSubmit={() => undefined} locale="en" catalogues={[en]} initialAnswers={jana} headingLevel={1} />);
    expect(screen.getByRole("heading", { level: 1, name: "Withdraw from contract" })).toBeVisible();
    expect(field("First and last name")).toHaveValue("Jana Weber");
  });
});
