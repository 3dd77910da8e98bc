import type { Choice, FieldSpec } from "./resource";

/** A producer's part as the operator's API answers it; amounts in đồng. */
export interface Part {
  id: string;
  number: string;
  producer_name: string | null;
  status: string;
  mode: string;
  payment_method: string;
  item_total: number;
  discount_total: number;
  delivery_total: number;
  total: number;
  refunded_total: number;
  paid_at: string | null;
  carrier: string | null;
  tracking_code: string | null;
  lines: PartLine[];
  events: { from: string | null; to: string; at: string; actor: string; reason: string | null }[];
  refunds: { id: string; kind: string; amount: number; paid_back: number; reason: string | null }[];
}

export interface PartLine {
  id: string;
  title: string;
  variant_title: string | null;
  quantity: number;
  cancelled_quantity: number;
  total: number;
  commission: number;
  vat_withheld: number;
  pit_withheld: number;
}

const ACTS: Record<string, { label: string; from: readonly string[] }> = {
  accept: { label: "Nhận đơn", from: ["new", "partly_cancelled"] },
  pack: { label: "Đã đóng gói", from: ["accepted", "partly_cancelled"] },
  ship: { label: "Giao cho đơn vị vận chuyển", from: ["packed"] },
  deliver: { label: "Đã giao tới người mua", from: ["packed", "shipped"] },
  refuse: { label: "Từ chối đơn", from: ["new", "accepted", "partly_cancelled"] },
  refuse_at_door: { label: "Người mua không nhận", from: ["shipped"] },
};

/** What may be done with a part in its state. */
export function actsOn(part: Pick<Part, "status" | "payment_method" | "paid_at">): Choice[] {
  const acts = Object.entries(ACTS).filter(([, { from }]) => from.includes(part.status));
  const choices = acts.map(([value, { label }]) => ({ value, label }));
  const owesCash = part.payment_method === "cod" && part.paid_at === null;
  return owesCash && ["shipped", "delivered"].includes(part.status)
    ? [...choices, { value: "collect_cash", label: "Đã thu tiền mặt" }]
    : choices;
}

const REASON: FieldSpec = { name: "reason", label: "Lý do", kind: "text", required: true };
const CARRIER: FieldSpec = { name: "carrier", label: "Đơn vị vận chuyển", kind: "text" };

const HOLDERS: Choice[] = [
  { value: "producer", label: "Chủ thể giữ tiền" },
  { value: "carrier", label: "Đơn vị vận chuyển giữ tiền" },
];

/** What an act asks for; nothing for most. */
export function fieldsOfAct(act: string): FieldSpec[] {
  switch (act) {
    case "ship":
      return [CARRIER, { name: "tracking_code", label: "Mã vận đơn", kind: "text" }];
    case "collect_cash":
      return [
        { name: "holder", label: "Ai đang giữ tiền", kind: "choice", choices: HOLDERS, required: true },
        CARRIER,
        { name: "fee", label: "Phí thu hộ (đồng)", kind: "number", hint: "Đơn vị vận chuyển thu của chủ thể." },
      ];
    case "refuse":
    case "refuse_at_door":
      return [REASON];
    default:
      return [];
  }
}

/** What a refund asks for. */
export const refundFields: FieldSpec[] = [
  {
    name: "kind",
    label: "Loại",
    kind: "choice",
    required: true,
    choices: [
      { value: "cancel", label: "Hủy trước khi giao" },
      { value: "return", label: "Người mua trả hàng" },
      { value: "goodwill", label: "Bớt tiền, không lấy lại hàng" },
    ],
  },
  { name: "line", label: "Dòng hàng", kind: "choice", choices: [], hint: "Để trống: toàn bộ phần còn lại." },
  { name: "quantity", label: "Số lượng", kind: "number", hint: "Chỉ khi đã chọn dòng hàng." },
  { name: "amount", label: "Số tiền bớt (đồng)", kind: "number", hint: "Chỉ khi bớt tiền." },
  REASON,
];
