import { redirectWhenMoved } from "../../shared/api/moved.server";
import { shellTexts, useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { Picture } from "../../shared/ui/picture";
import { ProductGrid } from "../../shared/ui/product-card";
import { producerTexts } from "../producers/texts";
import { ReviewList } from "../reviews/review-list";
import { loadReviews } from "../reviews/reviews.server";
import type { Route } from "./+types/route";
import { ProducerFacts, Standards } from "./facts";
import { loadProducer } from "./producer.server";
import { producerData } from "./structured-data";

export async function loader({ request, params: { slug = "" } }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const agePass = await readAgePass(request);
  const producer = await loadProducer(language, slug, agePass);
  redirectWhenMoved(request, language, "chu-the", slug, producer.slug);
  const reviews = await loadReviews(request, language, { producer: producer.id }, agePass);
  return { producer, reviews };
}

export const meta: Route.MetaFunction = ({ loaderData, location: { pathname } }) => {
  if (loaderData === undefined) return [];
  const language = languageOfPath(pathname);
  const { name, summary, summary_en, photo } = loaderData.producer;
  const description =
    (language === "en" ? (summary_en ?? summary) : summary) ?? producerTexts(language).productsOf(name);
  return pageMeta({ title: name, description, brand: shellTexts(language).brand, picture: photo, type: "profile" });
};

export default function Producer({ loaderData: { producer, reviews } }: Route.ComponentProps) {
  const texts = useTexts(producerTexts);
  const shell = useShell();
  const language = useLanguage();
  const trail = [{ name: texts.title, path: "/chu-the" }, { name: producer.name }];
  const [first = null, ...others] = producer.photos;
  return (
    <div className="shell">
      <JsonLd data={producerData(producer, language)} />
      <JsonLd data={breadcrumbList(trail, shell.home, language)} />
      <Breadcrumbs trail={trail} />
      <header className="grid items-center gap-x-12 gap-y-6 lg:grid-cols-[1fr_1.2fr]">
        <div>
          <p className="font-semibold text-bamboo">
            {[shell.producerKinds[producer.kind], producer.place.province].filter(Boolean).join(" · ")}
          </p>
          <h1 className="mt-2 text-4xl sm:text-5xl">{producer.name}</h1>
          <p className="mt-3 text-ink-soft">
            {texts.products(producer.products.length)}
            {producer.is_demo && ` · ${texts.demo}`}
          </p>
        </div>
        <Picture
          src={first}
          alt=""
          first
          ratio={0.6}
          sizes="(min-width: 64rem) 40rem, 92vw"
          className="aspect-[1/0.6] rounded-[1.5rem]"
        />
      </header>
      <div className="mt-12 grid items-start gap-x-14 gap-y-10 lg:grid-cols-[1.7fr_1fr]">
        {producer.story !== null && (
          <section aria-labelledby="cau-chuyen">
            <h2 id="cau-chuyen" className="text-2xl sm:text-3xl">
              {texts.story}
            </h2>
            <div
              lang={producer.storyLanguage}
              className="prose-story mt-3 text-lg"
              dangerouslySetInnerHTML={{ __html: producer.story }}
            />
            {others.length > 0 && (
              <ul className="mt-6 grid grid-cols-2 gap-4">
                {others.map((photo) => (
                  <li key={photo}>
                    <Picture
                      src={photo}
                      alt=""
                      ratio={0.75}
                      sizes="(min-width: 64rem) 20rem, 46vw"
                      className="aspect-[4/3] rounded-card"
                    />
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
        <aside aria-label={texts.facts}>
          <ProducerFacts producer={producer} />
          <Standards standards={producer.standards} />
        </aside>
      </div>
      <section aria-labelledby="san-pham" className="mt-16">
        <h2 id="san-pham" className="text-2xl sm:text-3xl">
          {texts.productsOf(producer.name)}
        </h2>
        {producer.products.length === 0 ? (
          <p className="mt-3 text-ink-soft">{texts.noProducts}</p>
        ) : (
          <div className="mt-6">
            <ProductGrid products={producer.products} label={texts.productsOf(producer.name)} />
          </div>
        )}
      </section>
      <ReviewList reviews={reviews} path={`/chu-the/${producer.slug}`} named />
    </div>
  );
}
