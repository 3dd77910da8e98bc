import { Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";

/** A section's title with, beside it, the way to all of its kind. */
export function SectionTitle({
  id,
  title,
  lead,
  path,
  all,
}: {
  id: string;
  title: string;
  lead?: string;
  path: string;
  all: string;
}) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-1">
      <div>
        <h2 id={id} className="text-3xl sm:text-4xl">
          {title}
        </h2>
        {lead !== undefined && <p className="mt-1 text-ink-soft">{lead}</p>}
      </div>
      <Link
        to={inLanguage(useLanguage(), path)}
        className="inline-flex min-h-11 items-center font-semibold text-lacquer-deep underline decoration-lacquer/40 underline-offset-8 hover:decoration-lacquer"
      >
        {all}
      </Link>
    </div>
  );
}
