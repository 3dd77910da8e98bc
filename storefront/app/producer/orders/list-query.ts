import { PAGE_KEY, pageOf } from "../../shared/portal/list-page";
import { PRODUCER_ORDER_STATES } from "./states";

/** Orders on one page. */
export const PAGE_SIZE = 20;
export const PAYMENTS = ["cod", "vietqr", "card"] as const;

/** A tab of the list: what waits for the producer, everything, or one state. */
export type Tab = "waiting" | "all" | (typeof PRODUCER_ORDER_STATES)[number];
const TABS: readonly Tab[] = ["waiting", "all", ...PRODUCER_ORDER_STATES];

/** What the address of the list asks for. */
export interface ListQuery {
  tab: Tab;
  payment: (typeof PAYMENTS)[number] | null;
  /** Number of an order, or its beginning. */
  number: string;
  page: number;
}

/** Reads the address; what is not understood is left out. */
export function readListQuery(search: URLSearchParams): ListQuery {
  return {
    tab: TABS.find((tab) => tab === search.get("muc")) ?? "waiting",
    payment: PAYMENTS.find((payment) => payment === search.get("tra")) ?? null,
    number: (search.get("so") ?? "").normalize("NFC").trim().slice(0, 30),
    page: pageOf(search),
  };
}

/** The address of the list with some of it changed. @param base of the page in its language */
export function listAddress(base: string, query: ListQuery, changes: Partial<ListQuery> = {}): string {
  const { tab, payment, number, page } = { ...query, ...changes };
  const search = new URLSearchParams();
  if (tab !== "waiting") search.set("muc", tab);
  if (payment !== null) search.set("tra", payment);
  if (number !== "") search.set("so", number);
  if (page > 1) search.set(PAGE_KEY, String(page));
  return search.size === 0 ? base : `${base}?${search}`;
}

/** The same as a query of the API. */
export function apiQuery({ tab, payment, number, page }: ListQuery): string {
  const search = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String((page - 1) * PAGE_SIZE) });
  if (tab === "waiting") search.set("waiting", "true");
  else if (tab !== "all") search.set("status", tab);
  if (payment !== null) search.set("payment", payment);
  if (number !== "") search.set("q", number);
  return search.toString();
}
