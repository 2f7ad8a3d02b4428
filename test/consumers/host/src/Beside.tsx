import { useController, useWatch, type Control } from "react-hook-form";
import { useCheckoutForm, type Answers } from "stromkasse";
import type { NewsletterAnswers } from "./Newsletter";

/** The host's own hooks on the checkout's answers, and on its own form from within the checkout's provider. */
export function Beside() {
  const { control } = useCheckoutForm();
  const zip: string = useWatch({ control, name: "tariff.zip" });
  const { address } = useWatch<NewsletterAnswers>();
  return (
    <>
      <output aria-label="Lieferung nach">{zip}</output>
      <output aria-label="Neuigkeiten gehen an">{address}</output>
      <FirstName control={control} />
    </>
  );
}

function FirstName({ control }: { readonly control: Control<Answers> }) {
  const { field } = useController({ control, name: "person.firstName" });
  return (
    <label>
      Wie heißen Sie? <input {...field} />
    </label>
  );
}
