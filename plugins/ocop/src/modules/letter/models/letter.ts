import { model } from "@medusajs/framework/utils";
import {
  LETTER_BATCH_STATUSES,
  LETTER_PROBLEMS,
  LETTER_STATES,
  LETTER_TEMPLATES,
} from "../../../shared/letter-vocabulary";
import type { AdministrativePaper } from "../../../shared/pdf/administrative/letter";

/** Letters of one template that an officer wrote together; nothing leaves before they are sent. */
export const LetterBatch = model
  .define("letter_batch", {
    id: model.id({ prefix: "letb" }).primaryKey(),
    office_id: model.text(),
    template: model.enum([...LETTER_TEMPLATES]),
    /** What the officer filled in, by field. */
    fields: model.json<Record<string, string>>(),
    status: model.enum([...LETTER_BATCH_STATUSES]).default("draft"),
    /** Of the form that wrote it and of its content, SHA-256 in hexadecimal: sent twice, it writes once. */
    key: model.text(),
    written_by: model.text(),
    sent_by: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["office_id", "key"], unique: true }]);

/** One letter to one reader; its words are kept as they were written, whatever becomes of its subject. */
export const Letter = model
  .define("letter", {
    id: model.id({ prefix: "let" }).primaryKey(),
    batch_id: model.text().index(),
    template: model.enum([...LETTER_TEMPLATES]),
    /** Id of the certificate, the dossier or the seat in a council; of an officer, in invitations of before. */
    subject_id: model.text(),
    /** The producer that it goes to, where it goes to one. */
    producer_id: model.text().nullable(),
    to_name: model.text(),
    to_email: model.text().nullable(),
    paper: model.json<AdministrativePaper>(),
    state: model.enum([...LETTER_STATES]).default("draft"),
    problem: model.enum([...LETTER_PROBLEMS]).nullable(),
    /** Day of sending, YYYY-MM-DD in Asia/Ho_Chi_Minh. */
    sent_on: model.text().nullable(),
  })
  .indexes([
    // The last wall against two officers who send the same letter at once.
    {
      name: "IDX_letter_once_a_day",
      on: ["template", "subject_id", "sent_on"],
      unique: true,
      where: "deleted_at is null and sent_on is not null",
    },
  ]);
