import type { AdministrativeHead } from "../../shared/pdf/administrative/head";
import type { CouncilSeat, DeclineReason, RatingOutcome } from "../../shared/rating-vocabulary";

/** Who writes a paper of a round; the sign of its number (`BB-HĐ`) is the paper's own. */
export type PaperOffice = Omit<AdministrativeHead, "number">;

/** What a mean gives, as a paper says it. */
export interface PaperResult {
  /** 1 to 5; null when a condition stopped every rank. */
  rank: number | null;
  outcome: RatingOutcome;
  /** Null unless recognised. */
  stars: number | null;
  potential_five: boolean;
  reason: DeclineReason | null;
}

/** A seat in the council: its post, and who holds it where that is known. */
export interface PaperSeat {
  name: string | null;
  post: string;
  seat: CouncilSeat;
}

/** One member's points for one dossier. */
export interface PaperScore {
  /** Name or post, as the council's decision names the member. */
  member: string;
  /** 0 to 100; null where the member gave none. */
  points: number | null;
  /** Far from what the others gave. */
  outlier: boolean;
  /** Why the member took no part; null for one who did. */
  conflict: string | null;
}

/** A dossier as the council saw it. */
export interface PaperDossier {
  product: string;
  producer: string;
  place: string;
  scores: readonly PaperScore[];
  /** Mean of the points that count, 0 to 100; null where there are none. */
  mean: number | null;
  /** Standard deviation of those points; null where there are less than two. */
  spread: number | null;
  /** Conditions that stop a rank, in words. */
  stopped_by: readonly string[];
  result: PaperResult;
}

/** What the minutes of a council's meeting say. Days are YYYY-MM-DD. */
export interface MinutesFacts {
  office: PaperOffice;
  number: string | null;
  round: string;
  /** The criteria the council scored by: `148/QĐ-TTg`. */
  decision: string;
  met_on: string | null;
  met_at: string | null;
  council: readonly PaperSeat[];
  /** What was said, with its lines; null where nothing was written down. */
  text: string | null;
  dossiers: readonly PaperDossier[];
}

/** A product that a decision recognises. */
export interface RecognisedProduct {
  product: string;
  producer: string;
  place: string;
  group: string;
  /** Mean of the council's points, 0 to 100. */
  points: number;
  stars: number;
  potential_five: boolean;
  /** Stars that it held before; null for a first rating. */
  stars_before: number | null;
  certificate_number: string | null;
}

/** What the annex of a decision says. Days are YYYY-MM-DD. */
export interface DecisionListFacts {
  /** Number with sign: `2942/QĐ-UBND`; null leaves room to write it. */
  decision_number: string | null;
  decided_on: string | null;
  /** Who decided: `Ủy ban nhân dân tỉnh Thanh Hóa`. */
  issuer: string;
  /** Who vouches for the list, such as the standing office of the council. */
  office: string;
  products: readonly RecognisedProduct[];
}

/** One line of a score sheet with a member's points. */
export interface PaperLine {
  code: string;
  name: string;
  max: number;
  /** Steps with their points, where they are on record. */
  options: readonly { points: number; text: string }[];
  points: number | null;
  reason: string | null;
}

/** One member's score sheet. Without points it is a blank one, to be filled in by hand. */
export interface ScoreSheetFacts {
  office: PaperOffice;
  round: string;
  product: string;
  producer: string;
  place: string;
  group: string;
  decision: string;
  /** Which sheet of the decision: its product set; null where it has one sheet. */
  product_set: string | null;
  /** Name or post; null leaves room to write it. */
  member: string | null;
  parts: readonly { code: string; name: string; max: number; points: number | null; lines: readonly PaperLine[] }[];
  conditions: readonly { name: string; met: boolean }[];
  /** Null on a blank sheet. */
  total: number | null;
  /** Conditions that are met stop every rank. */
  rank: number | null;
  comment: string | null;
}
