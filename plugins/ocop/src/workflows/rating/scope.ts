import { MedusaError } from "@medusajs/framework/utils";
import { type ErrorCode, ERRORS } from "../../contract/errors";
import type { Area } from "../../shared/area";
import type { OfficeLevel, OfficerRole } from "../../shared/office-vocabulary";

/** For whom something is done: an officer, with what the office sees. */
export interface RatingScope {
  office_id: string;
  /** Id of the officer. */
  actor: string;
  role: OfficerRole;
  level: OfficeLevel;
  area: Area;
}

/** A refusal by its code. */
export function refused(code: ErrorCode): MedusaError {
  return new MedusaError(ERRORS[code].type, ERRORS[code].en, code);
}
