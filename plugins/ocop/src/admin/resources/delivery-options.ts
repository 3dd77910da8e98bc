import { salesPointLookup } from "../lib/lookups";
import type { Choice, FieldSpec, FormValues } from "../lib/resource";

const kinds: Choice[] = [
  { value: "delivery", label: "Giao tận nơi" },
  { value: "pickup", label: "Nhận tại điểm bán" },
];
const rules: Choice[] = [
  { value: "flat", label: "Một mức cho mọi nơi" },
  { value: "province", label: "Theo tỉnh, thành phố" },
  { value: "weight", label: "Theo khối lượng" },
];

const isPickup = ({ kind }: FormValues) => kind === "pickup";
const isDelivery = (values: FormValues) => !isPickup(values);
const byRule = (rule: string) => (values: FormValues) => isDelivery(values) && values.rule === rule;

/** What is asked about one way of delivery of a producer. */
export function deliveryFields(producerId: string, provinces: Choice[]): FieldSpec[] {
  const number = { kind: "number", required: true } as const;
  const weight = { ...number, when: byRule("weight") };
  return [
    { name: "name", label: "Tên", kind: "text", required: true, hint: "Người mua thấy tên này khi chọn." },
    { name: "kind", label: "Cách nhận hàng", kind: "choice", choices: kinds, required: true },
    {
      name: "sales_point_id",
      label: "Điểm bán",
      kind: "lookup",
      lookup: salesPointLookup(producerId),
      required: true,
      hint: "Điểm bán đang mở có bày hàng của chủ thể này.",
      when: isPickup,
    },
    { name: "rule", label: "Cách tính phí", kind: "choice", choices: rules, required: true, when: isDelivery },
    { name: "amount", label: "Phí (đồng)", ...number, when: byRule("flat") },
    {
      name: "fees",
      label: "Phí theo tỉnh, thành phố",
      kind: "rows",
      columns: [
        { name: "province", label: "Tỉnh, thành phố", kind: "choice", choices: provinces, required: true },
        { name: "fee", label: "Phí (đồng)", kind: "number", required: true },
      ],
      when: byRule("province"),
    },
    { name: "amount", label: "Phí ở những nơi khác (đồng)", ...number, when: byRule("province") },
    { name: "amount", label: "Phí của khối lượng đầu (đồng)", ...weight },
    { name: "base_grams", label: "Khối lượng đầu (gam)", ...weight },
    { name: "step_grams", label: "Mỗi nấc thêm (gam)", ...weight },
    { name: "step_amount", label: "Phí mỗi nấc thêm (đồng)", ...weight },
    {
      name: "provinces",
      label: "Chỉ giao tới",
      kind: "rows",
      columns: [{ name: "province", label: "Tỉnh, thành phố", kind: "choice", choices: provinces, required: true }],
      hint: "Để trống: giao toàn quốc.",
      when: isDelivery,
    },
    {
      name: "free_from",
      label: "Miễn phí từ (đồng tiền hàng)",
      kind: "number",
      hint: "Để trống: không miễn phí.",
      when: isDelivery,
    },
    { name: "min_days", label: "Hẹn sớm nhất (ngày)", kind: "number" },
    { name: "max_days", label: "Hẹn muộn nhất (ngày)", kind: "number", hint: "Để trống cả hai: không hẹn." },
  ];
}
