import { FailedMailView } from "../components/failed-mail-view";
import { showMoment } from "../lib/moment";
import { cell, choicesOf, labelOf, type Resource } from "../lib/resource";

const topics = choicesOf({
  "mail.placed": "Đã nhận đơn hàng",
  "mail.paid": "Đã nhận tiền",
  "mail.shipped": "Đơn đang giao",
  "mail.delivered": "Đơn đã giao",
  "mail.refunded": "Hoàn tiền",
  "mail.application": "Kết quả đăng ký chủ thể",
  "mail.part_new": "Chủ thể có đơn mới",
  "mail.part_accept_soon": "Sắp hết hạn nhận đơn",
  "mail.part_accept_late": "Quá hạn nhận đơn",
  "mail.part_ship_soon": "Sắp hết hạn gửi hàng",
  "mail.part_ship_late": "Quá hạn gửi hàng",
  "mail.payout_account": "Đổi tài khoản nhận tiền",
  "mail.certificate_ends": "Giấy chứng nhận sắp hết hạn",
  "mail.dossier": "Hồ sơ đánh giá",
  "mail.dossier_result": "Kết quả đánh giá",
  "mail.office_letter": "Văn bản của cơ quan",
  "mail.supply_request": "Mời chào hàng",
});

/** Mails that were tried for three days in vain. */
export const failedMails: Resource = {
  path: "failed-mails",
  many: "failed_mails",
  one: "failed_mail",
  title: "Thư không gửi được",
  about:
    "Thư được gửi lại với khoảng nghỉ dài dần trong ba ngày rồi dừng. Hãy sửa địa chỉ hoặc máy chủ thư trước khi cho gửi lại.",
  editable: false,
  fields: [],
  filters: [],
  actions: [{ label: "Xem và gửi lại", View: FailedMailView }],
  columns: [
    { label: "Dừng lúc", show: (entity) => showMoment(entity.failed_at) },
    { label: "Thư", show: (entity) => labelOf(topics, entity.topic) },
    { label: "Về", show: (entity) => cell(entity.subject_id) },
    { label: "Số lần gửi", show: (entity) => cell(entity.attempts) },
    { label: "Lỗi", show: (entity) => cell(entity.last_error) },
  ],
};
