/** Names in the address of the catalogue; a contract with everybody who links to it. */
export const PARAMETERS = [
  "q",
  "sao",
  "nhom",
  "nhom-con",
  "tinh",
  "huyen",
  "xa",
  "chu-the",
  "loai-chu-the",
  "tieu-chuan",
  "giao-toi",
  "gia-tu",
  "gia-den",
  "con-hang",
  "sap-xep",
  "trang",
] as const;
export type Parameter = (typeof PARAMETERS)[number];

type Fail = (name: Parameter) => void;

const MAX_TEXT = 200;
const MAX_CHOICES = 20;
const REFERENCE = /^[\p{L}\p{N}_.-]{1,200}$/u;

/** Every value of a parameter: repeated as forms send it, or separated by commas. */
function values(search: URLSearchParams, name: Parameter): string[] {
  const parts = search.getAll(name).flatMap((text) => text.split(","));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}

/** The text searched for: whole characters only, at most 200. */
export function readText(search: URLSearchParams, fail: Fail): string {
  // Control characters and halves of a pair mean nothing to a search and upset a database.
  const text = [...(search.get("q") ?? "").normalize("NFC")]
    .filter((letter) => !/[\p{Cc}\p{Cs}]/u.test(letter))
    .join("")
    .trim();
  if (text.length <= MAX_TEXT) return text;
  fail("q");
  return [...text]
    .slice(0, MAX_TEXT / 2)
    .join("")
    .trim();
}

export function readChoices(search: URLSearchParams, name: Parameter, known: readonly string[], fail: Fail): string[] {
  const asked = values(search, name);
  if (asked.some((value) => !known.includes(value))) fail(name);
  return known.filter((value) => asked.includes(value));
}

export function readReferences(
  search: URLSearchParams,
  name: Parameter,
  fail: Fail,
  pattern: RegExp = REFERENCE,
): string[] {
  const asked = values(search, name);
  const good = asked.filter((value) => pattern.test(value)).slice(0, MAX_CHOICES);
  if (good.length < asked.length) fail(name);
  return good;
}

/** Codes of places; a slug ends with the code ("hoang-hoa-f399" is "F399"), so that both are one choice. */
export function readPlaces(search: URLSearchParams, name: Parameter, fail: Fail): string[] {
  const codes = readReferences(search, name, fail).map((value) => (value.split("-").pop() ?? value).toUpperCase());
  return [...new Set(codes)];
}

/** Whole đồng; people may write "185.000" or "185 000". */
export function readPrice(search: URLSearchParams, name: Parameter, fail: Fail): number | null {
  const text = (search.get(name) ?? "").replace(/[\s.]/g, "");
  if (text === "") return null;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  fail(name);
  return null;
}
