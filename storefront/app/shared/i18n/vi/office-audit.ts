/** Words of the audit trail in the offices' portal. */
export const officeAudit = {
  title: "Lịch sử thay đổi",
  intro:
    "Việc cán bộ của cơ quan đã làm và mọi thay đổi trong địa bàn: ai, lúc nào, trước và sau, vì sao. Các dòng không sửa, không xóa được. Dữ liệu cá nhân chỉ ghi là có đổi.",
  filters: "Lọc",
  actor: "Người làm",
  anyActor: "Tất cả",
  subject: "Loại dữ liệu",
  anySubject: "Tất cả",
  from: "Từ ngày",
  to: "Đến ngày",
  apply: "Lọc",
  reset: "Bỏ lọc",
  xlsx: "Tải Excel",
  csv: "Tải CSV",
  empty: "Không có thay đổi nào.",
  older: "Xem cũ hơn",
  newest: "Về mới nhất",
  nobody: "không ghi tên",
  nothing: "trống",
  becomes: "thành",
  reason: "Lý do",
  chain: (position: number) => `Dòng số ${position} trong chuỗi`,
  unsealed: "Đang được nối vào chuỗi",
};

export type OfficeAuditTexts = typeof officeAudit;
