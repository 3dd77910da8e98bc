import { onDatabase } from "./audit";
import { act, type Part, partDetail, partsOf } from "./parts";
import { buyablesOfProducers, orderCash } from "./purchase";

/** A part of an order, with its one line and what was bought. */
export interface BoughtPart {
  part: Part;
  line_id: string;
  product_id: string;
}

/** A cash order of one piece from each of that many producers. */
export async function ordered(producers: number): Promise<{ token: string; bought: BoughtPart[] }> {
  const goods = await buyablesOfProducers(producers);
  const { order_id, token } = await orderCash(goods);
  const bought = await Promise.all(
    (await partsOf(order_id)).map(async ({ id }) => {
      const part = await partDetail(id);
      const line = part.lines?.[0];
      if (line === undefined) throw new Error("a part has no line");
      return { part, line_id: line.id, product_id: await productOf(line.id) };
    }),
  );
  return { token, bought };
}

async function productOf(lineId: string): Promise<string> {
  const { rows } = await onDatabase((client) =>
    client.query<{ product_id: string }>("select product_id from producer_order_line where id = $1", [lineId]),
  );
  return rows[0]?.product_id ?? "";
}

/** Brings a part to its buyer. */
export async function deliver({ part }: BoughtPart): Promise<void> {
  for (const deed of ["accept", "pack", "ship", "deliver"]) {
    const { status } = await act(part.id, { act: deed });
    if (status !== 200) throw new Error(`${deed} answered ${status}`);
  }
}
