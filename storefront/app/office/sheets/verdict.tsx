import type { RunningSum } from "../../shared/score-sheet/points";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { useLanguage } from "../../shared/language";
import { formatPoints } from "../../shared/score-sheet/written";
import { Stars } from "../../shared/ui/stars";

const CERTIFIED = 3;

function said(rank: number | null, central: boolean, words: OfficeSheetsTexts): string {
  if (rank === null) return words.would.none;
  if (rank < CERTIFIED) return words.would.low(rank);
  return rank > 4 && !central ? words.would.potential : words.would.stars(rank);
}

/** What a sheet comes to, its stars only once every line has points; five stars are shown as the four that any level but the centre gives. */
export function Verdict({ sum, central, words }: { sum: RunningSum; central: boolean; words: OfficeSheetsTexts }) {
  const language = useLanguage();
  const { total, rank, unscored } = sum;
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-3 text-xl font-semibold tabular-nums">
        {words.total(formatPoints(language, total))}
        {unscored === 0 && rank !== null && rank >= CERTIFIED && (
          <Stars count={central ? rank : Math.min(rank, 4)} size={18} />
        )}
      </p>
      <p className={rank === null ? "font-medium text-lacquer-deep" : ""}>
        {(unscored === 0 || rank === null) && said(rank, central, words)}
        {unscored > 0 && <span className="text-ink-soft"> {words.unscored(unscored)}</span>}
      </p>
    </div>
  );
}
