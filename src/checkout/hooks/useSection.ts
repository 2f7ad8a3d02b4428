import { useMemo } from "react";
import type { SectionId } from "../../schemas/answers.js";
import type { SectionValue } from "../../schemas/sections.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useRules, type SchemaOf } from "./useRules.js";

/** A section of the answers, as a form of the host's own needs it beside the fields. */
export interface SectionView<Id extends SectionId> {
  /**
   * Shows all faults of the section.
   *
   * @returns What the answers mean; `null` where something is wrong. With `shouldFocus` the first field at fault gets the focus.
   */
  readonly attempt: (options?: { readonly shouldFocus?: boolean }) => SectionValue<Id> | null;
}

/**
 * Brings the rules of a section into the visit, and checks it.
 *
 * @param schemaOf Its schema: `personSchema` of `stromkasse/schemas`. Outside of rendering, so that it is the same each time.
 */
export function useSection<Id extends SectionId>(id: Id, schemaOf: SchemaOf<Id>): SectionView<Id> {
  const { answers } = useCheckoutContext();
  useRules(id, schemaOf);
  return useMemo(() => ({ attempt: (options) => answers.attempt(id, options) }), [answers, id]);
}
