import type { LotStatus } from "../../../../plugins/ocop/src/shared/traceability-vocabulary";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { Chip, type Tone } from "../../shared/ui/page-parts";

const TONES: Readonly<Record<LotStatus, Tone>> = {
  draft: "quiet",
  issued: "good",
  recalled: "bad",
};

/** A lot's status; the word says it, the colour only helps. */
export function StatusMark({ status, words }: { status: LotStatus; words: ProducerLotsTexts }) {
  return <Chip tone={TONES[status]}>{words.statuses[status]}</Chip>;
}
