import { data } from "react-router";
import { todayInVietnam } from "../../shared/format/date";
import { shellTexts, useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { languageOf, languageOfPath } from "../../shared/language";
import { JsonLd } from "../../shared/seo/json-ld";
import { publicOrigin } from "../../shared/seo/origin";
import { pageMeta } from "../../shared/seo/page-meta";
import { ProductGrid } from "../../shared/ui/product-card";
import { featuredHeader, loadPromotion } from "../promotion/load.server";
import { Promoted } from "../promotion/promoted";
import type { Route } from "./+types/route";
import { BestRated } from "./best-rated";
import { FeaturedPlace } from "./featured-place";
import { Groups } from "./groups";
import { Hero } from "./hero";
import { loadHome } from "./home.server";
import { SectionTitle } from "./section-title";
import { StarMeaning } from "./star-meaning";
import { Stories } from "./stories";
import { homeTexts } from "./texts";

export async function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const [home, promotion] = await Promise.all([loadHome(language, Date.now()), loadPromotion(language)]);
  return data({ ...home, promotion, today: todayInVietnam() }, { headers: featuredHeader(promotion) });
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ location: { pathname } }) => {
  const language = languageOfPath(pathname);
  const { metaTitle, description } = homeTexts(language);
  return pageMeta({ title: metaTitle, description, brand: shellTexts(language).brand });
};

export default function Home({ loaderData }: Route.ComponentProps) {
  const texts = useTexts(homeTexts);
  const { brand } = useShell();
  const origin = publicOrigin();
  return (
    <>
      <JsonLd
        data={{
          "@type": "WebSite",
          name: brand,
          url: `${origin}/`,
          potentialAction: {
            "@type": "SearchAction",
            target: `${origin}/san-pham?q={q}`,
            "query-input": "required name=q",
          },
        }}
      />
      <JsonLd data={{ "@type": "Organization", name: brand, url: `${origin}/`, logo: `${origin}/favicon.svg` }} />
      <Hero counts={loaderData.counts} />
      <Groups groups={loaderData.groups} />
      <BestRated products={loaderData.best} />
      <StarMeaning />
      <FeaturedPlace place={loaderData.place} point={loaderData.point} />
      <div className="shell pb-14 empty:hidden sm:pb-20 [&>*:first-child]:mt-0">
        <Promoted large promotion={loaderData.promotion} today={loaderData.today} />
      </div>
      <section aria-labelledby="moi-len-ke" className="shell pb-14 sm:pb-20">
        <SectionTitle id="moi-len-ke" title={texts.newTitle} path="/san-pham" all={texts.newAll} />
        <div className="mt-8">
          <ProductGrid products={loaderData.newest} label={texts.newTitle} />
        </div>
      </section>
      <Stories stories={loaderData.stories} />
    </>
  );
}
