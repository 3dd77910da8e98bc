import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { ChangeRequestBody } from "../../contract/profile";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { type Identity, identityDifferences } from "../../modules/producer/rules/identity";
import { audited } from "../delivery";
import { placeNameOf } from "./identity";
import { readProfileRow } from "./read";

const WAIT_SECONDS = 15;

type Asked = ChangeRequestBody & { producer_id: string; actor: string };

async function wantedOf(container: MedusaContainer, changes: Asked["changes"]): Promise<Partial<Identity>> {
  const { commune_code, ...fields } = changes;
  const place = commune_code === undefined ? {} : { place: await placeNameOf(container, commune_code) };
  const given = Object.entries({ ...fields, ...place }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Identity>;
}

/**
 * Asks an operator to change who the producer is; one request waits at a time.
 * @throws MedusaError invalid_data `place_not_found`, or `change_request_empty` when nothing differs; conflict
 *   `change_request_open`
 */
export async function askForChanges(
  container: MedusaContainer,
  { producer_id, actor, changes, reason }: Asked,
): Promise<string> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const { identity } = await readProfileRow(container, producer_id);
  const differences = identityDifferences(identity, await wantedOf(container, changes));
  if (differences.length === 0)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Nothing differs", "change_request_empty");
  const columns = new Set<string>(differences.map(({ field }) => (field === "place" ? "commune_code" : field)));
  const differing = Object.entries(changes).flatMap(([column, value]) =>
    value === undefined || !columns.has(column) ? [] : [[column, value] as const],
  );
  return whileDeciding(container, producer_id, async () => {
    const [open] = await service.listProducerChangeRequests({ producer_id, status: "open" }, { take: 1 });
    if (open !== undefined)
      throw new MedusaError(MedusaError.Types.CONFLICT, "A request is waiting", "change_request_open");
    const { id } = await service.createProducerChangeRequests({
      producer_id,
      changes: Object.fromEntries(differing),
      differences,
      reason,
      asked_by: actor,
    });
    return id;
  });
}

/** Does `work` while nobody else asks or decides about the identity of a producer. */
export async function whileDeciding<T>(
  container: MedusaContainer,
  producerId: string,
  work: () => Promise<T>,
): Promise<T> {
  const keys = [`ocop-change-request:${producerId}`];
  return container.resolve(Modules.LOCKING).execute(keys, work, { timeout: WAIT_SECONDS });
}

/**
 * Takes a waiting request back.
 * @throws MedusaError not_found `change_request_not_found` for another producer's, conflict `request_decided`
 */
export async function withdrawChanges(
  container: MedusaContainer,
  { id, producer_id, actor }: { id: string; producer_id: string; actor: string },
): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await whileDeciding(container, producer_id, async () => {
    const [request] = await service.listProducerChangeRequests({ id, producer_id }, { take: 1 });
    if (request === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request", "change_request_not_found");
    if (request.status !== "open")
      throw new MedusaError(MedusaError.Types.CONFLICT, "The request was decided", "request_decided");
    const deed = { actor, actor_type: "producer", action: "producer_change_request.withdrawn" } as const;
    const row = { room: PRODUCER_MODULE, table: "producer_change_request", key: id };
    const change = { id, status: "withdrawn" as const, decided_by: actor, decided_at: new Date() };
    await audited(container, { ...deed, ...row }, async (transaction) =>
      service.updateProducerChangeRequests(change, transaction),
    );
  });
}
