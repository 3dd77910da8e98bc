import type { Kind } from "../../../../plugins/ocop/src/shared/territory";
import type { Language } from "../language";

/** English words of the kinds of units. */
const ENGLISH: Readonly<Record<Kind, string>> = {
  tỉnh: "province",
  "thành phố": "city",
  "thị xã": "town",
  "thị trấn": "township",
  "đặc khu": "special zone",
  quận: "urban district",
  huyện: "district",
  phường: "ward",
  xã: "commune",
};
const KINDS = Object.keys(ENGLISH) as Kind[];

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

const ANY_KIND = /^(tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|tp)\.? (?=\D)/iu;

/** A unit's name without its kind, to sort by: nobody looks for "Thành phố Huế" under T. */
export function bareName(name: string): string {
  return name.replace(ANY_KIND, "");
}

/** What a unit is, as it stands alone: "Tỉnh", "Province". */
export function unitKind(kind: Kind, language: Language): string {
  return capital(language === "en" ? ENGLISH[kind] : kind);
}

/**
 * A unit as a language names it: "Tỉnh Thanh Hóa" is "Thanh Hóa province", "Phường 1" is "Ward 1". Addresses keep the
 * Vietnamese name, which is what carriers read.
 * @param fullName kind and name in Vietnamese; what begins with no kind stays as it is
 */
export function unitName(fullName: string, language: Language): string {
  if (language !== "en") return fullName;
  const kind = KINDS.find((one) => fullName.startsWith(`${capital(one)} `));
  if (kind === undefined) return fullName;
  const name = fullName.slice(kind.length + 1);
  return /^\d+$/.test(name) ? `${capital(ENGLISH[kind])} ${name}` : `${name} ${ENGLISH[kind]}`;
}

/** The same inside a sentence: "của tỉnh Thanh Hóa", for Vietnamese writes only the name large. */
export function unitInSentence(fullName: string, language: Language): string {
  return language === "en"
    ? unitName(fullName, language)
    : fullName.charAt(0).toLocaleLowerCase("vi") + fullName.slice(1);
}
