import type { DossierStatus } from "../../../../plugins/ocop/src/shared/dossier-vocabulary";
import type { Tone } from "../../shared/ui/page-parts";

/** Looks of the states of a dossier: what waits for the office stands out. */
export const DOSSIER_TONES: Readonly<Record<DossierStatus, Tone>> = {
  draft: "quiet",
  submitted: "waiting",
  questions: "quiet",
  answered: "waiting",
  accepted_form: "good",
  in_rating: "waiting",
  decided: "good",
  withdrawn: "quiet",
};
