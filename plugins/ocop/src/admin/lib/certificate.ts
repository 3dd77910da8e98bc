import type { CertificateStanding, CertificateStatus } from "../../shared/certification-vocabulary";

/** One line of a certificate's history. */
export interface CertificateEvent {
  id: string;
  at: string;
  from_status: CertificateStatus | null;
  to_status: CertificateStatus;
  reason: string | null;
  decision_number: string | null;
}

/** A certificate as the admin API answers it. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface Certificate {
  id: string;
  number: string;
  stars: number;
  potential_five: boolean;
  decision_number: string;
  decision_date: string | null;
  issuer_name: string;
  issuer_unit_code: string | null;
  issued_on: string;
  expires_on: string;
  status: CertificateStatus;
  status_today: CertificateStanding;
  reason: string | null;
  reason_decision_number: string | null;
  is_demo: boolean;
  events?: CertificateEvent[];
  rated_product?: { product?: { id: string; title: string } | null } | null;
}

export type CertificateAct = "suspend" | "reinstate" | "revoke";

const ACTS: Record<CertificateAct, string> = {
  suspend: "Tạm đình chỉ",
  reinstate: "Cho hiệu lực trở lại",
  revoke: "Thu hồi",
};

/** What an operator may do to a certificate in this stored status; the server decides again. */
export function actsFor(status: CertificateStatus): { value: CertificateAct; label: string }[] {
  const acts: CertificateAct[] =
    status === "active" ? ["suspend", "revoke"] : status === "suspended" ? ["reinstate", "revoke"] : [];
  return acts.map((value) => ({ value, label: ACTS[value] }));
}

/** What a line of the history says: a correction leaves the status where it was. */
export function eventText({ from_status, to_status }: Pick<CertificateEvent, "from_status" | "to_status">): string {
  if (from_status === null) return "Cấp giấy chứng nhận";
  if (from_status === to_status) return "Đính chính";
  if (to_status === "active") return ACTS.reinstate;
  if (to_status === "suspended") return ACTS.suspend;
  return to_status === "revoked" ? ACTS.revoke : "Được thay bằng giấy mới";
}

const COLUMNS: Readonly<Record<string, string>> = {
  decision_number: "số quyết định",
  decision_date: "ngày quyết định",
  issuer_name: "cơ quan công nhận",
  issuer_unit_code: "địa bàn của cơ quan",
};

/** The reason of a line of the history; a correction names columns, and people read labels. */
export function reasonText(reason: string): string {
  return reason.replace(/\b(decision_number|decision_date|issuer_name|issuer_unit_code): /g, (whole, name: string) => {
    const label = COLUMNS[name];
    return label === undefined ? whole : `${label}: `;
  });
}
