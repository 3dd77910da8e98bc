import type { CommuneCheck } from "../../../../plugins/ocop/src/shared/rating-vocabulary";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";

/** What a commune checks, in the order of 1489/QĐ-TTg; the words name each of them. */
export function communeChecks({ checks }: Pick<OfficeDossiersTexts, "checks">): CommuneCheck[] {
  return Object.keys(checks) as CommuneCheck[];
}
