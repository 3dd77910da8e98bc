import { data, Link } from "react-router";
import type { ProducerCertificatesAnswer } from "../../../../plugins/ocop/src/contract/producer-certificate";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { Notice } from "../../shared/ui/notice";
import { pageMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { ProductCard } from "./product-card";
import { certificateTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => certificateTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const answer = await portalData(request, await api.get<ProducerCertificatesAnswer>("/producer/certificates"));
  return data(answer, { headers: privateAnswer() });
}

/** The certificates of a producer's products, what ends first at the top. */
export default function Certificates({ loaderData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = certificateTexts(language);
  const { as_of, reminder_days, products } = loaderData;
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">
        {words.intro(reminder_days.join(", "))} {words.asOf(formatDay(as_of))}
      </p>
      {products.length === 0 && (
        <div className="mt-6">
          <Notice>{words.none}</Notice>
        </div>
      )}
      <ul className="mt-6 grid gap-4 lg:grid-cols-2">
        {products.map((product) => (
          <ProductCard key={product.rated_product_id} product={product} words={words} />
        ))}
      </ul>
      <p className="mt-6">
        <Link
          to={inLanguage(language, "/producer/ho-so-danh-gia")}
          className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
        >
          {words.dossiers}
        </Link>
      </p>
    </>
  );
}
