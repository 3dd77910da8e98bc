import type { OfficePoint } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { Chip } from "../../shared/ui/page-parts";

const TONES = {
  fresh: "good",
  ageing: "waiting",
  stale: "bad",
  never: "bad",
} as const;

/** How long ago somebody stood there and checked; the colour repeats the words. */
export function FreshnessMark({
  point,
  words,
}: {
  point: Pick<OfficePoint, "freshness" | "checked_days_ago">;
  words: OfficeSalesPointsTexts;
}) {
  const { freshness, checked_days_ago: days } = point;
  return <Chip tone={TONES[freshness]}>{days === null ? words.neverChecked : words.checkedAgo(days)}</Chip>;
}
