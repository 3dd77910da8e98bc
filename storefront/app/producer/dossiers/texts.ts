import { producerDossiers as en } from "../../shared/i18n/en/producer-dossiers";
import { producerResults as enResults } from "../../shared/i18n/en/producer-results";
import { pair } from "../../shared/i18n/use-texts";
import { producerDossiers as vi } from "../../shared/i18n/vi/producer-dossiers";
import { producerResults as viResults } from "../../shared/i18n/vi/producer-results";

/** Words of the dossiers' pages in a language. */
export const dossierTexts = pair(vi, en);

/** Words of what councils decided, in a language. */
export const resultTexts = pair(viResults, enResults);
