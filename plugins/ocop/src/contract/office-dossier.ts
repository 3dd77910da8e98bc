import type { CommuneCheck, EntryStatus, PartVerdict } from "../shared/rating-vocabulary";
import type { DossierAnswer, DossierRow } from "./dossier";

/** One dossier in the list of an office. Days are YYYY-MM-DD, moments ISO 8601. */
export interface OfficeDossierRow extends DossierRow {
  producer: { id: string; name: string };
  /** Today's commune of the producer. */
  commune: string | null;
  received_at: string | null;
  /** Of the commune; null while there is none. */
  report: { proposes: boolean; number: string } | null;
  /** Whether a report is due before it can be rated. */
  report_due: boolean;
  round: { id: string; name: string } | null;
}

/** Answer of `GET /office/dossiers`. */
export interface OfficeDossiersAnswer {
  dossiers: OfficeDossierRow[];
  count: number;
  limit: number;
  offset: number;
}

export interface CommuneReportAnswer {
  office: { id: string; name: string };
  number: string;
  reported_on: string;
  checks: Record<CommuneCheck, { met: boolean; note: string | null }>;
  proposes: boolean;
  text: string | null;
}

/** What an office may do with a dossier now. */
export type OfficeDossierDeed = "receive" | "ask" | "accept_form" | "check_part" | "report";

/** Answer of `GET /office/dossiers/:id` and of every act on it, as `{ dossier }`. */
export interface OfficeDossierAnswer extends Omit<DossierAnswer, "acts" | "editable"> {
  commune: string | null;
  receipts: { office: string; receipt_number: string | null; at: string }[];
  checks: { part: number; verdict: PartVerdict; note: string | null }[];
  report: CommuneReportAnswer | null;
  report_due: boolean;
  /** Every round that it is or was in, the newest first. */
  entries: { round_id: string; round_name: string; entry_id: string; status: EntryStatus }[];
  deeds: OfficeDossierDeed[];
}
