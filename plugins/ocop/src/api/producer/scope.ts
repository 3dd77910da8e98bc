import type { MedusaRequest } from "@medusajs/framework/http";
import type { Assistance } from "../../workflows/producer-assistance";
import type { Member } from "../../workflows/producer-member";
import { rememberedLogin } from "../portal/remembered-login";

/** A helper's own membership, and the permission by which it acts for somebody else. */
export interface Assisting {
  own: Member;
  assistance: Assistance;
}

/** Who asks: a log-in and, unless it acts for nobody, the member behind it. */
export interface ProducerLogin {
  auth_identity_id: string;
  email: string;
  /** For a helper who acts for another producer: an editor of that one, under the helper's own id. */
  member: Member | null;
  assisting: Assisting | null;
}

/** For whom a route works, told by the token and, for a helper, by the permission it holds; every query takes `producer_id`. */
export interface ProducerScope {
  producer_id: string;
  /** Id of the member, for what is written down about who did something. */
  actor: string;
}

const logins = rememberedLogin<ProducerLogin>("the producers' API");

/** Remembers who sent a request; only the guard does. */
export const rememberLogin = logins.remember;

/** Who sent a request that the guard let in. */
export const loginOf = logins.of;

/** The scope of a request to a route for members. */
export function scopeOf(req: MedusaRequest): ProducerScope {
  const { member } = loginOf(req);
  if (member === null) throw new Error("a route for members was entered by somebody who is none");
  return { producer_id: member.producer.id, actor: member.id };
}
