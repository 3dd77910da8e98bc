import type { ListingRow } from "../../../../plugins/ocop/src/contract/producer-listing";
import type { ProducerListingsTexts } from "../../shared/i18n/vi/producer-listings";
import { Chip, type Tone } from "../../shared/ui/page-parts";

const TONES: Readonly<Record<ListingRow["status"], Tone>> = {
  draft: "quiet",
  in_review: "waiting",
  sent_back: "bad",
  live: "good",
};

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
      <Chip tone={TONES[status]}>{words.statuses[status]}</Chip>
      {change_status !== null && <Chip tone={TONES[change_status]}>{words.changeStatuses[change_status]}</Chip>}
      {paused && <Chip tone={TONES.draft}>{words.paused}</Chip>}
    </p>
  );
}
