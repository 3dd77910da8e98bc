import type { ReactNode } from "react";
import { buttonLook } from "./button";

interface Props {
  /** Under which the form says what is to be done. */
  name?: string;
  value: string;
  look: keyof typeof buttonLook;
  busy: boolean;
  children: ReactNode;
}

/** One of several buttons that send a form, each for something else; on a phone they fill their line. */
export function SubmitButton({ name = "intent", value, look, busy, children }: Props) {
  return (
    <button type="submit" name={name} value={value} disabled={busy} className={`${buttonLook[look]} grow sm:grow-0`}>
      {children}
    </button>
  );
}
