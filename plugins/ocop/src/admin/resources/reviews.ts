import { ReviewView } from "../components/review-view";
import { cell, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";
import { reviewStatusLabels } from "./request-vocabulary";

const statuses = choicesOf(reviewStatusLabels);
const stars = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: `${value}/5` }));

/** Buyers' reviews. They are never changed here, only hidden with a reason. */
export const reviews: Resource = {
  path: "reviews",
  many: "reviews",
  one: "review",
  title: "Đánh giá của người mua",
  about: "Chỉ người đã nhận hàng mới viết được. Đánh giá bị ẩn không còn hiện ở cửa hàng và không tính vào điểm.",
  editable: false,
  fields: [],
  actions: [{ label: "Xem và xử lý", View: ReviewView }],
  columns: [
    { label: "Ngày", show: (entity) => showDay(entity.created_at) },
    { label: "Điểm", show: (entity) => `${cell(entity.stars)}/5` },
    { label: "Sản phẩm", show: (entity) => cell(entity.title) },
    { label: "Chủ thể", show: (entity) => cell(entity.producer_name) },
    { label: "Lời", show: (entity) => cell(entity.text) },
    { label: "Tình trạng", show: (entity) => labelOf(statuses, entity.status) },
  ],
  filters: [
    { name: "status", label: "Tình trạng", choices: statuses },
    { name: "stars", label: "Điểm", choices: stars },
  ],
};
