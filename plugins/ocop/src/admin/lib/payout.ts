import type { PayoutBatchStatus, PayoutStatus } from "../../shared/marketplace-vocabulary";
import type { Choice } from "./resource";

/** A transfer as the API answers it. Đồng. */
export interface Payout {
  id: string;
  producer_name: string | null;
  amount: number;
  bank_name: string | null;
  account_number: string;
  account_name: string;
  reference: string;
  status: PayoutStatus;
  note: string | null;
}

/** A batch with its transfers. */
export interface PayoutBatch {
  id: string;
  number: string;
  status: PayoutBatchStatus;
  created_by: string;
  approved_by: string | null;
  sent_at: string | null;
  amount: number;
  payouts: Payout[];
}

/** The maker's name in words: the weekly draft has no person behind it until somebody takes it over. */
export function makerOf(createdBy: unknown): string {
  return createdBy === "weekly" ? "Lập tự động hằng tuần" : String(createdBy);
}

const ACTS: Readonly<Record<string, Choice>> = {
  confirm: { value: "confirm", label: "Tiền đã đến" },
  fail: { value: "fail", label: "Chuyển không thành" },
  return: { value: "return", label: "Bị ngân hàng trả lại" },
  drop: { value: "drop", label: "Bỏ khỏi đợt chi" },
};

const BY_STATUS: Readonly<Record<PayoutStatus, readonly string[]>> = {
  draft: ["drop"],
  approved: ["drop"],
  sent: ["confirm", "fail", "return"],
  confirmed: ["return"],
  failed: [],
  returned: [],
  dropped: [],
};

/** What can be said of a transfer by hand, in its present state. */
export function payoutActs(status: PayoutStatus): Choice[] {
  return BY_STATUS[status].flatMap((act) => ACTS[act] ?? []);
}
