import { mayRate } from "../may-write";
import type { OfficeMe } from "../session.server";

/** Whether somebody leads a round: a registrar of the office that holds it. Whose area it lies in only reads it. */
export function leads(me: OfficeMe, round: { office: { id: string } }): boolean {
  return mayRate(me) && round.office.id === me.office.id;
}
