import type { TransferPlace, TransferReason, TransferSource } from "../../shared/bank-vocabulary";
import { transferPlaceLabels, transferReasonLabels } from "../resources/vocabulary";
import type { Choice, FieldSpec } from "./resource";
import { showVnd } from "./vnd";

/** Đồng of a transfer by where they lie. */
export type Lying = Record<TransferPlace, number>;

/** One move of a transfer's money; below zero it left the place. */
export interface TransferMove {
  place: TransferPlace;
  amount: number;
  reason: TransferReason;
  order: string | null;
  actor: string;
  note: string | null;
  at: string;
}

/** A transfer as the operator's API answers it. Đồng. */
export interface Transfer extends Lying {
  id: string;
  account_number: string;
  bank_reference: string;
  amount: number;
  booked_at: string;
  content: string;
  counterparty_name: string | null;
  counterparty_account: string | null;
  reverses: string | null;
  source: TransferSource;
  orders: string[];
  moves: TransferMove[];
  suggestions: { order: string; reference: string; amount: number; placed_at: string }[];
}

/** First line of a statement, with every column that is read. */
export const STATEMENT_HEAD = "Ngày giao dịch;Số tham chiếu;Ghi có;Nội dung;Người chuyển;Tài khoản đối ứng";

const PLACES = Object.keys(transferPlaceLabels) as TransferPlace[];

/** Where the money lies, in words; amounts only when it lies in more than one place. */
export function lyingText(lying: Lying): string {
  const held = PLACES.filter((place) => lying[place] !== 0);
  const [only] = held;
  if (only === undefined) return "Ngân hàng đã lấy lại";
  if (held.length === 1) return transferPlaceLabels[only];
  return held.map((place) => `${transferPlaceLabels[place]} ${showVnd(lying[place])}`).join(", ");
}

/** The payer as the bank named them. */
export function payerOf({
  counterparty_name,
  counterparty_account,
}: Pick<Transfer, "counterparty_name" | "counterparty_account">): string {
  return [counterparty_name, counterparty_account].filter((part) => part !== null && part !== "").join(", ") || "–";
}

/** Moves that were made together, by one person or by the shop. */
export interface HistoryEntry {
  at: string;
  actor: string;
  note: string | null;
  lines: string[];
}

const reasonOf = ({ reason }: TransferMove) => transferReasonLabels[reason];

function linesOf(moves: readonly TransferMove[]): string[] {
  const from = moves.filter(({ amount }) => amount < 0);
  const to = moves.filter(({ amount }) => amount > 0);
  if (to.length === 0)
    return from.map(
      (move) => `Rời “${transferPlaceLabels[move.place]}”: ${showVnd(0 - move.amount)} (${reasonOf(move)})`,
    );
  const start = [...new Set(from.map(({ place }) => `${transferPlaceLabels[place]} → `))].join("");
  return to.map((move) => {
    const order = move.order === null ? "" : `, đơn #${move.order}`;
    return `${start}${transferPlaceLabels[move.place]}${order}: ${showVnd(move.amount)} (${reasonOf(move)})`;
  });
}

/** What happened to a transfer's money, the oldest first: what was written at one moment is one step. */
export function historyOf(moves: readonly TransferMove[]): HistoryEntry[] {
  const steps = new Map<string, TransferMove[]>();
  for (const move of moves) steps.set(move.at, [...(steps.get(move.at) ?? []), move]);
  return [...steps].map(([at, made]) => ({
    at,
    actor: made[0]?.actor === "shop" ? "Hệ thống" : (made[0]?.actor ?? "–"),
    note: made[0]?.note ?? null,
    lines: linesOf(made),
  }));
}

/** What may be decided about a transfer, by where its money lies. */
export function transferActs({ unmatched, refund_due }: Pick<Lying, "unmatched" | "refund_due">): Choice[] {
  return [
    ...(unmatched > 0
      ? [
          { value: "assign", label: "Gán vào đơn" },
          { value: "give_up", label: "Hoàn lại người chuyển" },
        ]
      : []),
    ...(refund_due > 0 ? [{ value: "paid_back", label: "Đã hoàn tiền" }] : []),
  ];
}

/** What an act asks for. */
export function transferFields(act: string, { refund_due }: Pick<Lying, "refund_due">): FieldSpec[] {
  switch (act) {
    case "assign":
      return [
        {
          name: "order",
          label: "Đơn hàng",
          kind: "text",
          required: true,
          hint: "Số đơn, số phần đơn của chủ thể, hoặc mã chuyển khoản.",
        },
        { name: "note", label: "Ghi chú", kind: "text" },
      ];
    case "give_up":
      return [
        {
          name: "note",
          label: "Lý do",
          kind: "text",
          required: true,
          hint: "Khoản tiền sang mục “Phải hoàn” cho tới khi có số giao dịch hoàn.",
        },
      ];
    default:
      return [
        {
          name: "bank_reference",
          label: "Số giao dịch hoàn của ngân hàng",
          kind: "text",
          required: true,
          hint: `Ghi rằng đã chuyển trả toàn bộ ${showVnd(refund_due)}.`,
        },
      ];
  }
}
