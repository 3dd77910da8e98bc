import type { OfficeMe } from "../session.server";

/** Whether somebody leads a round: a registrar of the office that holds it. Whose area it lies in only reads it. */
export function leads({ office, officer }: OfficeMe, round: { office: { id: string } }): boolean {
  return officer.role === "registrar" && !office.abolished && round.office.id === office.id;
}
