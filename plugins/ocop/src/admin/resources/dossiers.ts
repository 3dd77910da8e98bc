import type { ProductGroup } from "../../shared/certification-vocabulary";
import type { DossierPurpose, DossierStatus } from "../../shared/dossier-vocabulary";
import { DossierView } from "../components/dossier-view";
import { showMoment } from "../lib/moment";
import { cell, choicesOf, type Resource } from "../lib/resource";
import { dossierPurposeLabels, dossierStatusLabels } from "./dossier-vocabulary";
import { groupLabels } from "./vocabulary";

const { draft: _draft, ...handedIn } = dossierStatusLabels;

/** Dossiers that producers handed in for rating. */
export const dossiers: Resource = {
  path: "dossiers",
  many: "dossiers",
  one: "dossier",
  title: "Hồ sơ đánh giá",
  about:
    "Kiểm tra hồ sơ chủ thể đã nộp: hỏi lại điều còn thiếu, hoặc chấp nhận hợp lệ. Tìm theo sản phẩm hoặc chủ thể.",
  editable: false,
  fields: [],
  actions: [{ label: "Xem và kiểm tra", View: DossierView }],
  columns: [
    { label: "Sản phẩm", show: (entity) => cell(entity.product_name) },
    { label: "Chủ thể", show: (entity) => cell(entity.producer_name) },
    { label: "Nhóm", narrow: true, show: (entity) => groupLabels[entity.group as ProductGroup] },
    { label: "Mục đích", narrow: true, show: (entity) => dossierPurposeLabels[entity.purpose as DossierPurpose] },
    { label: "Trạng thái", narrow: true, show: (entity) => dossierStatusLabels[entity.status as DossierStatus] },
    {
      label: "Nộp lúc",
      narrow: true,
      show: (entity) => (entity.submitted_at === null ? "–" : showMoment(entity.submitted_at)),
    },
  ],
  filters: [{ name: "status", label: "Trạng thái", choices: choicesOf(handedIn) }],
};
