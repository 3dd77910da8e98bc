import { OfficeView } from "../components/office-view";
import { unitLookup } from "../lib/lookups";
import { cell, choicesOf, labelOf, type Resource } from "../lib/resource";
import { officeKindLabels, officeLevelLabels } from "./office-vocabulary";

const kinds = choicesOf(officeKindLabels);
const levels = choicesOf(officeLevelLabels);

/** The offices of the programme and who acts for them. */
export const offices: Resource = {
  path: "offices",
  many: "offices",
  one: "office",
  title: "Cơ quan quản lý",
  about: "Văn phòng điều phối, sở, ủy ban nhân dân dùng kênh quản lý. Mỗi cơ quan chỉ thấy địa bàn của mình.",
  editable: true,
  actions: [{ label: "Cán bộ", View: OfficeView }],
  columns: [
    { label: "Tên", show: (entity) => cell(entity.name) },
    { label: "Loại", show: (entity) => labelOf(kinds, entity.kind) },
    { label: "Cấp", show: (entity) => labelOf(levels, entity.level) },
    { label: "Địa bàn", show: (entity) => (entity.unit_code === null ? "Cả nước" : cell(entity.unit_name)) },
    { label: "Cán bộ", show: (entity) => cell(entity.officers) },
  ],
  filters: [{ name: "level", label: "Cấp", choices: levels }],
  fields: [
    { name: "name", label: "Tên cơ quan", kind: "text", required: true },
    { name: "kind", label: "Loại", kind: "choice", choices: kinds, required: true, fixed: true },
    {
      name: "unit_code",
      label: "Địa bàn",
      kind: "lookup",
      lookup: unitLookup(undefined, "any"),
      hint: "Để trống: cả nước. Mã bắt đầu bằng F là đơn vị trước 01/07/2025: cơ quan đó chỉ xem được.",
      fixed: true,
    },
  ],
};
