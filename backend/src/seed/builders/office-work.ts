import type { MedusaContainer } from "@medusajs/framework/types";
import { OFFICE_MODULE, type OfficeModuleService } from "ocop/modules/office";
import { addDays, todayInHoChiMinh } from "ocop/shared/clock";
import { fillYear, readCalendar } from "ocop/workflows/cycle-calendar/index";
import {
  createOfficeRequest,
  inviteProducers,
  readOfficeRequests,
  readRequestCandidates,
} from "ocop/workflows/inquiry/index";
import { readArea } from "ocop/workflows/office/index";

const THANH_HOA = "38";
const QUANG_NINH = "22";
/** Days that producers have to answer. */
const DAYS = 45;
/** Producers that are invited; the others can be by whoever tries the page. */
const INVITED = 2;
const ACTOR = "seed";

const REQUEST = {
  asker_kind: "supermarket",
  asker_name: "Siêu thị Minh họa Thanh Hóa",
  contact: "Phòng thu mua (minh họa), 0237 000 0000",
  words: "Thực phẩm chế biến đóng gói, có tem truy xuất",
  group: "food",
  quantity: 300,
  unit: "thùng",
  period: "month",
  note: "Nhu cầu minh họa, không phải đơn hàng thật.",
} as const;

async function seedCalendar(container: MedusaContainer, office_id: string): Promise<void> {
  const { year, periods } = await readCalendar(container, office_id, undefined);
  if (periods.length === 0) await fillYear(container, { office_id, actor: ACTOR }, year);
}

async function seedRequest(container: MedusaContainer): Promise<void> {
  const area = await readArea(container, { unit_code: THANH_HOA, level: "province" });
  const owner = { actor: ACTOR, area };
  const known = await readOfficeRequests(container, area, { q: REQUEST.asker_name, limit: 1, offset: 0 });
  if (known.count > 0) return;
  const until = addDays(todayInHoChiMinh(), DAYS);
  const id = await createOfficeRequest(container, owner, { ...REQUEST, until });
  const candidates = await readRequestCandidates(container, { area, id, wide: false });
  const producer_ids = candidates.slice(0, INVITED).map((candidate) => candidate.producer_id);
  if (producer_ids.length > 0) await inviteProducers(container, owner, { id, producer_ids, wide: false });
}

/** Work of the demo offices: the calendar that Quảng Ninh publishes, and a supply request of Thanh Hóa; a second run adds nothing. */
export async function seedOfficeWork(container: MedusaContainer): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const [office] = await service.listOffices({ unit_code: QUANG_NINH }, { take: 1 });
  if (office !== undefined) await seedCalendar(container, office.id);
  await seedRequest(container);
}
