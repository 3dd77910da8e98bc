import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import type { SqlManager } from "../../shared/sql";

/** A change of a producer's status. */
export interface ProducerMove {
  id: string;
  from: ProducerStatus;
  to: ProducerStatus;
  /** In the words of whoever decided. */
  reason: string | null;
  /** Id of the member or operator. */
  actor: string;
}

/**
 * Moves a producer and writes down who did it and why.
 * @returns id of the event
 * @throws MedusaError conflict when it is not `from` any more
 */
export async function moveProducer(sql: SqlManager, { id, from, to, reason, actor }: ProducerMove): Promise<string> {
  const moved = await sql.execute<{ id: string }>(
    `update producer set status = ?, updated_at = now() where id = ? and status = ? and deleted_at is null returning id`,
    [to, id, from],
  );
  if (moved.length === 0)
    throw new MedusaError(MedusaError.Types.CONFLICT, "The producer was changed meanwhile", "conflict");
  const event = generateEntityId(undefined, "pevt");
  await sql.execute(
    `insert into producer_event (id, producer_id, from_status, to_status, reason, actor) values (?, ?, ?, ?, ?, ?)`,
    [event, id, from, to, reason, actor],
  );
  return event;
}
