import { afterEach, expect, it, vi } from "vitest";
import { tellingSetup } from "../../src/checkout/tellSetup.js";
import { CheckoutError, createNomosAdapter } from "../../src/nomos.js";

afterEach(() => vi.restoreAllMocks());

const answered = (body: string, status: number) =>
  createNomosAdapter({ baseUrl: "/api/energy", fetch: async () => new Response(body, { status }) }).getPlan("pln_1");

it.each([
  [
    "a fallback's page with 200",
    "<!doctype html><title>App</title>",
    200,
    /a page of HTML and not by the backend.*mount the handler in front of it/,
  ],
  ["a backend that is not mounted", "<html>Cannot GET</html>", 404, /404.*whether the handler is mounted at `baseUrl`/],
  ["an origin that is not listed", JSON.stringify({ code: "FORBIDDEN" }), 403, /listed in the handler's `origins`/],
])("tells the developer of %s, and what it means for the page", async (_, body, status, message) => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  await expect(tellingSetup(answered(body, status))).rejects.toBeInstanceOf(CheckoutError);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(message)]]);
  expect(warn.mock.calls.flat().join(" ")).toContain("nobody can order");
});

it("keeps quiet about what passes, or is the visitor's", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  for (const kind of ["unavailable", "unserviceable", "offline", "timeout"] as const) {
    const error = new CheckoutError(kind, { message: "No" });
    await expect(tellingSetup(Promise.reject(error))).rejects.toBe(error);
  }
  expect(warn).not.toHaveBeenCalled();
});
