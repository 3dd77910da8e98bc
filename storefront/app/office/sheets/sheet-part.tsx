import type { CouncilSheetAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { useLanguage } from "../../shared/language";
import type { RunningSum } from "../../shared/score-sheet/points";
import { SheetLines } from "../../shared/score-sheet/sheet-lines";
import { formatPoints, inWords } from "../../shared/score-sheet/written";
import type { RefusedForm } from "../rating/act.server";

/** Sections of a sheet that open one at a time. */
export const SECTIONS = "phan-phieu";
export const sectionLook = "rounded-card border border-line bg-card px-4";
export const summaryLook = "flex min-h-14 cursor-pointer flex-wrap items-center justify-between gap-x-4 py-2";

interface Props {
  council: CouncilSheetAnswer;
  part: CouncilSheetAnswer["sheet"]["parts"][number];
  words: OfficeSheetsTexts;
  sum: RunningSum;
  /** How many of its lines have no points at this moment. */
  open: number;
  opened: boolean;
  sent: RefusedForm | null;
}

/** One part of a sheet with its lines, folded away while another one is worked on. */
export function SheetPart({ council, part, words, sum, open, opened, sent }: Props) {
  const language = useLanguage();
  const points = formatPoints(language, sum.parts[part.code] ?? 0);
  const ownPoints = (code: string) => {
    const own = council.own_points[code];
    return own === undefined ? undefined : words.ownPoints(formatPoints(language, own));
  };
  return (
    <details name={SECTIONS} open={opened} className={sectionLook}>
      <summary className={summaryLook}>
        <span className="min-w-0 font-semibold">
          {part.code}. {inWords(language, part)}
        </span>
        <span className="text-sm text-ink-soft tabular-nums">
          {words.partTotal(points, part.max)} · {open > 0 ? words.open(open) : words.complete}
        </span>
      </summary>
      <div className="space-y-5 pb-5">
        <SheetLines lines={part.lines} words={words} editable={council.editable} sent={sent} beside={ownPoints} />
      </div>
    </details>
  );
}
