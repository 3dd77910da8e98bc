import type { Certificate } from "../lib/certificate";
import { showDay } from "../lib/resource";
import { Fact } from "./fact";

/** What a certificate states: decision, issuer, term, and why it is not in force. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { decision_number, issuer_name, issued_on, expires_on, reason, reason_decision_number } = certificate;
  return (
    <dl className="flex flex-col gap-y-1">
      <Fact label="Quyết định" value={decision_number} />
      <Fact label="Cơ quan" value={issuer_name} />
      <Fact label="Ngày cấp" value={showDay(issued_on)} />
      <Fact label="Hết hiệu lực từ" value={showDay(expires_on)} />
      {reason !== null && <Fact label="Lý do" value={reason} />}
      {reason_decision_number !== null && <Fact label="Theo quyết định" value={reason_decision_number} />}
      {certificate.is_demo && <Fact label="Nguồn" value="Dữ liệu minh họa" />}
    </dl>
  );
}
