import { cell, choicesOf, type Entity, labelOf, type Resource, showDay } from "../lib/resource";
import { levelLabels } from "./vocabulary";

const levels = choicesOf(levelLabels);

const names = (value: unknown) =>
  Array.isArray(value) ? value.map((unit: { full_name: string }) => unit.full_name).join(", ") : "";

function term({ valid_from, valid_to }: Entity): string {
  if (valid_to === null) return valid_from === null ? "hiện nay" : `từ ${showDay(valid_from)}`;
  return `đến ${showDay(valid_to)}`;
}

/** Administrative units of both systems, to look up; they come with the program and are not written here. */
export const territory: Resource = {
  path: "units",
  many: "units",
  one: "unit",
  key: "code",
  title: "Đơn vị hành chính",
  about: "Tỉnh, xã hiện nay và tỉnh, huyện, xã trước 01/07/2025. Chỉ để tra cứu.",
  editable: false,
  columns: [
    { label: "Tên", show: (entity) => cell(entity.full_name) },
    { label: "Mã", show: (entity) => cell(entity.code) },
    { label: "Cấp", show: (entity) => labelOf(levels, entity.level) },
    { label: "Thuộc", show: (entity) => cell(Array.isArray(entity.within) ? entity.within.join(", ") : null) },
    { label: "Hiệu lực", show: term },
    { label: "Nay là", show: (entity) => cell(names(entity.successors)) },
  ],
  filters: [
    { name: "level", label: "Cấp", choices: levels },
    { name: "as_of", label: "Vào ngày" },
  ],
  fields: [],
};
