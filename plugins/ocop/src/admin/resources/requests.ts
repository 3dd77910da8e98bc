import { ChangeRequestView } from "../components/change-request-view";
import { PlaceRequestView } from "../components/place-request-view";
import { cell, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";
import { changeRequestStatusLabels, identityFieldLabels, placeRequestStatusLabels } from "./request-vocabulary";

const changeStatuses = choicesOf(changeRequestStatusLabels);
const placeStatuses = choicesOf(placeRequestStatusLabels);
const fields = choicesOf(identityFieldLabels);

const listOf = (value: unknown, name: (item: Record<string, unknown>) => string): string =>
  Array.isArray(value) ? value.map((item) => name(item as Record<string, unknown>)).join(", ") : "–";

/** What producers want changed of who they are. */
export const changeRequests: Resource = {
  path: "producer-change-requests",
  many: "producer_change_requests",
  one: "producer_change_request",
  title: "Yêu cầu đổi thông tin chủ thể",
  about: "Tên, loại hình, mã số thuế, người đại diện và địa chỉ chỉ đổi khi được duyệt ở đây.",
  editable: false,
  fields: [],
  actions: [{ label: "Xem và xử lý", View: ChangeRequestView }],
  columns: [
    { label: "Ngày", show: (entity) => showDay(entity.created_at) },
    { label: "Chủ thể", show: (entity) => cell(entity.producer_name) },
    { label: "Muốn đổi", show: (entity) => listOf(entity.differences, ({ field }) => labelOf(fields, field)) },
    { label: "Tình trạng", show: (entity) => labelOf(changeStatuses, entity.status) },
  ],
  filters: [{ name: "status", label: "Tình trạng", choices: changeStatuses }],
};

/** Producers' requests for places at sales points. */
export const placeRequests: Resource = {
  path: "sales-point-requests",
  many: "sales_point_requests",
  one: "sales_point_request",
  title: "Xin đặt hàng tại điểm bán",
  about: "Đồng ý thì các sản phẩm được thêm vào danh sách hàng của điểm bán.",
  editable: false,
  fields: [],
  actions: [{ label: "Xem và xử lý", View: PlaceRequestView }],
  columns: [
    { label: "Ngày", show: (entity) => showDay(entity.created_at) },
    { label: "Chủ thể", show: (entity) => cell(entity.producer_name) },
    { label: "Điểm bán", show: (entity) => cell(entity.sales_point_name) },
    { label: "Sản phẩm", show: (entity) => listOf(entity.products, ({ title }) => cell(title)) },
    { label: "Tình trạng", show: (entity) => labelOf(placeStatuses, entity.status) },
  ],
  filters: [{ name: "status", label: "Tình trạng", choices: placeStatuses }],
};
