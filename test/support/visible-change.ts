import { setTimeout as sleep } from "node:timers/promises";
import { onDatabase } from "./audit";
import { api } from "./stack";

/** How often the search is asked, in milliseconds. */
const ASK_MS = 10;
const LONGEST_MS = 60_000;

async function priceFound(id: string): Promise<number | undefined> {
  const answer = await api("/store/search", {
    method: "POST",
    body: JSON.stringify({ entity: "product", fields: ["id", "price"], filters: { id } }),
  });
  const { results } = (await answer.json()) as { results: { hits: { document: { price: number } }[] }[] };
  return results[0]?.hits[0]?.document.price;
}

/**
 * Changes a price `times` times, behind the shop's back, and waits each time until the search answers it.
 * @returns milliseconds from commit to hit, in order
 */
export async function measureVisibleChanges(times: number): Promise<number[]> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ id: string; price: string; amount: number }>(
      `select p.id, min(pc.id) as price, min(pc.amount)::float8 as amount from product p
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
       join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null and pc.currency_code = 'vnd'
       where p.status = 'published' and p.deleted_at is null
         and not exists (select 1 from product_rated_product lr join rated_product rp on rp.id = lr.rated_product_id
           where lr.product_id = p.id and rp.age_restricted)
       group by p.id having count(*) = 1 order by p.id limit 1`,
    );
    const [chosen] = rows;
    if (chosen === undefined) throw new Error("no product with one price");
    const set = (amount: number) => client.query("update price set amount = $1 where id = $2", [amount, chosen.price]);
    const waited: number[] = [];
    try {
      for (let n = 1; n <= times; n += 1) {
        await set(chosen.amount + n);
        const start = performance.now();
        while ((await priceFound(chosen.id)) !== chosen.amount + n) {
          if (performance.now() - start > LONGEST_MS) throw new Error(`a price was not found within ${LONGEST_MS} ms`);
          await sleep(ASK_MS);
        }
        waited.push(performance.now() - start);
        // Not in step with the writer.
        await sleep(Math.random() * 200);
      }
    } finally {
      await set(chosen.amount);
    }
    return waited.sort((a, b) => a - b);
  });
}
