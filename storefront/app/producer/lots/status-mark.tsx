import type { LotStatus } from "../../../../plugins/ocop/src/shared/traceability-vocabulary";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";

const LOOKS: Readonly<Record<LotStatus, string>> = {
  draft: "border-line bg-paper-deep text-ink",
  issued: "border-bamboo bg-card text-bamboo",
  recalled: "border-lacquer bg-lacquer-wash text-lacquer-deep",
};

/** A lot's status; the word says it, the colour only helps. */
export function StatusMark({ status, words }: { status: LotStatus; words: ProducerLotsTexts }) {
  return (
    <span className={`inline-block rounded-full border px-3 py-1 text-sm font-semibold ${LOOKS[status]}`}>
      {words.statuses[status]}
    </span>
  );
}
