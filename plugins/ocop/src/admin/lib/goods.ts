/** A good of a sales point in the editor. Without `product_id` it is only named. */
export interface Good {
  product_id: string | null;
  name: string;
  /** YYYY-MM-DD. */
  last_seen_on: string;
}

type Stored = Good & { product?: { title?: string } | null };

/** The goods as the server takes them back: no ids, no product that it looked up. */
export function goodsOf(stored: readonly Stored[]): Good[] {
  return stored.map(({ product_id, name, last_seen_on }) => ({ product_id, name, last_seen_on }));
}

/** What keeps the list from being sent, in Vietnamese; null when nothing does. */
export function goodsFault(goods: readonly Good[]): string | null {
  const nameless = goods.findIndex(({ name }) => name.trim() === "");
  if (nameless >= 0) return `Dòng ${nameless + 1}: cần nhập tên hàng.`;
  const dayless = goods.findIndex(({ last_seen_on }) => last_seen_on === "");
  return dayless >= 0 ? `Dòng ${dayless + 1}: cần nhập ngày nhìn thấy gần nhất.` : null;
}
