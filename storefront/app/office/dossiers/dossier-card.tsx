import { Link } from "react-router";
import type { OfficeDossierRow } from "../../../../plugins/ocop/src/contract/office-dossier";
import { formatDayOf } from "../../shared/format/date";
import { useShell } from "../../shared/i18n/shell";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { inLanguage, useLanguage } from "../../shared/language";
import { Chip } from "../../shared/ui/page-parts";
import { dossierTexts } from "../rating/texts";
import { DOSSIER_TONES } from "./tones";

/** What stands of the commune's report. */
function reportWords({ report, report_due }: OfficeDossierRow, words: OfficeDossiersTexts): string | null {
  if (report !== null) return report.proposes ? words.proposes(report.number) : words.proposesNot(report.number);
  return report_due ? words.reportDue : null;
}

/** One dossier in the list of an office. */
export function DossierCard({ dossier }: { dossier: OfficeDossierRow }) {
  const language = useLanguage();
  const words = dossierTexts(language);
  const { groups } = useShell();
  const { id, product_name, producer, commune, group, purpose, status, submitted_at, received_at, round } = dossier;
  const facts = [
    submitted_at === null ? null : words.submitted(formatDayOf(submitted_at)),
    received_at === null ? words.notReceived : words.received(formatDayOf(received_at)),
    round === null ? null : words.inRound(round.name),
  ];
  const report = reportWords(dossier, words);
  return (
    <li className="relative rounded-card border border-line bg-card p-4 hover:border-ink-soft">
      <p className="flex flex-wrap items-start justify-between gap-2">
        <Link
          to={inLanguage(language, `/office/ho-so-danh-gia/${id}`)}
          className="min-h-11 min-w-0 text-lg font-semibold text-ink no-underline wrap-anywhere after:absolute after:inset-0"
        >
          {product_name}
        </Link>
        <Chip tone={DOSSIER_TONES[status]}>{words.statuses[status]}</Chip>
      </p>
      <p className="wrap-anywhere">{[producer.name, commune].filter((text) => text !== null).join(", ")}</p>
      <p className="text-sm text-ink-soft">
        {groups[group]} · {words.purposes[purpose]}
      </p>
      <p className="text-sm text-ink-soft">{facts.filter((text) => text !== null).join(" · ")}</p>
      {report !== null && <p className="text-sm font-medium">{report}</p>}
    </li>
  );
}
