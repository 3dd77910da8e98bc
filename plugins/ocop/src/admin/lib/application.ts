import { decisionsOn, type ProducerDecision } from "../../shared/producer-decisions";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import type { Choice, FieldSpec } from "./resource";

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
