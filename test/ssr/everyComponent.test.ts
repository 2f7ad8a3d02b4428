import { isValidElement, type ReactNode } from "react";
import * as faces from "stromkasse";
import { expect, it } from "vitest";
import { supplier } from "../support/supplier.js";
import { scenesOn } from "./scenes.js";

/** What a page may put into its markup: capitalised, and neither an error nor a constant. */
const components = Object.entries(faces).filter(
  ([name, value]) => /^[A-Z]/.test(name) && !(typeof value === "function" && value.prototype instanceof Error),
);

function typesIn(node: ReactNode): readonly unknown[] {
  if (Array.isArray(node)) return node.flatMap((child: ReactNode) => typesIn(child));
  return isValidElement<{ children?: ReactNode }>(node) ? [node.type, ...typesIn(node.props.children)] : [];
}

it("has a scene for every component of the package", () => {
  const shown = new Set(Object.values(scenesOn(fetch, supplier)).flatMap(typesIn));
  expect(components.length).toBeGreaterThan(20);
  expect(components.filter(([, component]) => !shown.has(component)).map(([name]) => name)).toEqual([]);
});
