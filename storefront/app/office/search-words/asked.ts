import { askedPage } from "../../shared/portal/list-ask";

export const PAGE_SIZE = 20;
const KINDS = ["popular", "zero"] as const;
/** Days back; counts are kept 90 days. */
export const DAYS = [7, 30, 90] as const;

const FILTERS = { loai: "kind", ngay: "days", tim: "q" } as const;
const TAKEN: Readonly<Record<string, readonly string[]>> = { loai: KINDS, ngay: DAYS.map(String) };

/** What an address asks for; a choice that there is not is left out. */
export function askedWords(search: URLSearchParams): ReturnType<typeof askedPage> {
  const known = new URLSearchParams([...search].filter(([name, value]) => TAKEN[name]?.includes(value) ?? true));
  return askedPage(known, FILTERS, PAGE_SIZE);
}
