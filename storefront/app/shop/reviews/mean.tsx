import { formatScore } from "../../shared/format/score";
import { reviewTexts } from "../../shared/i18n/reviews";
import { useLanguage } from "../../shared/language";
import { Points } from "../../shared/ui/points";

/** The mean of buyers' points with their number; nothing before the first review. */
export function Mean({ mean, count }: { mean: number | null; count: number }) {
  const language = useLanguage();
  const words = reviewTexts(language);
  if (mean === null) return null;
  const score = formatScore(mean, language);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-bamboo-deep tabular-nums">
      <Points points={mean} label={words.score(score)} />
      <span aria-hidden="true">{words.mean(score, count)}</span>
    </span>
  );
}
