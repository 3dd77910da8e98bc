import type { ReactNode } from "react";

/** Something that opens when it is asked for; `open` from the start where it holds a fault. */
export function Fold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="mt-4 max-w-xl rounded-xl border border-line bg-card px-4">
      <summary className="flex min-h-12 cursor-pointer items-center font-medium text-ink">{title}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
