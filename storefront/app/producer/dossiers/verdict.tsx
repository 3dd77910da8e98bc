import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { useLanguage } from "../../shared/language";
import { Stars } from "../../shared/ui/stars";
import { formatPoints } from "../../shared/score-sheet/written";

const CERTIFIED = 3;

function said(rank: number | null, words: ProducerDossiersTexts): string {
  if (rank === null) return words.would.none;
  if (rank < CERTIFIED) return words.would.low(rank);
  return rank > 4 ? words.would.potential : words.would.stars(rank);
}

interface Props {
  total: number;
  rank: number | null;
  unscored: number;
  words: ProducerDossiersTexts;
}

/** The sum of somebody's own points and the star that it would give; five are shown as the four that a province gives. */
export function Verdict({ total, rank, unscored, words }: Props) {
  const language = useLanguage();
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-3 text-xl font-semibold tabular-nums">
        {words.total(formatPoints(language, total))}
        {rank !== null && rank >= CERTIFIED && <Stars count={Math.min(rank, 4)} size={18} />}
      </p>
      <p className={rank === null ? "font-medium text-lacquer-deep" : ""}>{said(rank, words)}</p>
      <p className="text-sm text-ink-soft">
        {unscored > 0 && `${words.unscored(unscored)} `}
        {words.notOfficial}
      </p>
    </div>
  );
}
