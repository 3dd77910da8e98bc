import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ClaimHindrance } from "../../contract/register-claim";
import { PRODUCER_MODULE } from "../../modules/producer";
import { CLAIM_STATUSES } from "../../shared/producer-decisions";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import type { SqlManager } from "../../shared/sql";
import { audit, inTransaction } from "../delivery";
import { whileAlone } from "../log-in";
import { assignProductsWorkflow } from "../producer";
import { whileRegisterAlone } from "../register-import";
import { readRegisterEntries } from "./find";
import { hindranceSql } from "./hindrance-sql";
import { moveGoods, moveMentions } from "./move";

interface TakeOver {
  /** The producer that joins. */
  producer_id: string;
  entry_id: string;
  /** Id of the operator. */
  actor: string;
}

const notFound = (): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such entry", "register_entry_not_found");

/**
 * Holds both rows as they are at this moment.
 * @throws MedusaError not_allowed `application_state`; not_found `register_entry_not_found`; conflict `register_entry_in_use`
 */
async function holdBoth(sql: SqlManager, { producer_id, entry_id }: TakeOver): Promise<void> {
  const rows = await sql.execute<{ id: string; status: ProducerStatus; hindrance: ClaimHindrance | null }>(
    `select m.id, m.status, ${hindranceSql("m")} as hindrance from producer m
     where m.id in (?, ?) and m.deleted_at is null order by m.id for update of m`,
    [producer_id, entry_id],
  );
  const own = rows.find(({ id }) => id === producer_id);
  const entry = rows.find(({ id }) => id === entry_id);
  if (own === undefined || !CLAIM_STATUSES.includes(own.status))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Nobody judges or judged it", "application_state");
  if (entry === undefined || entry.status !== "pending") throw notFound();
  if (entry.hindrance !== null)
    throw new MedusaError(MedusaError.Types.CONFLICT, `It has ${entry.hindrance}`, "register_entry_in_use");
}

/**
 * Gives a joining producer what a list brought in under its name: products with what they were rated, standards, and where
 * offices name it. The empty entry goes out of sight. One transaction with the line of the audit trail; the same entry is
 * taken over once. Nobody ever saw a page of an entry that waits, so no address has to lead on.
 * @throws MedusaError `producer_not_found`, `application_state`; not_found `register_entry_not_found` for one that is no
 *   match; conflict `register_entry_in_use` for one with members, orders, money or work of its own
 */
export async function takeOverEntry(container: MedusaContainer, input: TakeOver): Promise<void> {
  const { producer_id, entry_id, actor } = input;
  const merge = async (): Promise<string[]> => {
    const matches = await readRegisterEntries(container, producer_id);
    if (!matches.some(({ id }) => id === entry_id)) throw notFound();
    return inTransaction(container, PRODUCER_MODULE, async (transaction) => {
      const sql = transaction.transactionManager;
      await holdBoth(sql, input);
      const products = await moveGoods(sql, entry_id, producer_id);
      await moveMentions(sql, entry_id, producer_id);
      await sql.execute("update producer set deleted_at = now(), updated_at = now() where id = ?", [entry_id]);
      const line = { action: "producer.take_over", subject_type: "producer", subject_id: producer_id };
      const who = { actor_type: "user", actor_id: actor } as const;
      await audit(container, { ...who, ...line, before: { entry_id }, after: { entry_id, products } }, transaction);
      return products;
    });
  };
  // No list is written meanwhile: one may be about to give the entry more products.
  const products = await whileRegisterAlone(container, async () =>
    whileAlone(container, producer_id, async () => whileAlone(container, entry_id, merge)),
  );
  // Products of a list have no delivery profile; they get their maker's, as those that an operator assigns.
  if (products.length > 0)
    await assignProductsWorkflow(container).run({
      input: { products: products.map((product_id) => ({ product_id, producer_id })) },
    });
}
