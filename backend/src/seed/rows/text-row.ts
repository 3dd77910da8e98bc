import type { Checked } from "./refusal";

/** What the shop says of a product, or a scene says of its producers, in two languages. */
export interface TextRow {
  key: string;
  vi: string;
  en: string;
}

/** A check for files of texts, whose columns bear the names given. */
export function checkTextRow(key: string, vi: string, en: string) {
  return (cells: Record<string, string>): Checked<TextRow> => {
    if (!cells[key]) return { ok: false, reason: `no ${key}` };
    if (!cells[vi]) return { ok: false, reason: `no ${vi}` };
    if (!cells[en]) return { ok: false, reason: `no ${en}` };
    return { ok: true, row: { key: cells[key], vi: cells[vi], en: cells[en] } };
  };
}
