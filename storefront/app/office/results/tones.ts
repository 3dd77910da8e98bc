import type { AppealStatus, ForwardStatus } from "../../../../plugins/ocop/src/shared/rating-vocabulary";
import type { Tone } from "../../shared/ui/page-parts";

/** Looks of what became of a dossier that was sent up. */
export const FORWARD_TONES: Readonly<Record<ForwardStatus, Tone>> = {
  sent: "waiting",
  received: "waiting",
  in_round: "waiting",
  confirmed: "good",
  refused: "bad",
  recalled: "quiet",
};

/** Looks of the states of an appeal. */
export const APPEAL_TONES: Readonly<Record<AppealStatus, Tone>> = {
  filed: "waiting",
  under_review: "waiting",
  upheld: "good",
  dismissed: "bad",
  withdrawn: "quiet",
  rerating: "waiting",
  settled: "good",
};
