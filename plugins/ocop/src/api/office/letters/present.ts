import type { MedusaRequest } from "@medusajs/framework/http";
import type { LetterOffice } from "../../../workflows/letter";
import type { FieldProblem } from "../../errors";
import { officeLoginOf, officeScopeOf } from "../scope";

/** The office of a request, as letters name it. */
export function letterOfficeOf(req: MedusaRequest): LetterOffice {
  const { office_id, actor, area } = officeScopeOf(req);
  return { office_id, actor, area, office_name: officeLoginOf(req).acting?.officer.office.name ?? "" };
}

/** The letters that a request names, and who asks. */
export function ownLetters(req: MedusaRequest): { id: string; office_id: string; actor: string } {
  const { office_id, actor } = officeScopeOf(req);
  return { id: req.params.id ?? "", office_id, actor };
}

/** What is wrong with a field of a letter, in words. */
export const FIELD_PROBLEMS: Readonly<Record<"missing" | "unknown" | "no_day" | "too_long", FieldProblem>> = {
  missing: { vi: "Vui lòng điền.", en: "Please fill this in." },
  unknown: { vi: "Không có trường này.", en: "There is no such field." },
  no_day: { vi: "Ngày không có trong lịch.", en: "This is no day of the calendar." },
  too_long: { vi: "Quá dài.", en: "This is too long." },
};
