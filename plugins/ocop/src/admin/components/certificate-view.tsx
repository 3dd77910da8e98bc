import { Drawer, Heading, Text } from "@medusajs/ui";
import { actsFor, type Certificate } from "../lib/certificate";
import type { FieldSpec } from "../lib/resource";
import { useCertificate } from "../lib/use-certificate";
import { starsText } from "../resources/vocabulary";
import { CertificateFacts } from "./certificate-facts";
import { CertificateHistory } from "./certificate-history";
import { FieldsForm } from "./fields-form";
import { StandingBadge } from "./standing-badge";

function About({ certificate }: { certificate: Certificate }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h2">{certificate.number}</Heading>
        <StandingBadge standing={certificate.status_today} />
      </div>
      <Text>
        {certificate.rated_product?.product?.title ?? "Sản phẩm chưa bán ở cửa hàng"} ·{" "}
        {starsText(certificate.stars, certificate.potential_five)}
      </Text>
      <CertificateFacts certificate={certificate} />
      <Heading level="h3">Lịch sử</Heading>
      <CertificateHistory events={certificate.events ?? []} />
    </>
  );
}

function actFields(acts: ReturnType<typeof actsFor>): FieldSpec[] {
  return [
    { name: "act", label: "Việc cần làm", kind: "choice", choices: acts, required: true, heading: "Xử lý" },
    { name: "reason", label: "Lý do", kind: "text", required: true },
    { name: "decision_number", label: "Số quyết định", kind: "text" },
  ];
}

/** One certificate with its history, and what may be done to it. */
export function CertificateView({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = useCertificate(id);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  const acts = actsFor(data.status);
  if (acts.length === 0) {
    return (
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        <About certificate={data} />
        <Text size="small">Giấy này không còn thay đổi được. Sản phẩm cần được đánh giá và cấp giấy mới.</Text>
      </Drawer.Body>
    );
  }
  return (
    <FieldsForm
      path={`certificates/${id}`}
      fields={actFields(acts)}
      submitLabel="Ghi nhận"
      doneMessage="Đã ghi vào lịch sử của giấy chứng nhận"
      onDone={onDone}
    >
      <About certificate={data} />
    </FieldsForm>
  );
}
