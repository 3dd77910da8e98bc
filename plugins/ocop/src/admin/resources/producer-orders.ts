import { PartActs } from "../components/part-acts";
import { PartRefund } from "../components/part-refund";
import { cell, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";
import { showVnd } from "../lib/vnd";
import { partStatusLabels, paymentMethodLabels } from "./vocabulary";

const statuses = choicesOf(partStatusLabels);
const methods = choicesOf(paymentMethodLabels);
const lateness = choicesOf({ true: "Đã quá hạn", false: "Chưa quá hạn" });

/** Until when the producer has to accept or send it; nothing where nothing is expected. */
function showDue(due: unknown): string {
  if (typeof due !== "string") return "–";
  const words = new Date(due).toLocaleString("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  });
  return Date.parse(due) <= Date.now() ? `Quá hạn (${words})` : words;
}

/** Producers' parts of orders: what each has to send, and what was paid and taken back. */
export const producerOrders: Resource = {
  path: "producer-orders",
  many: "producer_orders",
  one: "producer_order",
  title: "Đơn theo chủ thể",
  about: "Mỗi đơn hàng chia thành phần của từng chủ thể. Mọi việc làm đều ghi vào lịch sử của phần đó.",
  editable: false,
  fields: [],
  actions: [
    { label: "Xem và xử lý", View: PartActs },
    { label: "Hủy, trả, hoàn tiền", View: PartRefund },
  ],
  columns: [
    { label: "Số", show: (entity) => cell(entity.number) },
    { label: "Chủ thể", show: (entity) => cell(entity.producer_name) },
    { label: "Ngày đặt", show: (entity) => showDay(entity.created_at) },
    { label: "Thanh toán", show: (entity) => labelOf(methods, entity.payment_method) },
    { label: "Thành tiền", show: (entity) => showVnd(entity.total) },
    { label: "Đã hủy, hoàn", show: (entity) => showVnd(entity.refunded_total) },
    { label: "Tình trạng", show: (entity) => labelOf(statuses, entity.status) },
    { label: "Hạn nhận, gửi", show: (entity) => showDue(entity.due_at) },
  ],
  filters: [
    { name: "status", label: "Tình trạng", choices: statuses },
    { name: "payment_method", label: "Thanh toán", choices: methods },
    { name: "late", label: "Hạn nhận, gửi", choices: lateness },
  ],
};
