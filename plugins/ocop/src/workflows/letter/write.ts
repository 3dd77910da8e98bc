import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { LetterWriteBody, LetterWrittenAnswer } from "../../contract/office-letter";
import { LETTER_MODULE, type LetterModuleService } from "../../modules/letter";
import { type FieldFault, fieldFaults } from "../../modules/letter/rules/fields";
import { paperOf } from "../../modules/letter/rules/paper";
import { RESEND_DAYS } from "../../modules/letter/rules/resend";
import { templateOf } from "../../modules/letter/rules/template";
import { addDays, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { LetterProblem, LetterTemplateCode } from "../../shared/letter-vocabulary";
import { audit, inTransaction } from "../delivery";
import { letterLine } from "./line";
import type { LetterOffice, Reader } from "./reader";
import { readReaders } from "./recipients";

/** Subjects about which the same letter went out in the last days. */
async function writtenLately(
  container: MedusaContainer,
  template: LetterTemplateCode,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await select<{ id: string }>(
    container,
    `select distinct subject_id as id from letter
     where template = :template and subject_id = any(:ids) and sent_on > :since and deleted_at is null`,
    { template, ids, since: addDays(todayInHoChiMinh(), -RESEND_DAYS) },
  );
  return new Set(rows.map(({ id }) => id));
}

function problemOf(reader: Reader, lately: ReadonlySet<string>, adds: boolean): LetterProblem | null {
  if (reader.nothing_missing === true && !adds) return "nothing_missing";
  if (lately.has(reader.id)) return "written_lately";
  return reader.email === null ? "no_address" : null;
}

/** A form that is sent twice is the same; one that somebody goes back to and changes is another. */
const keyOf = ({ key, template, ids, fields }: LetterWriteBody): string =>
  createHash("sha256")
    .update(JSON.stringify([key, template, ids, fields]))
    .digest("hex");

/**
 * Writes a draft of letters, one for each subject; nothing leaves. The same body again answers the draft that it wrote.
 * @returns the draft, or what is wrong with the fields
 * @throws MedusaError not_found `letter_nobody` when none of the subjects is the office's
 */
export async function writeLetters(
  container: MedusaContainer,
  office: LetterOffice,
  body: LetterWriteBody,
): Promise<LetterWrittenAnswer | { faults: Record<string, FieldFault> }> {
  const { template: code, ids, fields } = body;
  const template = templateOf(code);
  const faults = fieldFaults(template, fields);
  if (Object.keys(faults).length > 0) return { faults };
  const readers = await readReaders(container, office, template.subject, ids);
  if (readers.length === 0)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nobody to write to", "letter_nobody");
  const lately = await writtenLately(container, code, ids);
  const adds = (fields.more ?? "").trim() !== "";
  const service: LetterModuleService = container.resolve(LETTER_MODULE);
  const batch = {
    office_id: office.office_id,
    template: code,
    fields,
    key: keyOf(body),
    written_by: office.actor,
    letters: readers.map((reader) => ({
      subject_id: reader.id,
      producer_id: reader.producer_id,
      to_name: reader.name,
      to_email: reader.email,
      paper: paperOf(template, fields, office.office_name, reader),
      problem: problemOf(reader, lately, adds),
    })),
  };
  const id = await inTransaction(container, LETTER_MODULE, async (transaction) => {
    const written = await service.writeBatch(batch, transaction);
    const after = { template: code, subjects: readers.map((reader) => reader.id) };
    if (written.is_new)
      await audit(container, { ...letterLine("written", office.actor, written.id), after }, transaction);
    return written.id;
  });
  const known = new Set(readers.map((reader) => reader.id));
  return { id, refused: [...new Set(ids)].filter((asked) => !known.has(asked)) };
}
