import { zodResolver } from "@hookform/resolvers/zod";
import { useState, type ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { z } from "zod";

export const newsletterSchema = z.object({ address: z.email("Keine Adresse"), often: z.boolean() });

/** What the host's own form holds. */
export type NewsletterAnswers = z.input<typeof newsletterSchema>;

/** The host's own form, with its own rules, whose context is around the checkout as well. */
export function Newsletter({ children }: { readonly children: ReactNode }) {
  const form = useForm<NewsletterAnswers>({ resolver: zodResolver(newsletterSchema), defaultValues: { address: "", often: false } });
  const [sent, setSent] = useState("");
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit(({ address }) => setSent(address))}>
        <label>
          Neuigkeiten an <input type="email" {...form.register("address")} />
        </label>
        <button>Abonnieren</button>
        <p role="alert">{form.formState.errors.address?.message}</p>
        <output aria-label="Abonniert">{sent}</output>
      </form>
      {children}
    </FormProvider>
  );
}
