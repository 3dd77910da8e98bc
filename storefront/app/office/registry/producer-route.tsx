import { data } from "react-router";
import type { OfficeProducerAnswer } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDay, formatMoment } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { CardTable } from "../../shared/ui/card-table";
import { TitledSection } from "../../shared/ui/titled-section";
import { BackLink } from "../../shared/ui/page-parts";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/producer-route";
import { Facts } from "./facts";
import { placeText, productColumns, RegistryLink } from "./parts";
import { registryTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => registryTexts(language).producer);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const answer = await api.get<OfficeProducerAnswer>(`/office/producers/${encodeURIComponent(params.id)}`);
  return data((await officeData(request, answer)).producer, { headers: privateAnswer() });
}

/** A producer of the register with its products. */
export default function Producer({ loaderData: producer }: Route.ComponentProps) {
  const language = useLanguage();
  const words = registryTexts(language);
  const { name, kind, status, place, legal_name, tax_code, contact, next_expiry, slug, rated_products, history } =
    producer;
  return (
    <>
      <BackLink to={inLanguage(language, "/office/chu-the")}>{words.backToProducers}</BackLink>
      <h1 className="text-3xl wrap-anywhere">{name}</h1>
      <Facts
        rows={[
          [words.kind, words.kinds[kind]],
          [words.status, words.statuses[status]],
          [words.place, placeText(place, words)],
          [words.asPrinted, place.as_printed],
          [words.legalName, legal_name],
          [words.taxCode, tax_code],
          [words.nextExpiry, next_expiry === null ? null : formatDay(next_expiry)],
          [words.representative, contact?.representative],
          [words.phone, contact?.phone],
          [words.email, contact?.email],
          [words.address, contact?.address],
        ]}
      />
      {contact === null && <p className="mt-2 text-sm text-ink-soft">{words.contactHidden}</p>}
      {slug !== null && <RegistryLink to={`/chu-the/${slug}`}>{words.inShop}</RegistryLink>}
      <TitledSection id="products" title={words.products}>
        {rated_products.length === 0 ? (
          <p className="mt-3 text-ink-soft">{words.none}</p>
        ) : (
          <CardTable
            caption={words.products}
            columns={productColumns(words, false)}
            rows={rated_products}
            rowKey={({ id }) => id}
          />
        )}
      </TitledSection>
      {history.length > 0 && (
        <TitledSection id="history" title={words.history}>
          <ol className="mt-3 space-y-2">
            {history.map(({ at, to, reason }, index) => (
              <li key={index} className="border-t border-line pt-2">
                <span className="block text-sm text-ink-soft">{formatMoment(at)}</span>
                <span className="font-medium">{words.statuses[to]}</span>
                {reason !== null && <span className="block wrap-anywhere">{reason}</span>}
              </li>
            ))}
          </ol>
        </TitledSection>
      )}
    </>
  );
}
