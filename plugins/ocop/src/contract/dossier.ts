import { z } from "@medusajs/framework/zod";
import { CRITERIA_VERSIONS, PRODUCT_GROUPS, type ProductGroup } from "../shared/certification-vocabulary";
import {
  DOSSIER_PART_STATES,
  DOSSIER_PURPOSES,
  DOSSIER_STATUSES,
  type DossierAct,
  type DossierPartState,
  type DossierPurpose,
  type DossierSide,
  type DossierStatus,
} from "../shared/dossier-vocabulary";
import { letter, line, note } from "./text";
import { limit, offset, reference, searchText } from "./query";
import type { AssessmentAnswer, SheetAnswer, Words } from "./score-sheet";

const part = z.int().min(1).max(18);

/** Which criteria a dossier is assessed by; those in force today when absent. `product_set` where the decision has some. */
const criteria = {
  criteria_version: z.enum(CRITERIA_VERSIONS).optional(),
  product_set: reference.nullable().default(null),
};

/** Body of `POST /producer/dossiers`: a product of the register, or the name and group of one that is not there yet. */
export const dossierCreate = z
  .strictObject({
    purpose: z.enum(DOSSIER_PURPOSES),
    rated_product_id: reference.nullable().default(null),
    product_name: line.nullable().default(null),
    group: z.enum(PRODUCT_GROUPS).nullable().default(null),
    ...criteria,
  })
  .refine(({ rated_product_id, product_name }) => rated_product_id !== null || product_name !== null, {
    path: ["product_name"],
  })
  .refine(({ rated_product_id, group }) => rated_product_id !== null || group !== null, { path: ["group"] });
export type DossierCreate = z.infer<typeof dossierCreate>;

/** Body of `POST /producer/dossiers/:id`: another score sheet; the points of the former one are kept. */
export const dossierSheetBody = z.strictObject(criteria);

/** Body of `POST /producer/dossiers/:id/parts/:part`. */
export const dossierPartBody = z.strictObject({
  state: z.enum(DOSSIER_PART_STATES),
  note: note.nullable().default(null),
});

/** Query of `POST /producer/dossiers/:id/files`; the body is the file itself. */
export const dossierFileQuery = z.strictObject({
  part: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(part),
  name: z.string().trim().min(1).max(200),
});

/** Body of `POST /producer/dossiers/:id/scores`: points of some lines, and the conditions that hold. */
export const dossierScoresBody = z.strictObject({
  scores: z
    .array(
      z.strictObject({
        code: z.string().trim().min(1).max(20),
        /** Null takes them back. */
        points: z.number().min(0).max(100).nullable(),
        reason: note.nullable().default(null),
      }),
    )
    .max(100),
  /** Codes of the conditions that are met and stop a rank; left as they are when absent. */
  conditions_met: z.array(reference).max(30).optional(),
});

/** Body of `POST /producer/dossiers/:id/submit`. */
export const dossierSubmitBody = z.strictObject({});

/** Body of `POST /producer/dossiers/:id/answer`. */
export const dossierAnswerBody = z.strictObject({ text: letter });

/** Body of `POST /producer/dossiers/:id/withdraw`. */
export const dossierWithdrawBody = z.strictObject({ reason: note.nullable().default(null) });

/** Query of `GET /admin/ocop/dossiers`. */
export const dossierAdminQuery = z.strictObject({
  status: z.enum(DOSSIER_STATUSES).optional(),
  q: searchText,
  limit: limit(20),
  offset,
});
export type DossierAdminQuery = z.infer<typeof dossierAdminQuery>;

/** Body of `POST /admin/ocop/dossiers/:id/acts`: what whoever checks the form decides. */
export const dossierAct = z.discriminatedUnion("act", [
  /** Something is missing or unclear; the producer may change the dossier until it answers. */
  z.strictObject({ act: z.literal("ask"), text: letter, part: part.nullish() }),
  z.strictObject({ act: z.literal("accept_form"), reason: note.nullish() }),
]);
export type DossierActBody = z.infer<typeof dossierAct>;

export interface DossierFileAnswer {
  id: string;
  name: string;
  media_type: string;
  /** Bytes. */
  size: number;
  uploaded_at: string;
}

export interface DossierPartAnswer extends Words {
  number: number;
  mandatory: boolean;
  /** Handed in as a thing: nothing to upload. */
  thing: boolean;
  hint: Words | null;
  state: DossierPartState;
  /** Whether it may be said not to apply. */
  may_skip: boolean;
  note: string | null;
  files: DossierFileAnswer[];
}

export interface MissingAnswer extends Words {
  code: string;
  part: number | null;
  blocking: boolean;
}

/** One dossier in a list. */
export interface DossierRow {
  id: string;
  product_name: string;
  group: ProductGroup;
  purpose: DossierPurpose;
  status: DossierStatus;
  rated_product_id: string | null;
  criteria_version: string;
  submitted_at: string | null;
  updated_at: string;
}

/** One dossier whole. */
export interface DossierAnswer extends DossierRow {
  producer: { id: string; name: string };
  editable: boolean;
  /** What the reader's side may do now. */
  acts: DossierAct[];
  parts: DossierPartAnswer[];
  sheet: SheetAnswer;
  assessment: AssessmentAnswer;
  missing: MissingAnswer[];
  thread: { id: string; side: DossierSide; author: string | null; text: string; part: number | null; at: string }[];
  history: {
    from: DossierStatus | null;
    to: DossierStatus;
    side: DossierSide;
    author: string | null;
    reason: string | null;
    at: string;
  }[];
}
