import type { ReactNode } from "react";

/** A form that opens where it is wanted; one that was refused stands open. */
export function ActFold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="mt-3 border-t border-line pt-1">
      <summary className="flex min-h-11 cursor-pointer items-center font-medium">{title}</summary>
      <div className="pt-2 pb-4">{children}</div>
    </details>
  );
}
