import type { PortalOrder, PortalOrderList } from "../../plugins/ocop/src/contract/portal-order";
import { onDatabase } from "./audit";
import type { Buyable } from "./checkout";
import { ask, newProducer, type Person } from "./members";
import { type Part, partsOf } from "./parts";
import { buyablesOfProducers, orderCash } from "./purchase";

export interface PortalMember extends Person {
  member_id: string;
  producer_id: string;
}

/** A new owner of a producer that the demo made: its log-in is a test's, its goods and orders are the demo's. */
export async function memberOf(producerId: string): Promise<PortalMember> {
  const owner = await newProducer();
  const { body } = await ask(owner, "me");
  const { id } = body.member as { id: string };
  await onDatabase((client) =>
    client.query("update producer_member set producer_id = $1 where id = $2", [producerId, id]),
  );
  return { ...owner, producer_id: producerId, member_id: id };
}

/** Takes a member of {@link memberOf} away again. */
export async function leave({ member_id }: PortalMember): Promise<void> {
  await onDatabase((client) =>
    client.query("update producer_member set status = 'removed', removed_at = now() where id = $1", [member_id]),
  );
}

/** Pieces of each good that a whole file of tests may buy. */
const ENOUGH = 30;
let chosen: Promise<Buyable[]> | undefined;

/** One good each of two producers, the same ones in a whole file of tests. */
export async function goodsOfTwo(): Promise<Buyable[]> {
  chosen ??= buyablesOfProducers(2, ENOUGH);
  return chosen;
}

/** An order of cash of the first, or of both, of {@link goodsOfTwo}, each with pieces of its good. */
export async function placedParts(
  producers: 1 | 2,
  quantity = 1,
): Promise<{ order_id: string; token: string; total: number; parts: Part[] }> {
  const goods = (await goodsOfTwo()).slice(0, producers);
  const order = await orderCash(goods.map((good) => ({ ...good, quantity })));
  return { ...order, parts: await partsOf(order.order_id) };
}

/** The part of a member's producer in an order. */
export function partOf(member: PortalMember, parts: readonly Part[]): Part {
  const part = parts.find(({ producer_id }) => producer_id === member.producer_id);
  if (part === undefined) throw new Error("the order has no part of this producer");
  return part;
}

/** An order as its producer's page shows it. */
export const orderOf = async (member: PortalMember, id: string): Promise<PortalOrder> =>
  (await ask(member, `orders/${id}`)).body.order as PortalOrder;
/** A producer's list. @param query of the API */
export const listOf = async (member: PortalMember, query = ""): Promise<PortalOrderList> =>
  (await ask(member, `orders?${query}`)).body as unknown as PortalOrderList;
/** One act of a member. */
export const does = async (member: PortalMember, id: string, deed: string, more: Record<string, unknown> = {}) =>
  ask(member, `orders/${id}/acts`, { act: deed, ...more });
