import type { MedusaContainer } from "@medusajs/framework/types";
import type { Holiday, HolidayAnswer } from "../../contract/producer-holiday";
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { audit, inTransaction } from "../delivery";
import { whileAlone } from "./alone";
import type { Scope } from "./create";

/** When a producer is closed, and whether it is today. */
export async function readHoliday(
  container: MedusaContainer,
  producerId: string,
  today = todayInHoChiMinh(),
): Promise<HolidayAnswer> {
  const [row] = await select<Holiday>(
    container,
    `select from_day as "from", to_day as "to", note from listing_holiday where producer_id = :producerId and deleted_at is null`,
    { producerId },
  );
  const holiday = row === undefined || row.to < today ? null : row;
  return { holiday, closed: holiday !== null && holiday.from <= today };
}

/** Closes a producer for some days, or opens it again; its products stay to be seen, and cannot be ordered meanwhile. */
export async function setHoliday(container: MedusaContainer, { producer_id, actor }: Scope, holiday: Holiday | null) {
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  await whileAlone(container, `holiday:${producer_id}`, async () => {
    const [former] = await service.listListingHolidays({ producer_id }, { take: 1 });
    const days = holiday === null ? null : { from_day: holiday.from, to_day: holiday.to, note: holiday.note };
    const before = former === undefined ? null : { from: former.from_day, to: former.to_day, note: former.note };
    const subject = { subject_type: "producer", subject_id: producer_id, before, after: holiday };
    const line = { actor_type: "producer", actor_id: actor, action: "listing.holiday", ...subject };
    await inTransaction(container, LISTING_MODULE, async (transaction) => {
      if (former !== undefined && days !== null)
        await service.updateListingHolidays({ id: former.id, ...days }, transaction);
      else if (former !== undefined) await service.deleteListingHolidays([former.id], transaction);
      else if (days !== null) await service.createListingHolidays({ producer_id, ...days }, transaction);
      await audit(container, line, transaction);
    });
  });
}
