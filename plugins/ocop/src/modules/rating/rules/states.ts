import type {
  AppealAct,
  AppealStatus,
  EntryAct,
  EntryStatus,
  ForwardAct,
  ForwardStatus,
  RoundAct,
  RoundStatus,
  SheetAct,
  SheetStatus,
} from "../../../shared/rating-vocabulary";
import type { Transitions } from "./transitions";

/** A round is prepared, takes dossiers, is scored and decided. Scores may be taken up again until the decision. */
export const ROUND_TRANSITIONS: Transitions<RoundStatus, RoundAct> = {
  draft: { open: "open", cancel: "cancelled" },
  open: { begin_scoring: "scoring", cancel: "cancelled" },
  scoring: { close_scoring: "scored", cancel: "cancelled" },
  scored: { resume_scoring: "scoring", decide: "decided" },
  decided: {},
  cancelled: {},
};

/** A dossier in a round. What was decided of it changes by another round only. */
export const ENTRY_TRANSITIONS: Transitions<EntryStatus, EntryAct> = {
  waiting: { draw: "scored", remove: "removed" },
  scored: { redraw: "waiting", recognise: "recognised", propose: "proposed", decline: "not_recognised" },
  recognised: {},
  not_recognised: {},
  proposed: {},
  removed: {},
};

/** A member's sheet of one dossier, while scores are taken. */
export const SHEET_TRANSITIONS: Transitions<SheetStatus, SheetAct> = {
  draft: { submit: "submitted", recuse: "recused" },
  submitted: { reopen: "draft", recuse: "recused" },
  recused: { readmit: "draft" },
};

/** A dossier on its way to the level above; its sender may call it back until it was received. */
export const FORWARD_TRANSITIONS: Transitions<ForwardStatus, ForwardAct> = {
  sent: { receive: "received", recall: "recalled" },
  received: { take: "in_round", refuse: "refused" },
  in_round: { release: "received", confirm: "confirmed", refuse: "refused" },
  confirmed: {},
  refused: {},
  recalled: {},
};

/** An objection to a result: what is upheld is rated in another round. */
export const APPEAL_TRANSITIONS: Transitions<AppealStatus, AppealAct> = {
  filed: { review: "under_review", withdraw: "withdrawn" },
  under_review: { uphold: "upheld", dismiss: "dismissed", withdraw: "withdrawn" },
  upheld: { rerate: "rerating" },
  rerating: { release: "upheld", settle: "settled" },
  dismissed: {},
  withdrawn: {},
  settled: {},
};
