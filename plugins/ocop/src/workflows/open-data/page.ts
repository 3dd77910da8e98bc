import type { MedusaContainer } from "@medusajs/framework/types";

/** What a page of a list is asked by. Rows are ordered by their public id, which never changes: no row is met twice. */
export interface OpenPageRequest {
  /** Public id after which the page begins. */
  after: string | null;
  limit: number;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  today: string;
  /** Public address of the shop, for links. */
  shop: string;
}

/** Rows of a list, and after which public id the next ones begin; null at its end. */
export interface OpenRows<Row> {
  rows: Row[];
  next: string | null;
}

export type ReadOpenPage<Row> = (container: MedusaContainer, request: OpenPageRequest) => Promise<OpenRows<Row>>;

/** What was read, made rows; a page that is not full is the last one. */
export function openRows<Read extends { id: string }, Row>(
  read: readonly Read[],
  limit: number,
  rowsOf: (row: Read) => Row[],
): OpenRows<Row> {
  return { rows: read.flatMap(rowsOf), next: read.length < limit ? null : (read.at(-1)?.id ?? null) };
}

/** Pages of a list one after the other, for files that hold all of it. */
export async function* allOpenPages<Row>(
  read: ReadOpenPage<Row>,
  container: MedusaContainer,
  request: OpenPageRequest,
): AsyncGenerator<Row[]> {
  let { after } = request;
  do {
    const { rows, next } = await read(container, { ...request, after });
    yield rows;
    after = next;
  } while (after !== null);
}
