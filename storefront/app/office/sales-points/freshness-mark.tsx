import type { OfficePoint } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";

const LOOKS = {
  fresh: "bg-bamboo-wash text-bamboo-deep",
  ageing: "bg-turmeric-wash",
  stale: "bg-lacquer-wash text-lacquer-deep",
  never: "bg-lacquer-wash text-lacquer-deep",
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
  return (
    <span className={`inline-block rounded-full px-3 py-0.5 text-sm font-medium ${LOOKS[freshness]}`}>
      {days === null ? words.neverChecked : words.checkedAgo(days)}
    </span>
  );
}
