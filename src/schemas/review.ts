import type { ReviewAnswers } from "./answers.js";
import { given, oneOf, sectionOf, yesOrNo } from "./field.js";

/** What is declared with the order. */
export const reviewSchema = () => sectionOf<ReviewAnswers>()({ terms: given(oneOf(true)), earlyDelivery: yesOrNo, marketing: yesOrNo });
