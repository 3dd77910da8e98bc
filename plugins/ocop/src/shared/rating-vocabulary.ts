/** Posts in the council of a round. A secretary writes the minutes and does not score. */
export const COUNCIL_SEATS = ["chair", "vice_chair", "member", "secretary"] as const;
export type CouncilSeat = (typeof COUNCIL_SEATS)[number];

/** From being prepared over scoring to the decision; or called off before anything was scored. */
export const ROUND_STATUSES = ["draft", "open", "scoring", "scored", "decided", "cancelled"] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];
export const ROUND_ACTS = ["open", "begin_scoring", "close_scoring", "resume_scoring", "decide", "cancel"] as const;
export type RoundAct = (typeof ROUND_ACTS)[number];

/**
 * A dossier in a round: waiting for scores, with a result, and what the decision made of it. `proposed` is what only a
 * higher level may recognise.
 */
export const ENTRY_STATUSES = ["waiting", "scored", "recognised", "not_recognised", "proposed", "removed"] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];
export const ENTRY_ACTS = ["draw", "redraw", "recognise", "decline", "propose", "remove"] as const;
export type EntryAct = (typeof ENTRY_ACTS)[number];

/** A member's score sheet of one dossier. `recused` is a conflict of interest: it does not count. */
export const SHEET_STATUSES = ["draft", "submitted", "recused"] as const;
export type SheetStatus = (typeof SHEET_STATUSES)[number];
export const SHEET_ACTS = ["submit", "reopen", "recuse", "readmit"] as const;
export type SheetAct = (typeof SHEET_ACTS)[number];

/** What became of a dossier that was sent to the level above. */
export const FORWARD_STATUSES = ["sent", "received", "in_round", "confirmed", "refused", "recalled"] as const;
export type ForwardStatus = (typeof FORWARD_STATUSES)[number];
export const FORWARD_ACTS = ["receive", "take", "release", "confirm", "refuse", "recall"] as const;
export type ForwardAct = (typeof FORWARD_ACTS)[number];

/** A producer's objection to a result; one that was upheld is rated once more. */
export const APPEAL_STATUSES = [
  "filed",
  "under_review",
  "upheld",
  "dismissed",
  "withdrawn",
  "rerating",
  "settled",
] as const;
export type AppealStatus = (typeof APPEAL_STATUSES)[number];
export const APPEAL_ACTS = ["review", "uphold", "dismiss", "withdraw", "rerate", "release", "settle"] as const;
export type AppealAct = (typeof APPEAL_ACTS)[number];

/** What a commune checks (1489/QĐ-TTg): local raw material, local labour, where the idea comes from, local identity. */
export const COMMUNE_CHECKS = ["origin", "labour", "idea", "identity"] as const;
export type CommuneCheck = (typeof COMMUNE_CHECKS)[number];

/** What an office says of one part of a dossier's form. */
export const PART_VERDICTS = ["ok", "fault"] as const;
export type PartVerdict = (typeof PART_VERDICTS)[number];

/** What a result comes to: see `outcomeOf` of the rating rules. */
export const RATING_OUTCOMES = ["recognise", "propose", "decline"] as const;
export type RatingOutcome = (typeof RATING_OUTCOMES)[number];

/** Why a result brings no certificate at this level. */
export const DECLINE_REASONS = ["stopped", "below_three_stars", "below_five_stars", "no_power"] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
