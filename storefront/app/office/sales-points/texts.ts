import { officeSalesPoints as en } from "../../shared/i18n/en/office-sales-points";
import { pair } from "../../shared/i18n/use-texts";
import { officeSalesPoints as vi } from "../../shared/i18n/vi/office-sales-points";

/** Words of sales points, their checks, coverage and requests in a language. */
export const salesPointTexts = pair(vi, en);
