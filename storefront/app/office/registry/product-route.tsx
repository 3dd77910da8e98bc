import { data } from "react-router";
import type { OfficeRatedProductAnswer } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDayOf } from "../../shared/format/date";
import { shellTexts } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { Notice } from "../../shared/ui/notice";
import { TitledSection } from "../../shared/ui/titled-section";
import { BackLink } from "../../shared/ui/page-parts";
import { useOffice } from "../layout/frame-route";
import { RATERS } from "../may-write";
import { pageMeta } from "../page-meta";
import { dossierTexts } from "../rating/texts";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/product-route";
import { CertificateCard } from "./certificate-card";
import { Facts } from "./facts";
import { placeText, RegistryLink, StandingMark, TodaysStars } from "./parts";
import { registryTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => registryTexts(language).product);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const answer = await api.get<OfficeRatedProductAnswer>(`/office/rated-products/${encodeURIComponent(params.id)}`);
  return data((await officeData(request, answer)).rated_product, { headers: privateAnswer() });
}

/** A product of the register with its certificates and their history. */
export default function Product({ loaderData: product }: Route.ComponentProps) {
  const language = useLanguage();
  const words = registryTexts(language);
  const { statuses } = dossierTexts(language);
  const reads = RATERS.includes(useOffice().officer.role);
  const { place, group, sub_group, product_code, producer_id, producer, slug } = product;
  return (
    <div className="max-w-4xl">
      <BackLink to={inLanguage(language, "/office/san-pham")}>{words.backToProducts}</BackLink>
      <h1 className="text-3xl wrap-anywhere">{product.title}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <TodaysStars {...product} />
        <StandingMark standing={product.standing} words={words} />
      </p>
      {product.age_restricted && (
        <div className="mt-4">
          <Notice tone="warning">{words.age}</Notice>
        </div>
      )}
      <Facts
        rows={[
          [
            words.producer,
            producer_id === null ? null : (
              <RegistryLink key="producer" to={`/office/chu-the/${producer_id}`}>
                {producer ?? ""}
              </RegistryLink>
            ),
          ],
          [words.place, placeText(place, words)],
          [words.asPrinted, place.as_printed],
          [words.group, shellTexts(language).groups[group]],
          [words.subGroup, sub_group],
          [words.code, product_code],
        ]}
      />
      {slug !== null && <RegistryLink to={`/san-pham/${slug}`}>{words.inShop}</RegistryLink>}
      <TitledSection id="certificates" title={words.certificates}>
        {product.certificates.length === 0 && <p className="mt-3 text-ink-soft">{words.noCertificates}</p>}
        <ul className="mt-4 grid gap-4">
          {product.certificates.map((certificate) => (
            <CertificateCard key={certificate.number} certificate={certificate} words={words} />
          ))}
        </ul>
      </TitledSection>
      {product.dossiers.length > 0 && (
        <TitledSection id="dossiers" title={words.dossiers}>
          <ul className="mt-3">
            {product.dossiers.map(({ id, status, submitted_at }) => {
              const text = `${words.dossier(submitted_at === null ? "–" : formatDayOf(submitted_at))}: ${statuses[status]}`;
              return (
                <li key={id} className="py-1">
                  {reads ? <RegistryLink to={`/office/ho-so-danh-gia/${id}`}>{text}</RegistryLink> : text}
                </li>
              );
            })}
          </ul>
        </TitledSection>
      )}
    </div>
  );
}
