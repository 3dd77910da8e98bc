import type { MedusaRequest } from "@medusajs/framework/http";
import type { Area } from "../../shared/area";
import type { OfficeKind, OfficeLevel, OfficerRole } from "../../shared/office-vocabulary";
import type { Officer } from "../../workflows/office";
import { rememberedLogin } from "../portal/remembered-login";

/** Who asks: a log-in and, unless it acts for no office, the officer behind it with what the office sees. */
export interface OfficeLogin {
  auth_identity_id: string;
  email: string;
  acting: { officer: Officer; area: Area } | null;
}

/** For whom a route works, told by the token alone; every query takes `area` or `office_id`. */
export interface OfficeScope {
  office_id: string;
  /** Id of the officer, for what is written down about who did something. */
  actor: string;
  role: OfficerRole;
  kind: OfficeKind;
  level: OfficeLevel;
  area: Area;
}

const logins = rememberedLogin<OfficeLogin>("the offices' API");

/** Remembers who sent a request; only the guard does. */
export const rememberOfficeLogin = logins.remember;

/** Who sent a request that the guard let in. */
export const officeLoginOf = logins.of;

/** The scope of a request to a route for officers. */
export function officeScopeOf(req: MedusaRequest): OfficeScope {
  const { acting } = officeLoginOf(req);
  if (acting === null) throw new Error("a route for officers was entered by somebody who is none");
  const { officer, area } = acting;
  const { id: office_id, kind, level } = officer.office;
  return { office_id, actor: officer.id, role: officer.role, kind, level, area };
}
