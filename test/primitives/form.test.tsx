import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Button, Form } from "../../src/primitives/index.js";

const submit = vi.fn<() => void>();
beforeEach(() => void submit.mockClear());

function setUp(busy = false) {
  render(
    <Form onSubmit={submit}>
      <input aria-label="IBAN" />
      <input aria-label="Name" />
      <Button>Zurück</Button>
      <Button type="submit" busy={busy}>
        <span>Weiter</span>
      </Button>
    </Form>,
  );
  return userEvent.setup({ delay: null });
}

describe("a form in an iframe whose sandbox allows no forms, where a browser tells of no submission", () => {
  const sandboxed = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  beforeEach(() => window.addEventListener("submit", sandboxed, true));
  afterEach(() => window.removeEventListener("submit", sandboxed, true));

  it("acts on its button, by pointer and key, and on Enter in a field; once each", async () => {
    const user = setUp();
    await user.click(screen.getByText("Weiter"));
    expect(submit).toHaveBeenCalledTimes(1);
    await user.type(screen.getByRole("textbox", { name: "IBAN" }), "DE{Enter}");
    expect(submit).toHaveBeenCalledTimes(2);
    screen.getByRole("button", { name: "Weiter" }).focus();
    await user.keyboard(" ");
    expect(submit).toHaveBeenCalledTimes(3);
  });
});

describe("a form", () => {
  it("acts once where a browser tells of the submission, and sends nothing by itself", async () => {
    const user = setUp();
    await user.click(screen.getByText("Weiter"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "J{Enter}");
    expect(submit).toHaveBeenCalledTimes(2);
    expect(fireEvent.submit(screen.getByRole("textbox", { name: "Name" }).closest("form") as HTMLFormElement)).toBe(false);
    expect(submit).toHaveBeenCalledTimes(3);
  });

  it("does not act on its other buttons, nor while it is busy", async () => {
    const user = setUp(true);
    await user.click(screen.getByRole("button", { name: "Zurück" }));
    await user.click(screen.getByText("Weiter"));
    expect(submit).not.toHaveBeenCalled();
  });
});
