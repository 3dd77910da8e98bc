import type { ListingRow } from "../../../../plugins/ocop/src/contract/producer-listing";
import type { ProducerListingsTexts } from "../../shared/i18n/vi/producer-listings";

const LOOKS: Readonly<Record<ListingRow["status"], string>> = {
  draft: "bg-paper-deep text-ink",
  in_review: "bg-turmeric-wash text-turmeric-deep",
  sent_back: "bg-lacquer-wash text-lacquer-deep",
  live: "bg-bamboo-wash text-bamboo-deep",
};
const mark = "inline-block rounded-full px-3 py-0.5 text-sm font-semibold";

/** Where one of a producer's goods stands: on sale, paused, in review. */
export function StateMark({
  words,
  row: { status, change_status, paused },
}: {
  words: ProducerListingsTexts;
  row: Pick<ListingRow, "status" | "change_status" | "paused">;
}) {
  return (
    <p className="flex flex-wrap gap-1.5">
      <span className={`${mark} ${LOOKS[status]}`}>{words.statuses[status]}</span>
      {change_status !== null && (
        <span className={`${mark} ${LOOKS[change_status]}`}>{words.changeStatuses[change_status]}</span>
      )}
      {paused && <span className={`${mark} ${LOOKS.draft}`}>{words.paused}</span>}
    </p>
  );
}
