import type { IssuerLevel, ProductGroup } from "../shared/certification-vocabulary";
import type {
  AppealStatus,
  CouncilSeat,
  DeclineReason,
  EntryStatus,
  ForwardStatus,
  RatingOutcome,
  RoundAct,
  RoundStatus,
  SheetAct,
  SheetStatus,
} from "../shared/rating-vocabulary";
import type { AppealAnswer } from "./rating-appeal";
import type { SheetAnswer } from "./score-sheet";

/** One round in a list. */
export interface RoundRow {
  id: string;
  office: { id: string; name: string };
  level: IssuerLevel;
  name: string;
  year: number;
  intake_from: string;
  intake_until: string;
  session_on: string;
  criteria_version: string;
  status: RoundStatus;
  entries: number;
  decision_number: string | null;
}

/** Answer of `GET /office/rating-rounds`. */
export interface RoundsAnswer {
  rounds: RoundRow[];
  count: number;
  limit: number;
  offset: number;
}

export interface SeatAnswer {
  id: string;
  officer_id: string | null;
  /** Of the officer; null for a post without log-in. */
  officer_name: string | null;
  post: string;
  seat: CouncilSeat;
  /** Secretaries do not. */
  scores: boolean;
  /** Whether it is the reader's own. */
  own: boolean;
}

/** What a result comes to at the round's level. */
export interface OutcomeAnswer {
  outcome: RatingOutcome;
  /** Null unless recognised. */
  stars: number | null;
  potential_five: boolean;
  reason: DeclineReason | null;
}

/** The result of one dossier; numbers are points on the scale of 100. */
export interface ResultAnswer {
  /** Cut to hundredths, never rounded up: 89.996 is 89.99. */
  mean: number;
  /** Standard deviation over the sheets (n − 1); null for a single sheet. */
  spread: number | null;
  sheets: number;
  /** Codes of the conditions that stop a rank. */
  stopped_by: string[];
  /** 1 to 5; null when a condition stops it. */
  rank: number | null;
  outcome: OutcomeAnswer;
}

/** A dossier in a round. */
export interface EntryRow {
  id: string;
  dossier_id: string;
  product_name: string;
  group: ProductGroup;
  producer: { id: string; name: string };
  commune: string | null;
  status: EntryStatus;
  product_set: string | null;
  forward_id: string | null;
  appeal_id: string | null;
  /** How many sheets are handed in, and how many seats have a conflict of interest. */
  submitted: number;
  recused: number;
  /** State of the reader's own sheet; null for whoever has none. */
  own_sheet: SheetStatus | null;
  /** Null while scores are taken. */
  result: ResultAnswer | null;
  /** The certificate that the decision gave. */
  certificate: { id: string; number: string; stars: number; potential_five: boolean } | null;
  /** What was sent to the level above about it. */
  forwarded: { id: string; status: ForwardStatus } | null;
  appeal: { id: string; status: AppealStatus } | null;
}

/** Answer of `GET /office/rating-rounds/:id` and of every act on it, as `{ round }`. */
export interface RoundAnswer extends Omit<RoundRow, "entries"> {
  unit_name: string | null;
  min_sheets: number;
  decision: string;
  /** Whether every criterion of the decision is on record; false means whole parts are scored. */
  criteria_complete: boolean;
  council: SeatAnswer[];
  entries: EntryRow[];
  minutes: { held_on: string; place: string; text: string } | null;
  decision_date: string | null;
  issued_on: string | null;
  cancel_reason: string | null;
  /** What the reader may do with the round now. */
  acts: RoundAct[];
  /** Whether the reader may change fields and council, or put dossiers in. */
  editable: boolean;
  /** Why the next act would be refused, by the code of the error; empty when it would not. */
  hindrances: ("round_empty" | "council_incomplete" | "council_too_small" | "sheets_missing" | "minutes_missing")[];
}

/** Answer of `GET /office/rating-rounds/:id/candidates`. */
export interface CandidatesAnswer {
  dossiers: {
    dossier_id: string;
    product_name: string;
    producer_name: string;
    commune: string | null;
    why: "accepted" | "forwarded" | "appeal";
    /** Why it cannot be put in yet. */
    hindrance: "commune_report_missing" | null;
  }[];
  /** Officers of the office with the role of the council who have no seat yet. */
  officers: { id: string; name: string | null; email: string }[];
  /** Product sets of the round's criteria; empty where one sheet serves all. */
  product_sets: { code: string; vi: string }[];
}

/** One sheet with its lines; `SheetAnswer` carries lines, points and conditions. */
export interface CouncilSheetAnswer {
  entry_id: string;
  seat: SeatAnswer;
  status: SheetStatus;
  sheet: SheetAnswer;
  /** Points added up, on the scale of 100. */
  total: number;
  unscored: string[];
  not_counted: string[];
  stopped_by: string[];
  comment: string | null;
  /** Why the member has a conflict of interest. */
  recusal: string | null;
  /** What the producer gives itself, by line, where it used the same sheet. */
  own_points: Record<string, number>;
  acts: SheetAct[];
  editable: boolean;
}

/** A member's sheet as others see it once scoring is closed. */
export interface SheetSummary {
  seat_id: string;
  post: string;
  seat: CouncilSeat;
  status: SheetStatus;
  /** Null while scores are taken, and for a recused member. */
  total: number | null;
  /** Points by the code of the line. */
  points: Record<string, number>;
  conditions_met: string[];
  comment: string | null;
  recusal: string | null;
  /** Whether its total stands far from the others (shown, never left out of the mean). */
  outlier: boolean;
}

/** Answer of `GET /office/rating-rounds/:id/entries/:entry`. */
export interface EntryAnswer {
  round: RoundRow;
  entry: EntryRow;
  /** The lines, without points. */
  sheet: SheetAnswer;
  /** Seats that score; what they gave is empty while scores are taken. */
  sheets: SheetSummary[];
  appeals: AppealAnswer[];
}
