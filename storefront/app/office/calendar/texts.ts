import { officeCalendar as en } from "../../shared/i18n/en/office-calendar";
import { pair } from "../../shared/i18n/use-texts";
import { officeCalendar as vi } from "../../shared/i18n/vi/office-calendar";

/** Words of the calendar in a language. */
export const calendarTexts = pair(vi, en);
