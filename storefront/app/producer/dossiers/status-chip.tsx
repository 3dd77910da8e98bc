import type { DossierStatus } from "../../../../plugins/ocop/src/shared/dossier-vocabulary";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { Chip, type Tone } from "../../shared/ui/page-parts";

const TONES: Readonly<Record<DossierStatus, Tone>> = {
  draft: "quiet",
  submitted: "waiting",
  questions: "bad",
  answered: "waiting",
  accepted_form: "good",
  in_rating: "waiting",
  decided: "good",
  withdrawn: "quiet",
};

/** The state of a dossier, in words. */
export function StatusChip({ status, words }: { status: DossierStatus; words: ProducerDossiersTexts }) {
  return <Chip tone={TONES[status]}>{words.statuses[status]}</Chip>;
}
