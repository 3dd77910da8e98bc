import type { DossierStatus } from "../../../../plugins/ocop/src/shared/dossier-vocabulary";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";

const LOOKS: Readonly<Record<DossierStatus, string>> = {
  draft: "bg-paper-deep text-ink",
  submitted: "bg-turmeric-wash text-turmeric-deep",
  questions: "bg-lacquer-wash text-lacquer-deep",
  answered: "bg-turmeric-wash text-turmeric-deep",
  accepted_form: "bg-bamboo-wash text-bamboo-deep",
  in_rating: "bg-turmeric-wash text-turmeric-deep",
  decided: "bg-bamboo-wash text-bamboo-deep",
  withdrawn: "bg-paper-deep text-ink-soft",
};

/** The state of a dossier, in words. */
export function StatusChip({ status, words }: { status: DossierStatus; words: ProducerDossiersTexts }) {
  return (
    <span className={`inline-block rounded-full px-3 py-1 text-sm font-semibold ${LOOKS[status]}`}>
      {words.statuses[status]}
    </span>
  );
}
