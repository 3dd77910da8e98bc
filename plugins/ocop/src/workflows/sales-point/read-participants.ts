import type { MedusaContainer } from "@medusajs/framework/types";
import type { FairParticipantView } from "../../contract/sales-point";
import type { Audience } from "../../shared/audience";
import { select } from "../../shared/database";
import { visibleProducerSql } from "../../shared/visible-producer-sql";

/** Who takes part in a fair, by name; only who may be shown to `audience`. */
export async function readParticipants(
  container: MedusaContainer,
  sales_point_id: string,
  audience: Audience,
): Promise<FairParticipantView[]> {
  return select<FairParticipantView>(
    container,
    `select producer.id as producer_id, producer.name, producer.slug, province.name as province, part.stall
     from fair_participant part join producer on producer.id = part.producer_id
     left join territory_unit province on province.code = producer.province_code
     where part.sales_point_id = :sales_point_id and part.deleted_at is null and ${visibleProducerSql("producer", audience)}
     order by producer.name collate "vi-x-icu", producer.id`,
    { sales_point_id },
  );
}
