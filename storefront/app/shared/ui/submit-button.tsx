import type { ReactNode } from "react";
import { buttonLook } from "./button";

interface Props {
  /** Under which the form says what is to be done. */
  name?: string;
  value: string;
  look: keyof typeof buttonLook;
  busy: boolean;
  /** No other button stands beside it. */
  alone?: boolean;
  children: ReactNode;
}

/** A button that sends a form and says what for, alone or one of several; on a phone they fill their line. */
export function SubmitButton({ name = "intent", value, look, busy, alone = false, children }: Props) {
  const width = alone ? "w-full sm:w-auto" : "grow sm:grow-0";
  return (
    <button type="submit" name={name} value={value} disabled={busy} className={`${buttonLook[look]} ${width}`}>
      {children}
    </button>
  );
}
