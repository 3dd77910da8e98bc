import { producerDossiers as en } from "../../shared/i18n/en/producer-dossiers";
import { producerResults as enResults } from "../../shared/i18n/en/producer-results";
import { pair } from "../../shared/i18n/use-texts";
import { producerDossiers as vi } from "../../shared/i18n/vi/producer-dossiers";
import { producerResults as viResults } from "../../shared/i18n/vi/producer-results";

/** Words of the dossiers' pages in a language. */
export const dossierTexts = pair(vi, en);

/** Words of what councils decided, in a language. */
export const resultTexts = pair(viResults, enResults);

/** The day of a moment in Việt Nam as people write it: `26/11/2026`. @param moment ISO 8601 */
export function dayOfMoment(moment: string): string {
  const format = { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric" } as const;
  return new Intl.DateTimeFormat("en-GB", format).format(new Date(moment));
}
