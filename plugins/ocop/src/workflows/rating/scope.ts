import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { type ErrorCode, ERRORS } from "../../contract/errors";
import type { Area } from "../../shared/area";
import { select } from "../../shared/database";
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

/**
 * Offices of industry and trade look after sales points: they check no dossiers, lead no ratings and bring no stars in.
 * @throws MedusaError with the code given
 */
export async function refuseTrade(
  container: MedusaContainer,
  { office_id }: Pick<RatingScope, "office_id">,
  code: ErrorCode,
): Promise<void> {
  const trade = "select id from office where id = :office_id and kind = 'trade'";
  if ((await select(container, trade, { office_id })).length > 0) throw refused(code);
}
