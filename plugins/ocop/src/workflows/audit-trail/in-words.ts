import type { MedusaContainer } from "@medusajs/framework/types";
import type { AuditLine, OfficeAuditAnswer, OfficeAuditLine } from "../../contract/audit-trail";
import type { Language } from "../../contract/errors";
import { OFFICE_AUDIT_SUBJECTS } from "../../shared/audit-vocabulary";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { bookOf } from "./words/book";
import { changeInWords, unitCodesIn } from "./words/change-words";

/** Tables that an office reads the changes of, with their names in a language. */
export function auditSubjects(language: Language): OfficeAuditAnswer["subject_types"] {
  const { subjects } = bookOf(language);
  return OFFICE_AUDIT_SUBJECTS.map((type) => ({ type, name: subjects[type] ?? type }));
}

/** Lines with the same in words of a language; names of units are today's and those of ended ones, in Vietnamese. */
export async function linesInWords(
  container: MedusaContainer,
  lines: readonly AuditLine[],
  language: Language,
): Promise<OfficeAuditLine[]> {
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const units = await territory.labelsOf(unitCodesIn(lines.flatMap(({ changes }) => changes)));
  const book = bookOf(language);
  return lines.map((line) => ({
    ...line,
    words: {
      actor_type: book.actors[line.actor_type] ?? line.actor_type,
      action: book.acts[line.action] ?? line.action,
      subject_type: book.subjects[line.subject_type] ?? line.subject_type,
      changes: line.changes.flatMap((change) => changeInWords(change, line.subject_type, { book, units }) ?? []),
    },
  }));
}
