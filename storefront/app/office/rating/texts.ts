import { officeCertificateActs as actsEn } from "../../shared/i18n/en/office-certificate-acts";
import { officeDossiers as dossiersEn } from "../../shared/i18n/en/office-dossiers";
import { officeResults as resultsEn } from "../../shared/i18n/en/office-results";
import { officeRounds as roundsEn } from "../../shared/i18n/en/office-rounds";
import { officeSheets as sheetsEn } from "../../shared/i18n/en/office-sheets";
import { pair } from "../../shared/i18n/use-texts";
import { officeCertificateActs as actsVi } from "../../shared/i18n/vi/office-certificate-acts";
import { officeDossiers as dossiersVi } from "../../shared/i18n/vi/office-dossiers";
import { officeResults as resultsVi } from "../../shared/i18n/vi/office-results";
import { officeRounds as roundsVi } from "../../shared/i18n/vi/office-rounds";
import { officeSheets as sheetsVi } from "../../shared/i18n/vi/office-sheets";

/** Words of the rating cycle's pages in a language. */
export const dossierTexts = pair(dossiersVi, dossiersEn);
export const roundTexts = pair(roundsVi, roundsEn);
export const sheetTexts = pair(sheetsVi, sheetsEn);
export const resultTexts = pair(resultsVi, resultsEn);
export const certificateActTexts = pair(actsVi, actsEn);
