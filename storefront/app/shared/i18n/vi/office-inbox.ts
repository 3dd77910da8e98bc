/** Words of what waits for an officer, of expiry lists and of the calendar. */
export const officeInbox = {
  title: "Việc đang chờ",
  nothing: "Không có việc nào đang chờ bạn.",
  readerNote: "Vai trò của bạn chỉ xem, nên không có việc nào chờ bạn.",
  items: {
    dossiers_submitted: "Hồ sơ mới, chờ kiểm tra",
    dossiers_answered: "Hồ sơ đã trả lời câu hỏi",
    dossiers_accepted: "Hồ sơ hợp lệ, chờ xếp vào đợt đánh giá",
    sheets_open: "Phiếu chấm điểm bạn chưa nộp",
    rounds_scored: "Đợt đánh giá đã chấm xong, chờ quyết định",
    forwards_sent: "Hồ sơ cấp dưới chuyển lên, chờ tiếp nhận",
    appeals_open: "Khiếu nại kết quả, chờ giải quyết",
    imports_open: "Danh sách nhập dở, chờ xử lý",
    change_requests: "Chủ thể xin đổi thông tin pháp lý, chờ ban quản trị duyệt",
    place_requests: "Yêu cầu đặt hàng tại điểm bán",
    sales_points_stale: "Điểm bán lâu chưa kiểm tra (quá 180 ngày)",
    sales_points_never: "Điểm bán chưa từng được kiểm tra",
    supply_received: "Nhu cầu gửi từ trang công khai, chờ kiểm tra",
    supply_unmatched: "Nhu cầu cung ứng chưa mời chủ thể nào",
    supply_offered: "Nhu cầu đã có chào hàng, chờ kết quả",
    supply_over: "Nhu cầu hết hạn trả lời, chưa ghi kết quả",
    certificates_7: "Giấy chứng nhận hết hạn trong 7 ngày",
    certificates_30: "Giấy chứng nhận hết hạn trong 30 ngày",
    certificates_90: "Giấy chứng nhận hết hạn trong 90 ngày",
    certificates_180: "Giấy chứng nhận hết hạn trong 180 ngày",
    letters_draft: "Văn bản đã soạn, chưa gửi",
    cycle_now: "Bước của chu trình đang diễn ra hoặc bắt đầu trong 14 ngày",
  },
  since: (day: string) => `sớm nhất ${day}`,
};

export type OfficeInboxTexts = typeof officeInbox;
