import * as z from "zod/mini";
import type { ReviewAnswers } from "./answers.js";
import { given, sectionOf } from "./field.js";

/** What is declared with the order. */
export const reviewSchema = () =>
  sectionOf<ReviewAnswers>()({ terms: given(z.literal(true)), earlyDelivery: z.boolean(), marketing: z.boolean() });
