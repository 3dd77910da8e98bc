import type { ListingRow } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { PAGE_KEY, pageOf } from "../../../shared/portal/list-page";

export type ListingStatus = ListingRow["status"];

/** In the order in which they are shown; a type of the contract keeps it whole. */
export const STATUSES = ["live", "draft", "in_review", "sent_back"] as const satisfies readonly ListingStatus[];

const PER_PAGE = 20;

/** What the list of goods was asked for. */
export interface ListFilters {
  q: string;
  status: ListingStatus | null;
  page: number;
}

/** Reads an address; what cannot be a filter counts as none. */
export function readFilters(search: URLSearchParams): ListFilters {
  const status = STATUSES.find((one) => one === search.get("trang-thai")) ?? null;
  const q = (search.get("q") ?? "")
    .replace(/\p{Surrogate}/gu, "")
    .normalize("NFC")
    .slice(0, 200)
    .trim();
  return { q, status, page: pageOf(search) };
}

/** The same as an address of the page. */
export function filterQuery({ q, status, page }: ListFilters): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (status !== null) query.set("trang-thai", status);
  if (page > 1) query.set(PAGE_KEY, String(page));
  return query.size === 0 ? "" : `?${query}`;
}

/** The same as a question to the API. */
export function apiQuery({ q, status, page }: ListFilters): string {
  const query = new URLSearchParams({ limit: String(PER_PAGE), offset: String((page - 1) * PER_PAGE) });
  if (q !== "") query.set("q", q);
  if (status !== null) query.set("status", status);
  return query.toString();
}

/** Number of the last page. */
export function lastPage(count: number): number {
  return Math.max(1, Math.ceil(count / PER_PAGE));
}
