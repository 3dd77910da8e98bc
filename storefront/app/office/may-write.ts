import type { OfficeMe } from "./session.server";

/** Whether somebody writes letters, supply requests and the calendar: the API's own rule, to show no form in vain. */
export function mayWrite({ office, officer }: OfficeMe): boolean {
  return !office.abolished && (officer.role === "registrar" || officer.role === "promoter");
}
