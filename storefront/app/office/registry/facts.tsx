import type { ReactNode } from "react";

/** Facts as terms and values; those without a value are left out. */
export function Facts({
  rows,
  bare = false,
}: {
  rows: readonly (readonly [term: string, value: ReactNode])[];
  /** Without a frame of its own, inside a card. */
  bare?: boolean;
}) {
  return (
    <dl
      className={`grid gap-x-6 gap-y-2 sm:grid-cols-2 ${bare ? "mt-2" : "mt-4 rounded-card border border-line bg-card p-4"}`}
    >
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([term, value]) => (
          <div key={term}>
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="font-medium wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
