import type { AskerKind, SupplyPeriod, SupplyState } from "./inquiry-vocabulary";

/** Who asks for goods, in Vietnamese. */
export const ASKER_NAMES: Readonly<Record<AskerKind, string>> = {
  shop: "Cửa hàng",
  supermarket: "Siêu thị",
  restaurant: "Nhà hàng, khách sạn",
  office: "Cơ quan, đơn vị",
  other: "Khác",
};

/** How often goods are asked for, in Vietnamese, as it follows an amount: "500 hộp mỗi tháng". */
export const PERIOD_WORDS: Readonly<Record<SupplyPeriod, string>> = {
  once: "một lần",
  week: "mỗi tuần",
  month: "mỗi tháng",
  quarter: "mỗi quý",
};

/** How a supply request stands for the office that looks after it, in Vietnamese. */
export const SUPPLY_STATE_NAMES: Readonly<Record<SupplyState, string>> = {
  received: "Chờ kiểm tra",
  unmatched: "Chưa mời chủ thể nào",
  invited: "Đã mời, chờ trả lời",
  offered: "Đã có chào hàng",
  over: "Hết hạn trả lời",
  agreed: "Đã ký hợp đồng",
  not_agreed: "Không thành",
  withdrawn: "Đã rút",
  refused: "Đã từ chối",
};
