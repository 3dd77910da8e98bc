import type { InferTypeOf } from "@medusajs/framework/types";
import { RatingAppeal } from "./models/appeal";
import { RatingEntry } from "./models/entry";
import { RatingForward } from "./models/forward";
import { CommuneReport, DossierReceipt, PartCheck } from "./models/intake";
import { RatingRound } from "./models/round";
import { RatingScore } from "./models/score";
import { RatingSeat } from "./models/seat";
import { RatingSheet } from "./models/sheet";
import {
  APPEAL_TRANSITIONS,
  ENTRY_TRANSITIONS,
  FORWARD_TRANSITIONS,
  ROUND_TRANSITIONS,
  SHEET_TRANSITIONS,
} from "./rules/states";

/** Every table of this room. */
export const MODELS = {
  RatingRound,
  RatingSeat,
  RatingEntry,
  RatingSheet,
  RatingScore,
  RatingForward,
  RatingAppeal,
  DossierReceipt,
  PartCheck,
  CommuneReport,
};

/** Rows as the database keeps them, by what they are; `prefix` begins their ids. */
export interface Rows {
  round: InferTypeOf<typeof RatingRound>;
  seat: Omit<InferTypeOf<typeof RatingSeat>, "round">;
  entry: InferTypeOf<typeof RatingEntry>;
  sheet: InferTypeOf<typeof RatingSheet>;
  forward: InferTypeOf<typeof RatingForward>;
  appeal: InferTypeOf<typeof RatingAppeal>;
  receipt: InferTypeOf<typeof DossierReceipt>;
  check: InferTypeOf<typeof PartCheck>;
  report: InferTypeOf<typeof CommuneReport>;
}

export type Kind = keyof Rows;

export const TABLES: Readonly<Record<Kind, { table: string; prefix: string }>> = {
  round: { table: "rating_round", prefix: "rrd" },
  seat: { table: "rating_seat", prefix: "rseat" },
  entry: { table: "rating_entry", prefix: "rent" },
  sheet: { table: "rating_sheet", prefix: "rsh" },
  forward: { table: "rating_forward", prefix: "rfw" },
  appeal: { table: "rating_appeal", prefix: "rap" },
  receipt: { table: "dossier_receipt", prefix: "dosr" },
  check: { table: "dossier_part_check", prefix: "dopc" },
  report: { table: "commune_report", prefix: "corp" },
};

/** What has states, and how it goes from one to the next. */
export const TRANSITIONS = {
  round: ROUND_TRANSITIONS,
  entry: ENTRY_TRANSITIONS,
  sheet: SHEET_TRANSITIONS,
  forward: FORWARD_TRANSITIONS,
  appeal: APPEAL_TRANSITIONS,
} as const;
