import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CancellationFields } from "../../src/components/termination/CancellationFields.js";
import { ContactFields } from "../../src/components/termination/ContactFields.js";
import { DeclarationForm } from "../../src/components/termination/DeclarationForm.js";
import { CancellationForm, WithdrawalForm, type CancellationFormProps } from "../../src/components/termination/index.js";
import { useDeclarationForm } from "../../src/components/termination/useDeclarationForm.js";
import { en } from "../../src/messages/en/index.js";
import { cancellation } from "../../src/messages/de/cancellation.js";
import { declaration } from "../../src/messages/de/declaration.js";
import { cancellationSchema } from "../../src/schemas/declarations.js";
import { field, press } from "../support/checkoutVisit.js";

const jana = { name: "Jana Weber", contract: "4X44EMKX", email: "jana@example.de" };
const choose = (name: RegExp) => userEvent.click(screen.getByRole("radio", { name }));
const summary = () => screen.queryByRole("group", { name: /Angabe/ });

afterEach(() => vi.restoreAllMocks());

describe("typing", () => {
  const commits = vi.fn<(id: string) => void>();
  const sentences = { ...cancellation.faults, ...declaration.faults };

  /** Counts who is rendered: the form as a whole, each group of its fields, and what stands beside them. */
  function Counted() {
    const fields = useDeclarationForm(cancellationSchema, { kind: "forCause" });
    return (
      <Profiler id="page" onRender={commits}>
        <DeclarationForm fields={fields} sentences={sentences} onRead={() => undefined}>
          <Profiler id="cancellation" onRender={commits}>
            <CancellationFields />
          </Profiler>
          <Profiler id="contact" onRender={commits}>
            <ContactFields />
          </Profiler>
          <Profiler id="beside" onRender={commits}>
            <button type="submit">send</button>
          </Profiler>
        </DeclarationForm>
      </Profiler>
    );
  }
  const counts = () => {
    const ids = commits.mock.calls.map(([id]) => id);
    commits.mockClear();
    return Object.fromEntries(["page", "cancellation", "contact", "beside"].map((id) => [id, ids.filter((other) => other === id).length]));
  };

  it("renders its own field, once a key", async () => {
    render(<Counted />);
    counts();
    await userEvent.type(field(declaration.name), "Jana");
    expect(counts()).toEqual({ page: 4, cancellation: 0, contact: 4, beside: 0 });
    await userEvent.type(field(cancellation.reason), "Preis");
    expect(counts()).toMatchObject({ cancellation: 5, beside: 0 });
  });

  it("renders one field of three, and those who watch an answer with it", async () => {
    const rendered: string[] = [];
    // A field reads its own label as often as it is rendered, and nobody else does.
    const spied = (section: object, names: readonly string[]) =>
      Object.defineProperties(
        { ...section },
        Object.fromEntries(
          names.map((name) => [name, { enumerable: true, get: () => (rendered.push(name), (section as Record<string, unknown>)[name]) }]),
        ),
      );
    const sections = {
      ...en.sections,
      declaration: spied(en.sections.declaration, ["name", "contract", "email", "privacy"]),
      cancellation: spied(en.sections.cancellation, ["kind", "end", "reason", "lastDay", "title"]),
    } as typeof en.sections;
    render(
      <CancellationForm onSubmit={() => undefined} locale="en" catalogues={[{ ...en, sections }]} initialAnswers={{ end: "onDate" }} />,
    );
    rendered.length = 0;
    await userEvent.type(field("First and last name"), "J");
    expect(new Set(rendered)).toEqual(new Set(["name"]));
    rendered.length = 0;
    await choose(/mov/i);
    expect(new Set(rendered)).not.toContain("title");
    expect(rendered).toEqual(expect.arrayContaining(["kind", "lastDay"]));
    expect(rendered).not.toContain("name");
  });

  it("may be composed: what an input method shows on the way is kept", () => {
    render(<WithdrawalForm onSubmit={() => undefined} />);
    const input = field(declaration.name);
    fireEvent.compositionStart(input);
    for (const value of ["に", "にほ", "日本"]) {
      fireEvent.input(input, { target: { value }, isComposing: true });
      expect(input).toHaveValue(value);
    }
    fireEvent.compositionEnd(input);
    expect(input).toHaveValue("日本");
  });
});

describe("what is wrong", () => {
  it("is told when a field is left, of none that is empty, and mended while it is typed", async () => {
    render(<WithdrawalForm onSubmit={() => undefined} />);
    await userEvent.click(field(declaration.name));
    await userEvent.tab();
    await userEvent.tab();
    expect(summary()).toBeNull();
    await userEvent.type(field(declaration.email), "jana");
    expect(field(declaration.email)).not.toHaveAttribute("aria-invalid");
    await userEvent.tab();
    expect(field(declaration.email)).toHaveAccessibleDescription(new RegExp(declaration.faults.email.format));
    expect(field(declaration.name)).not.toHaveAttribute("aria-invalid");
    await userEvent.type(field(declaration.email), "@example.de");
    expect(field(declaration.email)).not.toHaveAttribute("aria-invalid");
  });

  it("takes the focus where going on is refused, and never while it is mended", async () => {
    render(<CancellationForm onSubmit={() => undefined} initialAnswers={jana} />);
    const name = field(declaration.name);
    await userEvent.clear(name);
    await press(userEvent.setup(), cancellation.confirm);
    expect(summary()).toHaveFocus();
    await userEvent.type(name, "J");
    expect(summary()).toBeNull();
    await userEvent.clear(name);
    expect(summary()).toBeVisible();
    expect(name).toHaveFocus();
    await press(userEvent.setup(), cancellation.confirm);
    expect(summary()).toHaveFocus();
  });

  it("goes with the question", async () => {
    render(<CancellationForm onSubmit={() => undefined} initialAnswers={{ ...jana, kind: "forCause", end: "onDate" }} />);
    await press(userEvent.setup(), cancellation.confirm);
    expect(within(summary() as HTMLElement).getAllByRole("link")).toHaveLength(2);
    await choose(/ordentlich, mit/);
    expect(within(summary() as HTMLElement).getAllByRole("link")).toHaveLength(1);
    await choose(/so früh/);
    expect(summary()).toBeNull();
  });

  it("is told in the language of the moment", async () => {
    const { rerender } = render(<WithdrawalForm onSubmit={() => undefined} locale="de" />);
    await press(userEvent.setup(), "Weiter zur Bestätigung");
    expect(field(declaration.name)).toHaveAccessibleDescription(declaration.faults.name.empty);
    rerender(<WithdrawalForm onSubmit={() => undefined} locale="en" catalogues={[en]} />);
    expect(field(en.sections.declaration.name)).toHaveAccessibleDescription(en.sections.declaration.faults.name.empty);
  });

  it("locks nobody in, whatever a host's own program filled in", async () => {
    const known = { name: undefined, contract: 4711, email: jana.email } as unknown as typeof jana;
    const onSubmit = vi.fn<CancellationFormProps["onSubmit"]>();
    render(<CancellationForm onSubmit={onSubmit} initialAnswers={known} />);
    await press(userEvent.setup(), cancellation.confirm);
    expect(within(summary() as HTMLElement).getAllByRole("link")).toHaveLength(1);
    await userEvent.type(field(declaration.name), jana.name);
    await press(userEvent.setup(), cancellation.confirm);
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ...jana, contract: "4711", kind: "ordinary" }));
  });
});

describe("what was answered", () => {
  it("stays when something else becomes known late", async () => {
    const { rerender } = render(<CancellationForm onSubmit={() => undefined} />);
    await userEvent.type(field(declaration.name), "Jana");
    await choose(/Umzug/);
    rerender(<CancellationForm onSubmit={() => undefined} initialAnswers={{ ...jana, kind: "ordinary" }} />);
    expect(field(declaration.name)).toHaveValue("Jana");
    expect(screen.getByRole("radio", { name: /Umzug/ })).toBeChecked();
  });

  it("is kept where it is not asked for the moment", async () => {
    render(<CancellationForm onSubmit={() => undefined} initialAnswers={{ kind: "forCause" }} />);
    await userEvent.type(field(cancellation.reason), "Preis");
    await choose(/Umzug/);
    await choose(/außerordentlich/);
    expect(field(cancellation.reason)).toHaveValue("Preis");
  });

  it("is one declaration, though it is sent twice in one tick", async () => {
    const onSubmit = vi.fn<CancellationFormProps["onSubmit"]>(() => new Promise(() => undefined));
    render(<CancellationForm onSubmit={onSubmit} initialAnswers={jana} />);
    const button = screen.getByRole("button", { name: cancellation.confirm });
    await act(async () => {
      button.click();
      button.click();
    });
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
