import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { FairProducersAnswer } from "../../contract/office-sales-point";
import { FEATURING_MODULE, type FeaturingModuleService } from "../../modules/promotion";
import type { Area } from "../../shared/area";
import { select } from "../../shared/database";
import { visibleProducerSql } from "../../shared/visible-producer-sql";
import { wordPatterns } from "../../shared/word-patterns";
import { audited, type RoomTransaction } from "../delivery";
import { ownPoint } from "./own-point";

/** A fair of the area. @throws MedusaError not_found `sales_point_not_found`, conflict `fair_needed` */
async function assertOwnFair(container: MedusaContainer, area: Area, id: string): Promise<void> {
  const { is_fair } = await ownPoint(container, area, id);
  if (!is_fair) throw new MedusaError(MedusaError.Types.CONFLICT, "It is no fair", "fair_needed");
}

/** Trading producers of the whole country that do not take part yet, by name: fairs invite from everywhere. */
export async function readFairProducers(
  container: MedusaContainer,
  area: Area,
  sales_point_id: string,
  { q, limit }: { q?: string | undefined; limit: number },
): Promise<FairProducersAnswer> {
  await assertOwnFair(container, area, sales_point_id);
  const patterns = wordPatterns(q ?? "");
  if (patterns === null) return { producers: [] };
  const producers = await select<FairProducersAnswer["producers"][number]>(
    container,
    `select producer.id, producer.name, province.name as province from producer
     left join territory_unit province on province.code = producer.province_code
     where ${visibleProducerSql("producer", "adults")} and left(producer.slug, -7) like all(:patterns)
       and not exists (select 1 from fair_participant part where part.producer_id = producer.id
         and part.sales_point_id = :sales_point_id and part.deleted_at is null)
     order by producer.name collate "vi-x-icu", producer.id limit :limit`,
    { sales_point_id, limit, patterns },
  );
  return { producers };
}

interface Participation {
  actor: string;
  area: Area;
  sales_point_id: string;
  producer_id: string;
}

const deedOf = ({ actor, sales_point_id, producer_id }: Participation, action: string) =>
  ({
    actor,
    actor_type: "officer",
    action,
    room: FEATURING_MODULE,
    table: "fair_participant",
    key: `${sales_point_id}:${producer_id}`,
  }) as const;

/** What is on the list of a producer, read in the transaction that changes it. */
const rowOf =
  ({ sales_point_id, producer_id }: Participation) =>
  async (transaction: RoomTransaction | null) => {
    const [row] =
      (await transaction?.transactionManager.execute<{ sales_point_id: string; stall: string | null }>(
        `select sales_point_id, producer_id, stall from fair_participant
         where sales_point_id = ? and producer_id = ? and deleted_at is null`,
        [sales_point_id, producer_id],
      )) ?? [];
    return row ?? null;
  };

/**
 * Puts a producer on the list of a fair, or gives it another stall.
 * @throws MedusaError not_found `sales_point_not_found`, `producer_not_found`; conflict `fair_needed`
 */
export async function addParticipant(
  container: MedusaContainer,
  { stall, ...wanted }: Participation & { stall: string | null },
): Promise<void> {
  const { actor, area, sales_point_id, producer_id } = wanted;
  await assertOwnFair(container, area, sales_point_id);
  const [known] = await select<{ id: string }>(
    container,
    `select producer.id from producer where producer.id = :producer_id and ${visibleProducerSql("producer", "adults")}`,
    { producer_id },
  );
  if (known === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
  const service: FeaturingModuleService = container.resolve(FEATURING_MODULE);
  const put = async (transaction: RoomTransaction) => {
    const [there] = await service.listFairParticipants({ sales_point_id, producer_id }, { take: 1 }, transaction);
    if (there === undefined)
      await service.createFairParticipants({ sales_point_id, producer_id, stall, added_by: actor }, transaction);
    else await service.updateFairParticipants({ id: there.id, stall }, transaction);
  };
  await audited(container, deedOf(wanted, "fair.add_producer"), put, rowOf(wanted));
}

/** Takes a producer off the list. @throws MedusaError not_found `sales_point_not_found`, `participant_not_found` */
export async function removeParticipant(container: MedusaContainer, wanted: Participation): Promise<void> {
  const { area, sales_point_id, producer_id } = wanted;
  await assertOwnFair(container, area, sales_point_id);
  const service: FeaturingModuleService = container.resolve(FEATURING_MODULE);
  const [there] = await service.listFairParticipants({ sales_point_id, producer_id }, { take: 1 });
  if (there === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "It does not take part", "participant_not_found");
  await audited(
    container,
    deedOf(wanted, "fair.remove_producer"),
    async (transaction) => service.deleteFairParticipants([there.id], transaction),
    rowOf(wanted),
  );
}
