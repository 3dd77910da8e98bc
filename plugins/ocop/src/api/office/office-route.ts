import type { OfficerRole } from "../../shared/office-vocabulary";
import type { PortalRoute } from "../portal/route-table";

/** One route of the offices' API and who may use it. */
export interface OfficeRoute extends PortalRoute {
  /** Roles that may; "login" is whoever has a password here, officer or not. */
  who: "login" | readonly OfficerRole[];
}

export const REGISTRARS = ["registrar"] as const;
export const COUNCIL = ["council"] as const;
export const PROMOTERS = ["promoter"] as const;
export const EVERYBODY = ["registrar", "council", "promoter", "reader"] as const;
/** Who writes letters, supply requests and the calendar. */
export const WRITERS = ["registrar", "promoter"] as const;
