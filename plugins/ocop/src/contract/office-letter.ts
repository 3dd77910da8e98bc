import { z } from "@medusajs/framework/zod";
import {
  LETTER_BATCH_STATUSES,
  LETTER_PROBLEMS,
  LETTER_STATES,
  LETTER_SUBJECTS,
  LETTER_TEMPLATES,
  MOST_LETTERS,
} from "../shared/letter-vocabulary";
import { limit, offset, reference, searchText } from "./query";

const bilingual = z.object({ vi: z.string(), en: z.string() });

/** A field of a letter that the officer fills in. */
export const letterField = z.object({
  name: z.string(),
  kind: z.enum(["line", "text", "day"]),
  required: z.boolean(),
  vi: z.string(),
  en: z.string(),
  hint: bilingual.nullable(),
});
export type LetterFieldAnswer = z.infer<typeof letterField>;

/** A template as it is offered. */
export const letterTemplate = z.object({
  code: z.enum(LETTER_TEMPLATES),
  subject: z.enum(LETTER_SUBJECTS),
  vi: z.string(),
  en: z.string(),
  fields: z.array(letterField),
});
export type LetterTemplateAnswer = z.infer<typeof letterTemplate>;

/** Answer of `GET /office/letter-templates`; `last` is what the office filled in last, to begin with. */
export interface LetterTemplatesAnswer {
  templates: LetterTemplateAnswer[];
  last: Record<string, string>;
}

/** Query of `GET /office/letter-recipients`: who a template may go to. */
export const letterRecipientQuery = z.strictObject({
  template: z.enum(LETTER_TEMPLATES),
  q: searchText,
  limit: limit(50),
  offset,
});
export type LetterRecipientQuery = z.infer<typeof letterRecipientQuery>;

/** Somebody whom a letter may go to: by the certificate, dossier or seat in a council that it is about. */
export interface LetterRecipient {
  id: string;
  name: string;
  detail: string;
  has_address: boolean;
}

export interface LetterRecipientsAnswer {
  recipients: LetterRecipient[];
  count: number;
}

/** Body of `POST /office/letters`: a draft of letters, one for each id; `key` is the form's, so that the same body sent twice writes once. */
export const letterWriteBody = z.strictObject({
  template: z.enum(LETTER_TEMPLATES),
  ids: z.array(reference).min(1).max(MOST_LETTERS),
  fields: z.record(z.string().max(40), z.string().max(4000)),
  key: reference,
});
export type LetterWriteBody = z.infer<typeof letterWriteBody>;

/** Answer of `POST /office/letters`; `refused` are ids that the office may not write to. */
export interface LetterWrittenAnswer {
  id: string;
  refused: string[];
}

/** Query of `GET /office/letters`. */
export const letterListQuery = z.strictObject({
  template: z.enum(LETTER_TEMPLATES).optional(),
  limit: limit(20),
  offset,
});
export type LetterListQuery = z.infer<typeof letterListQuery>;

/** Query of `GET /office/letters/:id/letters.pdf`: one letter, or all of them. */
export const letterPdfQuery = z.strictObject({ letter: reference.optional() });

/** Letters that were written together, in the list. */
export const letterBatchRow = z.object({
  id: z.string(),
  template: z.enum(LETTER_TEMPLATES),
  status: z.enum(LETTER_BATCH_STATUSES),
  letters: z.int(),
  sent: z.int(),
  written_by: z.string().nullable(),
  created_at: z.iso.datetime(),
  sent_at: z.iso.datetime().nullable(),
});
export type LetterBatchRow = z.infer<typeof letterBatchRow>;

export interface LetterBatchesAnswer {
  batches: LetterBatchRow[];
  count: number;
  limit: number;
  offset: number;
}

/** One letter with its words and what became of it. */
export const letterRow = z.object({
  id: z.string(),
  subject_id: z.string(),
  to_name: z.string(),
  to_email: z.string().nullable(),
  about: z.string(),
  paragraphs: z.array(z.string()),
  state: z.enum(LETTER_STATES),
  problem: z.enum(LETTER_PROBLEMS).nullable(),
  /** When the mail left; null where it waits, or there is none. */
  mailed_at: z.iso.datetime().nullable(),
  /** When the mail was given up, after three days of attempts. */
  mail_failed_at: z.iso.datetime().nullable(),
});
export type LetterRow = z.infer<typeof letterRow>;

/** Answer of `GET /office/letters/:id`, and of sending: every letter says whether it is done, or why not. */
export interface LetterBatchAnswer {
  batch: LetterBatchRow & { fields: Record<string, string> };
  letters: LetterRow[];
}
