import type { ErrorTable } from "./entry";

/** Sales points that pages feature, and who takes part in a fair. */
export const PROMOTION_ERRORS = {
  fair_needed: {
    type: "conflict",
    status: 409,
    vi: "Chỉ hội chợ, tuần hàng mới có danh sách chủ thể tham gia.",
    en: "Only fairs and weeks have a list of participants.",
  },
  participant_not_found: {
    type: "not_found",
    status: 404,
    vi: "Chủ thể này không có trong danh sách tham gia.",
    en: "This producer does not take part.",
  },
  feature_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đợt quảng bá này.",
    en: "This promotion was not found.",
  },
  feature_alcohol: {
    type: "not_allowed",
    status: 403,
    vi: "Không quảng bá được: điểm này có tên là rượu, bia hoặc chỉ bán rượu từ 15 độ trở lên (Luật Quảng cáo, Điều 7).",
    en: "It cannot be featured: it is named after alcohol, or sells nothing but drinks of 15 degrees or more (Law on Advertising, article 7).",
  },
  feature_from_day: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày bắt đầu phải từ hôm nay và trong vòng một năm.",
    en: "It begins today or within a year.",
  },
  feature_days: {
    type: "invalid_data",
    status: 400,
    vi: "Thời gian quảng bá từ 1 đến 60 ngày.",
    en: "It lasts 1 to 60 days.",
  },
  feature_after_fair: {
    type: "invalid_data",
    status: 400,
    vi: "Hội chợ đã kết thúc trước ngày bắt đầu quảng bá.",
    en: "The fair is over before the promotion begins.",
  },
  feature_overlaps: {
    type: "conflict",
    status: 409,
    vi: "Điểm này đã được quảng bá trên trang đó trong thời gian này.",
    en: "This point is featured on that page in these days already.",
  },
  feature_limit: {
    type: "conflict",
    status: 409,
    vi: "Cơ quan đã có 4 đợt quảng bá trên trang đó trong thời gian này.",
    en: "The office features four points on that page in these days already.",
  },
  feature_over: {
    type: "conflict",
    status: 409,
    vi: "Đợt quảng bá này đã kết thúc.",
    en: "This promotion is over.",
  },
} as const satisfies ErrorTable;
