import { PAGE_KEY, pageOf } from "../../shared/portal/list-page";

export const PER_PAGE = 20;

/** What the address of the list asks for. */
export interface ListAsk {
  number: string;
  product: string;
  page: number;
}

const MAX_CHARS = 100;

/** Reads an address; what is no page is the first one. */
export function readListAsk(search: URLSearchParams): ListAsk {
  const text = (name: string) =>
    (search.get(name) ?? "")
      .toWellFormed()
      .replace(/\p{Cc}/gu, "")
      .trim()
      .slice(0, MAX_CHARS);
  return {
    number: text("so-lo"),
    product: text("san-pham").replace(/[^\w-]/g, ""),
    page: pageOf(search),
  };
}

/** The API's query for it. */
export function listQuery({ number, product, page }: ListAsk): URLSearchParams {
  return new URLSearchParams({
    limit: String(PER_PAGE),
    offset: String((page - 1) * PER_PAGE),
    ...(number === "" ? {} : { q: number }),
    ...(product === "" ? {} : { product_id: product }),
  });
}

/** The address that asks for it. */
export function listAddress(folder: string, { number, product, page }: ListAsk): string {
  const search = new URLSearchParams({
    ...(number === "" ? {} : { "so-lo": number }),
    ...(product === "" ? {} : { "san-pham": product }),
    ...(page === 1 ? {} : { [PAGE_KEY]: String(page) }),
  }).toString();
  return search === "" ? folder : `${folder}?${search}`;
}
