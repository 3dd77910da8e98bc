import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { addDays } from "../../shared/clock";
import { CertificateFacts } from "../components/certificate-facts";
import { StandingBadge } from "../components/standing-badge";
import { read } from "../lib/api";
import type { Certificate } from "../lib/certificate";
import { showDay } from "../lib/resource";
import { starsText } from "../resources/vocabulary";

interface Rated {
  id: string;
  certificates: Certificate[];
  badge_today: { stars: number; potential_five: boolean; certificate_number: string; expires_on: string } | null;
}

/** Without a build-time base the screens stand at /app. */
const certificatesPage = (number: string) => `/app/ocop-certificates?q=${encodeURIComponent(number)}`;

function BadgeToday({ badge }: { badge: Rated["badge_today"] }) {
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text weight="plus">
        {badge === null ? "Hôm nay không được gắn sao" : `Hôm nay: ${starsText(badge.stars, badge.potential_five)}`}
      </Text>
      {badge !== null && (
        <Text size="small">
          Theo giấy {badge.certificate_number}, đến hết ngày {showDay(addDays(badge.expires_on, -1))}.
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        Số sao được tính từ giấy chứng nhận còn hiệu lực, không nhập tay được.
      </Text>
    </div>
  );
}

function OneCertificate({ certificate }: { certificate: Certificate }) {
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <a className="txt-compact-small-plus text-ui-fg-interactive" href={certificatesPage(certificate.number)}>
          {certificate.number}
        </a>
        <StandingBadge standing={certificate.status_today} />
      </div>
      <Text size="small">{starsText(certificate.stars, certificate.potential_five)}</Text>
      <CertificateFacts certificate={certificate} />
    </li>
  );
}

/** The certificates of a product of the shop, newest first, and the stars they give it today. */
export default function ProductCertificates({ data: product }: { data: { id: string } }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "rated-products", "of-product", product.id],
    queryFn: async () =>
      (await read<{ rated_products: Rated[] }>("rated-products", { product_id: product.id })).rated_products,
  });
  const rated = data?.[0];
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        Giấy chứng nhận OCOP
      </Heading>
      {error !== null && (
        <Text size="small" role="alert" className="px-6 py-4">
          Không tải được: {error.message}
        </Text>
      )}
      {error === null && data === undefined && (
        <Text size="small" className="px-6 py-4">
          Đang tải…
        </Text>
      )}
      {data !== undefined && rated === undefined && (
        <Text size="small" className="px-6 py-4">
          Sản phẩm này chưa có trong sổ OCOP.{" "}
          <a className="text-ui-fg-interactive" href="/app/ocop-rated-products">
            Đăng ký
          </a>
        </Text>
      )}
      {rated !== undefined && <BadgeToday badge={rated.badge_today} />}
      {rated !== undefined && rated.certificates.length === 0 && (
        <Text size="small" className="px-6 py-4">
          Chưa có giấy chứng nhận nào.{" "}
          <a className="text-ui-fg-interactive" href="/app/ocop-certificates">
            Cấp giấy
          </a>
        </Text>
      )}
      {rated !== undefined && rated.certificates.length > 0 && (
        <ul className="divide-y">
          {rated.certificates.map((certificate) => (
            <OneCertificate key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.after", id: "ocop:product-certificates" });
