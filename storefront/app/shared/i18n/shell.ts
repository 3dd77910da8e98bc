import { useLanguage, type Language } from "../language";
import { shell as en } from "./en/shell";
import { shell as vi, type ShellTexts } from "./vi/shell";

/** Words of the frame in a language. */
export function shellTexts(language: Language): ShellTexts {
  return language === "en" ? en : vi;
}

/** Words of the frame in the language of the page. */
export function useShell(): ShellTexts {
  return shellTexts(useLanguage());
}
