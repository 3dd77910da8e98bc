import { FailedMailView } from "../components/failed-mail-view";
import { showMoment } from "../lib/moment";
import { cell, choicesOf, labelOf, type Resource } from "../lib/resource";
import { mailTopicLabels } from "./mail-vocabulary";

const topics = choicesOf(mailTopicLabels);

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
