import type { ErrorTable } from "./entry";

/** Sales points, checks on the spot, requests for a place at one. */
export const SALES_POINT_ERRORS = {
  sales_point_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy điểm bán này.",
    en: "This sales point was not found.",
  },
  point_closed: {
    type: "conflict",
    status: 409,
    vi: "Điểm bán này đã đóng.",
    en: "This sales point is closed.",
  },
  sales_point_changed: {
    type: "conflict",
    status: 409,
    vi: "Trạng thái điểm bán vừa được thay đổi ở nơi khác. Hãy tải lại rồi thử lại.",
    en: "The status of the sales point was changed somewhere else meanwhile. Please reload and try again.",
  },
  picture_used: {
    type: "conflict",
    status: 409,
    vi: "Ảnh này đã dùng cho một lần kiểm tra khác. Hãy chụp ảnh mới.",
    en: "This photo belongs to another check already. Please take a new one.",
  },
  point_not_closed: {
    type: "conflict",
    status: 409,
    vi: "Điểm bán này không ở trạng thái đã đóng.",
    en: "This sales point is not closed.",
  },
  day_in_future: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày này chưa tới.",
    en: "This day is still to come.",
  },
  check_far_unexplained: {
    type: "invalid_data",
    status: 400,
    vi: "Bạn đang ở xa vị trí đã đăng ký. Hãy ghi rõ lý do, hoặc chọn chuyển vị trí điểm bán về chỗ bạn đứng.",
    en: "You are far from the registered position. Please say why, or move the point to where you stand.",
  },
  position_inexact: {
    type: "invalid_data",
    status: 400,
    vi: "Vị trí của máy chưa đủ chính xác để chuyển điểm bán. Hãy ra chỗ thoáng rồi lấy lại vị trí.",
    en: "The position is not exact enough to move the point. Please go into the open and take it again.",
  },
  place_request_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy yêu cầu đặt hàng tại điểm bán này.",
    en: "This request for a place at a sales point was not found.",
  },
  place_request_open: {
    type: "conflict",
    status: 409,
    vi: "Bạn đã gửi yêu cầu cho điểm bán này và đang chờ trả lời.",
    en: "A request to this sales point is waiting for an answer already.",
  },
} as const satisfies ErrorTable;
