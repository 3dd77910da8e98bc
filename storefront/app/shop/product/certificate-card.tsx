import { Link } from "react-router";
import type { Badge } from "../../shared/api/types";
import { dayBefore, formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import type { ProductTexts } from "../../shared/i18n/vi/product";
import { StarBadge } from "../../shared/ui/star-badge";

/** Why the stars can be believed: number, decision, who and until when, and where to check it. */
export function CertificateCard({ badge, words }: { badge: Badge | null; words: ProductTexts }) {
  const language = useLanguage();
  if (badge === null)
    return <p className="rounded-card border border-line bg-card px-5 py-4 text-ink-soft">{words.none}</p>;
  const rows = [
    [words.certificateNumber, badge.certificate_number],
    [words.decision, badge.decision_number],
    [words.issuer, badge.issuer],
    [words.issued, formatDay(badge.issued_on)],
  ];
  return (
    <section aria-label={words.certificate} className="rounded-card border border-turmeric bg-turmeric-wash px-5 py-4">
      <StarBadge badge={badge} size={22} />
      <dl className="mt-3 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm">{words.valid(formatDay(dayBefore(badge.expires_on)))}</p>
      <Link
        to={inLanguage(language, `/xac-thuc/${encodeURIComponent(badge.certificate_number)}`)}
        className="mt-1 inline-flex min-h-11 items-center font-semibold text-lacquer-deep underline underline-offset-4"
      >
        {words.verify}
      </Link>
    </section>
  );
}
