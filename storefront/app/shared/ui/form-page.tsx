import type { ReactNode } from "react";

/** A narrow page around one form. */
export function FormPage({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  return (
    <div className="shell flex justify-center py-8 lg:py-14">
      <section className="w-full max-w-md rounded-2xl border border-line bg-card p-5 sm:p-8">
        <h1 className="text-3xl">{title}</h1>
        {intro !== undefined && <p className="mt-2 text-ink-soft">{intro}</p>}
        {children}
      </section>
    </div>
  );
}

/** What went wrong, read out at once. */
export function Alert({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="mt-5 rounded-lg border border-lacquer bg-lacquer-wash px-4 py-3 text-lacquer-deep">
      {children}
    </p>
  );
}
