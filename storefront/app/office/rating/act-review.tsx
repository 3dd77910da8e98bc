import type { ReactNode } from "react";
import { SubmitButton } from "../../shared/ui/submit-button";

interface Props {
  /** What was typed; goes along once more. */
  typed: Readonly<Record<string, string>>;
  /** What is done when all is right, and its words. */
  act: string;
  confirm: string;
  /** Words of the way back to the form. */
  change: string;
  busy: boolean;
  /** Everything that the act will do. */
  children: ReactNode;
}

/** An act that cannot be taken back, shown once more before it is done: the inside of its form. */
export function ActReview({ typed, act, confirm, change, busy, children }: Props) {
  return (
    <>
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton value={act} look="primary" busy={busy}>
          {confirm}
        </SubmitButton>
        <SubmitButton value="change" look="secondary" busy={busy}>
          {change}
        </SubmitButton>
      </div>
    </>
  );
}
