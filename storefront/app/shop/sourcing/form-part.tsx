import type { ReactNode } from "react";

/** A part of the form under its heading. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 space-y-5">
      <legend className="mb-4 font-display text-2xl font-semibold text-ink">{title}</legend>
      {children}
    </fieldset>
  );
}
