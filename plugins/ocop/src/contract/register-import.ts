import { z } from "@medusajs/framework/zod";
import type { RegisterFault, RegisterNote } from "../shared/register-import-faults";
import type { RegisterImportStatus } from "../shared/register-import-vocabulary";
import { limit, offset } from "./query";

/** Query of `GET /office/imports`: the office's lists, the newest first. */
export const registerImportListQuery = z.strictObject({ limit: limit(20), offset });

/** Query of `GET /office/imports/:id`: rows with faults or open questions first, or those alone. */
export const registerImportQuery = z.strictObject({
  show: z.enum(["all", "faults", "notes"]).default("all"),
  limit: limit(50),
  offset,
});

/** Most questions that are answered at once; a form holds a page of them. */
const MAX_CHOICES = 500;

/** Body of `POST /office/imports/:id/choices`: answers by key of the question; null takes one back. */
export const registerImportChoices = z.strictObject({
  choices: z
    .record(z.string().max(400), z.string().max(60).nullable())
    .refine((choices) => Object.keys(choices).length <= MAX_CHOICES),
});

/** Body of `POST /office/imports/:id/confirm`. */
export const registerImportConfirm = z.strictObject({
  /** Rows with faults stay out; without it a list with faults is refused. */
  leave_out_faulty: z.boolean().default(false),
});

/** Body of `POST /office/imports/:id/undo`. */
export const registerImportUndo = z.strictObject({ reason: z.string().trim().min(1).max(500) });

/** `product`: enters the register; `certificate`: a known product gets a certificate; `same`: all of it is there already. */
export type RegisterAct = "product" | "certificate" | "same";

export interface RegisterImportRow {
  line: number;
  product: string;
  producer: string;
  producer_act: "new" | "known" | "asked";
  /** Today's commune, or the district where no commune is told. */
  place: string | null;
  stars: number | null;
  potential_five: boolean;
  decision_number: string | null;
  issued_on: string | null;
  expires_on: string | null;
  act: RegisterAct;
  faults: RegisterFault[];
  notes: RegisterNote[];
  /** Keys of open questions that this row waits for. */
  asks: string[];
}

/** What the clerk is asked: which producer, or which commune, a spelling means. */
export interface RegisterQuestion {
  key: string;
  about: "producer" | "unit";
  /** As the list spells it. */
  said: string;
  /** Lines that say it, the first ones. */
  lines: number[];
  choices: { value: string; label: string; hint: string | null }[];
  chosen: string | null;
}

/** What stands in the way of taking an import back. */
export interface RegisterBlocker {
  subject: string;
  reason:
    | "certificate_changed"
    | "certified_since"
    | "dossier"
    | "on_sale"
    | "producer_joined"
    | "producer_has_more"
    | "sales_point"
    | "lot";
}

export interface RegisterImportCounts {
  rows: number;
  producers: number;
  products: number;
  certificates: number;
  same: number;
  faulty: number;
  asking: number;
}

export interface RegisterImportSummary {
  id: string;
  file_name: string;
  status: RegisterImportStatus;
  counts: RegisterImportCounts;
  /** Mail address of the officer who sent it. */
  officer: string | null;
  created_at: string;
  confirmed_at: string | null;
  undone_at: string | null;
  undo_reason: string | null;
}

export interface RegisterImport extends RegisterImportSummary {
  /** Faults of the file as a whole: no row of it could be read. */
  faults: RegisterFault[];
  questions: RegisterQuestion[];
  rows: RegisterImportRow[];
  /** Rows that `show` lets through; `rows` holds a page of them. */
  count: number;
  limit: number;
  offset: number;
  /** Empty unless it is done. */
  blockers: RegisterBlocker[];
}

export interface RegisterImportAnswer {
  import: RegisterImport;
}
export interface RegisterImportListAnswer {
  imports: RegisterImportSummary[];
  count: number;
  limit: number;
  offset: number;
}
