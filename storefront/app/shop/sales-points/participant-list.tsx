import { Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { useSalesPointTexts } from "./texts";
import type { SalesPointDetail } from "./types";

/** Producers that take part in a fair, each with its page. */
export function ParticipantList({ participants }: Pick<SalesPointDetail, "participants">) {
  const { detail } = useSalesPointTexts();
  const language = useLanguage();
  if (participants.length === 0) return null;
  return (
    <section aria-labelledby="participants">
      <h2 id="participants" className="mb-2 text-2xl">
        {detail.participants}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {participants.map(({ producer_id, slug, name, province, stall }) => (
          <li key={producer_id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Link
              to={inLanguage(language, `/chu-the/${slug}`)}
              className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
            >
              {name}
            </Link>
            <span className="text-sm text-ink-soft">
              {[province, stall !== null && detail.stall(stall)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
