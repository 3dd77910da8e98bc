import type { EntryStatus, RoundStatus } from "../../../../plugins/ocop/src/shared/rating-vocabulary";
import type { Tone } from "../../shared/ui/page-parts";

/** Looks of the states of a round. */
export const ROUND_TONES: Readonly<Record<RoundStatus, Tone>> = {
  draft: "quiet",
  open: "waiting",
  scoring: "waiting",
  scored: "waiting",
  decided: "good",
  cancelled: "bad",
};

/** Looks of the states of a dossier in a round. */
export const ENTRY_TONES: Readonly<Record<EntryStatus, Tone>> = {
  waiting: "quiet",
  scored: "waiting",
  recognised: "good",
  not_recognised: "bad",
  proposed: "waiting",
  removed: "quiet",
};
