import { officeLetters as en } from "../../shared/i18n/en/office-letters";
import { pair } from "../../shared/i18n/use-texts";
import { officeLetters as vi } from "../../shared/i18n/vi/office-letters";

/** Words of expiry lists and letters in a language. */
export const letterTexts = pair(vi, en);
