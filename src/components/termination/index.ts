export { CancellationForm, type CancellationFormProps } from "./CancellationForm.js";
export type { CancellationAnswers, CancellationKind, DeclarationContact } from "../../schemas/declarations.js";
export type {
  CancellationContent,
  CancellationDeclaration,
  Declared,
  DeclarationHandler,
  DeclarationOutcome,
  DeclarationReceipt,
  WithdrawalDeclaration,
} from "./declarations.js";
export { CancellationButton, WithdrawalButton, type TerminationButtonProps } from "./TerminationButtons.js";
export type { Addressee, StandAloneProps } from "./StandAlone.js";
export { cancelThrough, withdrawThrough, type TerminatingAdapter } from "./throughAdapter.js";
export { WithdrawalForm, type WithdrawalFormProps } from "./WithdrawalForm.js";
