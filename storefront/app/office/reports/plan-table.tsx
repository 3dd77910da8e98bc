import type { PlanReport } from "../../../../plugins/ocop/src/contract/office-plan";
import { formatCount } from "../../shared/format/count";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { type Language, useLanguage } from "../../shared/language";
import { DataTable } from "../../shared/ui/data-table";

const WHOLE_BP = 10_000;

/** "100,3%" of a share in hundredths of a percent. */
function shareShown(bp: number, language: Language): string {
  const format = { style: "percent", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language === "en" ? "en" : "vi-VN", format).format(bp / WHOLE_BP);
}

/** Figures of a plan beside what came of them. */
export function PlanTable({ lines, words }: { lines: PlanReport["lines"]; words: OfficeReportsTexts }) {
  const language = useLanguage();
  return (
    <DataTable
      caption={words.planTitle}
      columns={[words.measure, words.planned, words.result, words.share]}
      rows={lines.map(({ measure, planned, result, share_bp }) => ({
        key: measure,
        name: words.measures[measure],
        values: [
          planned === null ? words.notPlanned : formatCount(planned),
          formatCount(result),
          share_bp === null ? "–" : shareShown(share_bp, language),
        ],
      }))}
    />
  );
}
