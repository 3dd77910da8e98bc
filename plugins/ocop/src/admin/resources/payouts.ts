import { dayInHoChiMinh } from "../../shared/clock";
import { AdjustmentForm } from "../components/adjustment-form";
import { PayoutAccountForm } from "../components/payout-account-form";
import { PayoutBatchView } from "../components/payout-batch-view";
import { makerOf } from "../lib/payout";
import { cell, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";
import { showVnd } from "../lib/vnd";
import { batchStatusLabels } from "./vocabulary";

const statuses = choicesOf(batchStatusLabels);

/** Batches of transfers to producers. */
export const payoutBatches: Resource = {
  path: "payout-batches",
  many: "payout_batches",
  one: "payout_batch",
  title: "Đợt chi",
  about: "Người lập không tự duyệt. Tệp gửi ngân hàng chỉ có sau khi duyệt.",
  editable: false,
  fields: [],
  actions: [{ label: "Xem và xử lý", View: PayoutBatchView }],
  columns: [
    { label: "Số", show: (entity) => cell(entity.number) },
    { label: "Ngày lập", show: (entity) => showDay(dayInHoChiMinh(new Date(String(entity.created_at)))) },
    { label: "Lệnh chi", show: (entity) => cell(entity.payout_count) },
    { label: "Số tiền", show: (entity) => showVnd(entity.amount) },
    { label: "Người lập", show: (entity) => makerOf(entity.created_by) },
    { label: "Người duyệt", show: (entity) => cell(entity.approved_by) },
    { label: "Tình trạng", show: (entity) => labelOf(statuses, entity.status) },
  ],
  filters: [{ name: "status", label: "Tình trạng", choices: statuses }],
};

/** Cash that carriers collected and have or have not paid over. */
export const carriers: Resource = {
  path: "carrier-remittances",
  many: "carriers",
  one: "carrier",
  key: "carrier",
  title: "Tiền thu hộ ở đơn vị vận chuyển",
  about: "Tiền mặt đã thu của người mua mà đơn vị vận chuyển chưa nộp về chợ.",
  editable: false,
  columns: [
    { label: "Đơn vị vận chuyển", show: (entity) => cell(entity.carrier) },
    { label: "Còn phải nộp", show: (entity) => showVnd(0 - Number(entity.balance)) },
  ],
  filters: [],
  fields: [
    { name: "carrier", label: "Đơn vị vận chuyển", kind: "text", required: true, hint: "Đúng như tên ghi ở đơn hàng." },
    { name: "amount", label: "Số tiền đã nộp (đồng)", kind: "number", required: true },
    {
      name: "reference",
      label: "Số chứng từ",
      kind: "text",
      required: true,
      hint: "Nhập lại cùng số thì không ghi hai lần.",
    },
    { name: "parcels", label: "Bảng kê vận đơn (CSV)", kind: "long", hint: "Dòng đầu: Mã vận đơn;Số tiền" },
  ],
};

/** What producers are owed. */
export const balances: Resource = {
  path: "balances",
  many: "balances",
  one: "balance",
  key: "producer_id",
  title: "Số dư chủ thể",
  about: "Chờ hết hạn đổi trả: tiền của đơn chưa giao hoặc giao chưa quá 7 ngày.",
  editable: false,
  fields: [],
  actions: [
    { label: "Tài khoản", View: PayoutAccountForm },
    { label: "Điều chỉnh", View: AdjustmentForm },
  ],
  columns: [
    { label: "Chủ thể", show: (entity) => cell(entity.name) },
    { label: "Số dư", show: (entity) => showVnd(entity.balance) },
    { label: "Chờ hết hạn đổi trả", show: (entity) => showVnd(entity.held) },
    { label: "Chi được", show: (entity) => showVnd(entity.payable) },
    {
      label: "Tài khoản",
      show: (entity) =>
        entity.account_number === null ? "chưa có" : `${cell(entity.bank_name)} ${cell(entity.account_number)}`,
    },
  ],
  filters: [],
};
