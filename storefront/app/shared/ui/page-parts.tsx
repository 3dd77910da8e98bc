import type { ReactNode } from "react";
import { Link } from "react-router";

/** A part of a page on a card of its own, named by its heading. */
export function Card({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="rounded-card border border-line bg-card p-4 sm:p-6">
      <h2 id={`${id}-title`} className="text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The way back to the page above. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <p className="print:hidden">
      <Link to={to} className="inline-flex min-h-11 items-center underline underline-offset-4">
        <span aria-hidden="true" className="mr-1">
          ←
        </span>
        {children}
      </Link>
    </p>
  );
}

/** Something that can be done, folded away until it is wanted. */
export function Fold({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="mt-3 rounded-xl border border-line px-4">
      <summary className="flex min-h-12 cursor-pointer items-center font-medium">{summary}</summary>
      <div className="space-y-3 pb-4">{children}</div>
    </details>
  );
}

const TONES = {
  quiet: "bg-paper-deep text-ink",
  waiting: "bg-turmeric-wash text-turmeric-deep",
  good: "bg-bamboo-wash text-bamboo-deep",
  bad: "bg-lacquer-wash text-lacquer-deep",
} as const;
export type Tone = keyof typeof TONES;

/** A state, in words. */
export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`inline-block rounded-full px-3 py-1 text-sm font-semibold ${TONES[tone]}`}>{children}</span>;
}

/** A fact with its name before it. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-1 sm:grid-cols-[12rem_1fr]">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}
