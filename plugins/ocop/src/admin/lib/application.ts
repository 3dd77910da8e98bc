import { decisionsOn, type ProducerDecision } from "../../shared/producer-decisions";
import type {
  ChecklistKey,
  ChecklistState,
  ConsentPurpose,
  PaperKind,
  ProducerKind,
  ProducerStatus,
} from "../../shared/producer-vocabulary";
import type { Choice, FieldSpec } from "./resource";

/** A producer's application as the operator's API answers it. */
export interface Application {
  status: ProducerStatus;
  name: string;
  kind: ProducerKind;
  legal_name: string | null;
  tax_code: string | null;
  representative: string | null;
  phone: string | null;
  place: { address: string | null; labels: { commune: string | null; province: string | null } };
  bank: { bank_name: string | null; account_number: string; account_name: string } | null;
  papers: ApplicationPaper[];
  consents: { purpose: ConsentPurpose; given_at: string | null }[];
  checklist: { key: ChecklistKey; state: ChecklistState; required: boolean; days_left: number | null }[];
  history: { to: ProducerStatus; reason: string | null; at: string }[];
}

export interface ApplicationPaper {
  id: string;
  kind: PaperKind;
  number: string | null;
  issuer: string | null;
  issued_on: string | null;
  expires_on: string | null;
  file: { type: string; bytes: number; at: string } | null;
}

const LABELS: Readonly<Record<ProducerDecision, string>> = {
  review: "Nhận xét hồ sơ",
  send_back: "Trả lại để bổ sung",
  approve: "Duyệt",
  suspend: "Tạm ngừng",
  resume: "Cho hoạt động lại",
  close: "Đóng",
};

/** What may be decided now. */
export function decisionChoices(status: ProducerStatus): Choice[] {
  return decisionsOn(status).map((value) => ({ value, label: LABELS[value] }));
}

const REASON: FieldSpec = {
  name: "reason",
  label: "Lý do",
  kind: "long",
  required: true,
  hint: "Chủ thể đọc được nguyên văn.",
};

/** What a decision asks for: a reason where the producer is refused something. */
export function decisionFields(act: string): FieldSpec[] {
  return act === "send_back" || act === "suspend" || act === "close" ? [REASON] : [];
}
