import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "./audit";
import { ask, newProducer, type Person } from "./members";

/** A producer with a product of its own. */
export type LotOwner = Person & { producer_id: string; product_id: string };
/** A lot as its producer sees it. */
export type Lot = Record<string, unknown> & { id: string; number: string; signed_code: string | null };

const today = todayInHoChiMinh();
let made = 0;

/** A new producer with a product of its own that is not on sale yet. */
export async function maker(): Promise<LotOwner> {
  const owner = await newProducer();
  made += 1;
  const product_id = `prod_lo_${Date.now().toString(36)}_${made}`;
  await onDatabase(async (client) => {
    await client.query(
      "insert into product (id, title, handle, status) values ($1, 'Kẹo lạc thử nghiệm', $1, 'draft')",
      [product_id],
    );
    await client.query("insert into product_producer (id, product_id, producer_id) values ($1, $1, $2)", [
      product_id,
      owner.producer_id,
    ]);
  });
  return { ...owner, product_id };
}

/** What is written down of a lot made today. */
export const lotFacts = ({ product_id }: LotOwner, change: object = {}) => ({
  product_id,
  made_on: today,
  best_before: today.replace(/^\d{4}/, (year) => String(Number(year) + 1)).replace(/-02-29$/, "-02-28"),
  quantity: 120,
  unit: "gói",
  ...change,
});

/** A draft. */
export async function newLot(owner: LotOwner, change: object = {}): Promise<Lot> {
  const { status, body } = await ask(owner, "lots", lotFacts(owner, change));
  if (status !== 201) throw new Error(`a lot answered ${status} ${JSON.stringify(body)}`);
  return body.lot as Lot;
}

/** A lot whose code was signed. */
export async function issuedLot(owner: LotOwner): Promise<Lot> {
  const { id } = await newLot(owner);
  const { status, body } = await ask(owner, `lots/${id}/issue`, {});
  if (status !== 200) throw new Error(`issuing answered ${status} ${JSON.stringify(body)}`);
  return body.lot as Lot;
}
