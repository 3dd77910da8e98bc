import type { OfficerRole } from "../../../plugins/ocop/src/shared/office-vocabulary";
import type { OfficeMe } from "./session.server";

/** Roles that read of ratings: not whoever promotes sales, for business plans lie in a dossier. */
export const RATERS: readonly OfficerRole[] = ["registrar", "council", "reader"];

/** Whether somebody in one of these roles writes: an office whose unit has ended only reads. The API has the last word. */
export function mayAct({ office, officer }: OfficeMe, ...roles: readonly OfficerRole[]): boolean {
  return !office.abolished && roles.includes(officer.role);
}

/**
 * Whether somebody checks dossiers, leads ratings, decides about certificates and brings lists of stars in: registrars, but
 * for those of industry and trade, whose offices look after sales points.
 */
export function mayRate(me: OfficeMe): boolean {
  return me.office.kind !== "trade" && mayAct(me, "registrar");
}

/** Whether somebody writes letters, supply requests and the calendar, registers sales points and checks them. */
export function mayWrite(me: OfficeMe): boolean {
  return mayAct(me, "registrar", "promoter");
}
