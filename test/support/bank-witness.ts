import { bankLedger } from "./bank";
import { onDatabase } from "./audit";
import { ask } from "./payouts";

const ACCOUNT = "DEMO0000000000";

interface Booked {
  id: string;
  amount: number;
}

/**
 * Where the bank's word and the shop's books differ, after the shop has asked for the bank's list: transfers that one side
 * does not know or knows with another amount, and đồng that lie nowhere. Nothing means that they agree.
 */
export async function bankDifferences(): Promise<string[]> {
  const polled = await ask("bank-polls", { body: {} });
  if (polled.status !== 200) return [`the bank could not be asked: ${polled.status}`];
  const said = new Map(
    (await bankLedger()).flatMap(({ movement }): [string, number][] => {
      const counts = movement?.account_number === ACCOUNT && (movement.amount > 0 || movement.reverses !== undefined);
      return movement !== undefined && counts ? [[movement.id, movement.amount]] : [];
    }),
  );
  const { transfers, lying } = await onDatabase(async (client) => ({
    // A test may import a statement with transfers of its own, and sign events itself: the bank knows nothing of those.
    transfers: (await client.query<Booked>("select bank_reference as id, amount::float8 as amount from bank_transfer"))
      .rows,
    lying: Number(
      (await client.query<{ sum: string }>("select sum(amount) from bank_transfer_part")).rows[0]?.sum ?? 0,
    ),
  }));
  const booked = new Map(transfers.map(({ id, amount }) => [id, amount]));
  const differences = [...said]
    .filter(([id, amount]) => booked.get(id) !== amount)
    .map(([id, amount]) => `${id}: the bank says ${amount}, the shop ${booked.get(id) ?? "nothing"}`);
  const came = transfers.reduce((sum, { amount }) => sum + amount, 0);
  return came === lying ? differences : [...differences, `${came} đ came and ${lying} đ lie somewhere`];
}
