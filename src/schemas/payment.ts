import { parseAccountHolder } from "../energy/address.js";
import { parseIban } from "../energy/iban.js";
import type { PaymentAnswers } from "./answers.js";
import { field, given, ifAsked, oneOf, sectionOf } from "./field.js";

/** How it is paid. Without a holder of its own the account is the customer's. */
export const paymentSchema = () =>
  sectionOf<PaymentAnswers>(({ accountHolder, ...always }) => (accountHolder === null ? always : { ...always, accountHolder }))({
    iban: field(parseIban),
    accountHolder: ifAsked(field(parseAccountHolder)),
    mandate: given(oneOf(true)),
  });
