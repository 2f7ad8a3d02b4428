import type { UseFormRegister } from "react-hook-form";
import type { AnswerPath, Answers } from "../schemas/answers.js";
import { allFields } from "./answerKinds.js";
import type { FieldElements } from "./fieldElements.js";

/**
 * react-hook-form's `register`, but nobody is told off for tabbing past a field that is empty: such a one was not left. A host's own `onBlur`
 * is called all the same.
 *
 * @param isEmpty Whether nobody has answered a field yet.
 * @param place Told where on the page the field is.
 */
export const registerUntold =
  (register: UseFormRegister<Answers>, isEmpty: (path: AnswerPath) => boolean, place: FieldElements["place"]): UseFormRegister<Answers> =>
  (name, options) => {
    const props = register(name, options);
    const path = allFields.find((field) => field === name);
    if (path === undefined) return props;
    return {
      ...props,
      onBlur: async (event: { readonly target: unknown }) => {
        if (isEmpty(path)) options?.onBlur?.(event);
        else await props.onBlur(event);
      },
      ref: (element: HTMLElement | null) => {
        props.ref(element);
        place(path, element);
      },
    };
  };
