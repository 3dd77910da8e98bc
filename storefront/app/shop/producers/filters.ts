const KINDS = ["enterprise", "cooperative", "cooperative_group", "household", "unknown"];
const MAX_PAGE = 10_000;
const MAX_TEXT = 200;
const REFERENCE = /^[\p{L}\p{N}_.-]{1,100}$/u;

/** What the address of `/chu-the` asks for. */
export interface ProducerFilters {
  q: string;
  kind: string | null;
  /** Code or slug of a province. */
  province: string | null;
  page: number;
}

/** Reads the address; whatever cannot be used is left out. */
export function parseProducerFilters(params: URLSearchParams): ProducerFilters {
  const kind = params.get("loai-hinh");
  const province = params.get("tinh");
  const page = Number(params.get("trang") ?? 1);
  // Control characters and halves of a pair mean nothing to a search and upset a database.
  const q = [...(params.get("q") ?? "").normalize("NFC")].filter((letter) => !/[\p{Cc}\p{Cs}]/u.test(letter));
  return {
    q: q.join("").trim().slice(0, MAX_TEXT),
    kind: kind !== null && KINDS.includes(kind) ? kind : null,
    province: province !== null && REFERENCE.test(province) ? province : null,
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** The query of the address for these filters; empty when there are none. */
export function producerSearch({ q, kind, province, page }: ProducerFilters): string {
  const params = new URLSearchParams();
  if (q !== "") params.set("q", q);
  if (kind !== null) params.set("loai-hinh", kind);
  if (province !== null) params.set("tinh", province);
  if (page > 1) params.set("trang", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
