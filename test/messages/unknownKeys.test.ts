import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { unknownKeys, type MessageOverrides } from "../../src/messages/catalogue.js";
import { tariff } from "../../src/messages/de/tariff.js";
import { TextProvider, useText } from "../../src/messages/TextProvider.js";

afterEach(() => vi.restoreAllMocks());

it("finds keys that are no texts, as deep as they are", () => {
  expect(unknownKeys(tariff, { heading: "A", title: "B", zip: { label: "C", titel: "D" } })).toEqual(["title", "zip.titel"]);
});

it("tells them in development, with those that there are", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const Part = () => useText("tariff", tariff).heading;
  const messages = { tariff: { title: "Was kostet Ihr Strom?" } } as MessageOverrides;
  const Page = () => TextProvider({ messages, children: createElement(Part) });
  renderToString(createElement(Page));
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/messages\.tariff.*title.*heading/)]]);
});
