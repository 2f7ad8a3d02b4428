"use client";

import { cancellation } from "../../messages/de/cancellation.js";
import { withdrawal } from "../../messages/de/withdrawal.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Link } from "../../primitives/index.js";
import { StandAlone, type StandAloneProps } from "./StandAlone.js";

/** Props of {@link WithdrawalButton} and {@link CancellationButton}: where it leads, or what it does. */
export type TerminationButtonProps = StandAloneProps &
  (
    | {
        /** Address of the page with the form; shown as a link. */
        readonly href: string;
      }
    | {
        /** Opens the form where it is; shown as a button. */
        readonly onClick: () => void;
      }
  );

/**
 * "Vertrag widerrufen", and nothing else: the way to {@link WithdrawalForm}. Prominent, and there for as long as anybody can withdraw
 * (§ 356a Abs. 1 BGB).
 */
export function WithdrawalButton(props: TerminationButtonProps) {
  return (
    <StandAlone {...props}>
      <WithdrawalWords {...props} />
    </StandAlone>
  );
}

/** "Verträge hier kündigen", and nothing else: the way to {@link CancellationForm}. On every page, always (§ 312k Abs. 2 BGB). */
export function CancellationButton(props: TerminationButtonProps) {
  return (
    <StandAlone {...props}>
      <CancellationWords {...props} />
    </StandAlone>
  );
}

function WithdrawalWords(way: TerminationButtonProps) {
  return <Way way={way} label={useText("withdrawal", withdrawal).open} />;
}

function CancellationWords(way: TerminationButtonProps) {
  return <Way way={way} label={useText("cancellation", cancellation).open} />;
}

function Way({ way, label }: { readonly way: TerminationButtonProps; readonly label: string }) {
  if ("href" in way) return <Link href={way.href}>{label}</Link>;
  return (
    <Button variant="ghost" onClick={way.onClick}>
      {label}
    </Button>
  );
}
