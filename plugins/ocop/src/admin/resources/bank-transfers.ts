import { TransferView } from "../components/transfer-view";
import { showMoment } from "../lib/moment";
import { cell, choicesOf, type Resource } from "../lib/resource";
import { lyingText, payerOf, type Transfer } from "../lib/transfer";
import { showVnd } from "../lib/vnd";
import { transferPlaceLabels } from "./vocabulary";

const places = choicesOf(transferPlaceLabels);
const orderNumbers = (orders: unknown) => (Array.isArray(orders) ? orders.map((order) => `#${order}`).join(", ") : "");

/** What came into the market's account. */
export const bankTransfers: Resource = {
  path: "bank-transfers",
  many: "bank_transfers",
  one: "bank_transfer",
  title: "Giao dịch đến",
  about: "Tìm theo nội dung, số của ngân hàng, người chuyển hoặc số tiền.",
  editable: false,
  fields: [],
  actions: [{ label: "Xem và xử lý", View: TransferView }],
  columns: [
    { label: "Thời gian", show: (entity) => showMoment(entity.booked_at) },
    { label: "Số của ngân hàng", narrow: true, show: (entity) => cell(entity.bank_reference) },
    { label: "Số tiền", show: (entity) => showVnd(entity.amount) },
    { label: "Nội dung", narrow: true, show: (entity) => cell(entity.content) },
    { label: "Người chuyển", narrow: true, show: (entity) => payerOf(entity as unknown as Transfer) },
    { label: "Tiền đang ở", narrow: true, show: (entity) => lyingText(entity as unknown as Transfer) },
    { label: "Đơn hàng", show: (entity) => cell(orderNumbers(entity.orders)) },
  ],
  filters: [{ name: "place", label: "Tiền đang ở", choices: places }],
};
