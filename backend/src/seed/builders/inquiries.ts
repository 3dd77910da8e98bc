import type { MedusaContainer } from "@medusajs/framework/types";
import { INQUIRY_MODULE, type InquiryModuleService } from "ocop/modules/inquiry";
import { addDays, todayInHoChiMinh } from "ocop/shared/clock";
import { createSupplyRequest } from "ocop/workflows/inquiry/index";

/** Days that producers have to answer. */
const DAYS = 60;

const DEMO = {
  contact: "Liên hệ minh họa, 024 0000 0000",
  note: "Nhu cầu minh họa, không phải đơn hàng thật.",
  product_ids: [],
  actor: "seed",
};

const REQUESTS = [
  {
    asker_kind: "supermarket",
    asker_name: "Siêu thị Minh họa",
    words: "Đặc sản đóng gói để làm quà",
    group: "food",
    quantity: 500,
    unit: "hộp",
    period: "month",
  },
  {
    asker_kind: "office",
    asker_name: "Cơ quan Minh họa",
    words: "Quà tặng thủ công cho hội nghị",
    group: "handicraft",
    quantity: 120,
    unit: "bộ",
    period: "once",
  },
] as const;

/** What two demo buyers look for, shown to the producers that have it; a second run adds nothing. */
export async function seedInquiries(container: MedusaContainer): Promise<void> {
  const service: InquiryModuleService = container.resolve(INQUIRY_MODULE);
  const present = await service.listSupplyRequests({}, { take: 1, withDeleted: true });
  if (present.length > 0) return;
  const until = addDays(todayInHoChiMinh(), DAYS);
  for (const request of REQUESTS) await createSupplyRequest(container, { ...request, ...DEMO, until });
}
