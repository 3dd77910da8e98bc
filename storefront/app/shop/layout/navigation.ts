import type { ShellTexts } from "../../shared/i18n/vi/shell";

/** The page that says how search results are ordered. */
export const RANKING_PATH = "/tim-kiem-xep-hang";

/** The page about open data. */
export const OPEN_DATA_PATH = "/du-lieu-mo";

/** The page by which shops and supermarkets ask for goods. */
export const SOURCING_PATH = "/tim-nguon-hang";

/** The shop's main pages, in the order of what people come for. */
export function navigation(texts: ShellTexts): { path: string; name: string }[] {
  return [
    { path: "/san-pham", name: texts.products },
    { path: "/chu-the", name: texts.producers },
    { path: "/diem-ban", name: texts.salesPoints },
    { path: "/dia-phuong", name: texts.places },
    { path: "/xac-thuc", name: texts.verify },
  ];
}
