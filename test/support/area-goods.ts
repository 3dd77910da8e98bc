import { onDatabase } from "./audit";
import { newProducer, type Person } from "./members";
import { enter, issue, remove, type Entry } from "./register";

/** A producer of a province with an owner and one product on sale that is in the register. */
export interface Maker extends Person {
  producer_id: string;
  product: Entry;
}

const made: Entry[] = [];

/** A maker in a province of today. Take its product away with {@link removeGoods}. @param title of the product */
export async function makerIn(
  provinceCode: string,
  title: string,
  rated: Record<string, unknown> = {},
): Promise<Maker> {
  const owner = await newProducer();
  const product = await enter(title, rated);
  made.push(product);
  await onDatabase(async (client) => {
    await client.query("update producer set province_code = $1 where id = $2", [provinceCode, owner.producer_id]);
    await client.query("insert into product_producer (id, product_id, producer_id) values ($1, $2, $3)", [
      `test-${product.product_id}`,
      product.product_id,
      owner.producer_id,
    ]);
  });
  return { ...owner, product };
}

/** Issues a certificate that ends in `days` days, today included; an earlier one of the maker gives way. @returns its id */
export async function endingIn(maker: Maker, days: number): Promise<string> {
  const { rated_product_id } = maker.product;
  await onDatabase((client) =>
    client.query("update certificate set status = 'superseded' where rated_product_id = $1", [rated_product_id]),
  );
  const { id } = await issue(maker.product);
  const day = (offset: string) => `to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date + ${offset}, 'YYYY-MM-DD')`;
  await onDatabase((client) =>
    client.query(
      `update certificate set expires_on = ${day("$2::integer")}, issued_on = ${day("$2::integer - 1095")} where id = $1`,
      [id, days],
    ),
  );
  return id;
}

/** Takes the products of all makers out of the shop. */
export async function removeGoods(): Promise<void> {
  for (const entry of made.splice(0)) await remove(entry);
}
