import type { RegistryCertificate } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDay, formatMoment } from "../../shared/format/date";
import type { OfficeRegistryTexts } from "../../shared/i18n/vi/office-registry";
import { useLanguage } from "../../shared/language";
import { formatPoints } from "../../shared/score-sheet/written";
import { StarBadge } from "../../shared/ui/star-badge";
import { roundTexts } from "../rating/texts";
import { Facts } from "./facts";
import { RegistryLink, StandingMark } from "./parts";

const isStanding = (status: string, words: OfficeRegistryTexts): status is keyof OfficeRegistryTexts["standings"] =>
  Object.hasOwn(words.standings, status);

/** What happened: the first line issues, a line that changes nothing corrects. */
function eventText({ from, to }: RegistryCertificate["history"][number], words: OfficeRegistryTexts): string {
  if (from === null) return words.issuedEvent;
  if (from === to) return words.corrected;
  return isStanding(to, words) ? words.standings[to] : to;
}

function History({ certificate, words }: { certificate: RegistryCertificate; words: OfficeRegistryTexts }) {
  return (
    <details className="mt-1">
      <summary className="flex min-h-11 cursor-pointer items-center font-medium">{words.history}</summary>
      <ol className="space-y-2">
        {certificate.history.map((event, place) => (
          <li key={place} className="border-t border-line pt-2">
            <span className="block text-sm text-ink-soft">{formatMoment(event.at)}</span>
            <span className="font-medium">{eventText(event, words)}</span>
            {event.decision_number !== null && ` · ${event.decision_number}`}
            {event.reason !== null && <span className="block wrap-anywhere">{event.reason}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** One certificate of a product, with all that happened to it. */
export function CertificateCard({
  certificate,
  words,
}: {
  certificate: RegistryCertificate;
  words: OfficeRegistryTexts;
}) {
  const language = useLanguage();
  const criteria = roundTexts(language).criteriaVersions;
  const { standing, number, score, decision_number, decision_date, issuer, criteria_version, issued_on, expires_on } =
    certificate;
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-3">
        <StarBadge badge={certificate} />
        <StandingMark standing={standing} words={words} />
      </div>
      <h3 className="mt-1 text-lg wrap-anywhere">{number}</h3>
      <Facts
        bare
        rows={[
          [words.decision, decision_number],
          [words.decisionDay, decision_date === null ? null : formatDay(decision_date)],
          [words.issuer, issuer],
          [words.score, score === null ? null : formatPoints(language, score)],
          [words.issued, formatDay(issued_on)],
          [words.ends, formatDay(expires_on)],
          [words.criteria, criteria.find(({ value }) => value === criteria_version)?.label ?? criteria_version],
          [words.reason, [certificate.reason, certificate.reason_decision_number].filter(Boolean).join(" · ")],
        ]}
      />
      <RegistryLink to={`/office/chung-nhan/${encodeURIComponent(number)}`}>{words.openCertificate}</RegistryLink>
      <History certificate={certificate} words={words} />
    </li>
  );
}
