import type { OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";

/** Whether somebody registers points and checks them on the spot; the API has the last word. */
export function mayGoThere(role: OfficerRole): boolean {
  return role === "promoter" || role === "registrar";
}
