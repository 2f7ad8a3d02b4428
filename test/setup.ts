import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// Waiting ends when what is waited for is there: the longest wait is for busy machines, and costs nothing on others.
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  // What a visit leaves for its page after a reload is for no other test.
  sessionStorage.clear();
});

// A component that lets another one render while it renders itself works by luck, and every host's developers read of it in their console.
const updatesInRender: string[] = [];
const { error } = console;
console.error = (...said: readonly unknown[]) => {
  if (String(said[0]).startsWith("Cannot update a component")) updatesInRender.push(said.join(" "));
  error(...said);
};
afterEach(() => {
  const [first] = updatesInRender.splice(0);
  if (first !== undefined) throw new Error(first);
});

// Roles are looked up by their names letter by letter, and tests write them with plain blanks. What ties blanks together is tested in
// test/messages; stories and journeys show it.
vi.mock(import("../src/messages/tie.js"), () => ({ tie: (text: string) => text, tied: <Texts>(texts: Texts) => texts }));
