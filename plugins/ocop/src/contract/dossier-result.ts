import type { CertificateStanding, IssuerLevel } from "../shared/certification-vocabulary";
import type { AppealStatus, DeclineReason, ForwardStatus, RatingOutcome } from "../shared/rating-vocabulary";
import type { DossierAnswer } from "./dossier";
import type { Words } from "./score-sheet";

/** What one council's decision made of a dossier, as its producer is told. Days are YYYY-MM-DD, moments ISO 8601. */
export interface DossierResultAnswer {
  /** Of the dossier in that council's round. */
  id: string;
  /** Whose council it was. */
  office: string;
  level: IssuerLevel;
  round_name: string;
  /** What brought it before this council: the check of its form, a proposal from the level below, or an appeal. */
  after: "form" | "forward" | "appeal";
  /** Points on the scale of 100, cut to hundredths. */
  mean: number;
  outcome: RatingOutcome;
  /** Null unless recognised. */
  stars: number | null;
  potential_five: boolean;
  /** Why there is no certificate from this level. */
  reason: DeclineReason | null;
  /** Conditions that stop a rank whatever the points. */
  stopped_by: (Words & { code: string })[];
  decision_number: string;
  decision_date: string;
  certificate: {
    number: string;
    standing: CertificateStanding;
    expires_on: string;
    /** Why it was suspended or revoked. */
    reason: string | null;
  } | null;
  /** What was sent to the level above, and what came back; null while nothing was sent. */
  forward: {
    to_level: IssuerLevel;
    status: ForwardStatus;
    letter_number: string;
    sent_at: string;
    reply_number: string | null;
    reason: string | null;
  } | null;
  /** Against this result, as the office entered them, the oldest first; with a reason once decided. */
  appeals: { status: AppealStatus; received_on: string; reason: string | null }[];
}

/** Answer of `GET /producer/dossiers/:id` as `{ dossier }`. */
export interface OwnDossierAnswer extends DossierAnswer {
  /** Decided results, the newest first: the first rating, that of the level above, and what followed from appeals. */
  results: DossierResultAnswer[];
}
