import { officeAudit as en } from "../../shared/i18n/en/office-audit";
import { pair } from "../../shared/i18n/use-texts";
import { officeAudit as vi } from "../../shared/i18n/vi/office-audit";

/** Words of the audit trail in a language. */
export const auditTexts = pair(vi, en);
