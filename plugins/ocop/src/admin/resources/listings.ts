import type { ListingReviewKind, ListingReviewStatus } from "../../shared/listing-vocabulary";
import { ListingReview } from "../components/listing-review";
import { cell, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";

const statusLabels: Record<ListingReviewStatus, string> = {
  in_review: "Chờ duyệt",
  approved: "Đã duyệt",
  sent_back: "Đã trả lại",
  withdrawn: "Chủ thể rút lại",
};

const kindLabels: Record<ListingReviewKind, string> = {
  first: "Đăng bán lần đầu",
  change: "Thay đổi",
};

const statuses = choicesOf(statusLabels);
const kinds = choicesOf(kindLabels);

/** What producers handed in: first publications and risky changes, with what they change. */
export const listings: Resource = {
  path: "listings",
  many: "listings",
  one: "listing",
  title: "Duyệt sản phẩm",
  about: "Sản phẩm đăng bán lần đầu và những thay đổi cần xem trước. Chưa duyệt thì người mua chưa thấy.",
  editable: false,
  fields: [],
  actions: [{ label: "Xem và duyệt", View: ListingReview }],
  columns: [
    { label: "Sản phẩm", show: (entity) => cell(entity.name) },
    { label: "Chủ thể", show: (entity) => cell(entity.producer_name) },
    { label: "Loại", show: (entity) => labelOf(kinds, entity.kind) },
    { label: "Ngày gửi", show: (entity) => showDay(entity.submitted_at) },
    { label: "Tình trạng", show: (entity) => labelOf(statuses, entity.status) },
  ],
  filters: [{ name: "status", label: "Tình trạng", choices: statuses }],
};
