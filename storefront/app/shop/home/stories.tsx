import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { Picture } from "../../shared/ui/picture";
import type { HomeData } from "./home.server";
import { SectionTitle } from "./section-title";
import { homeTexts } from "./texts";

/** Makers in their own words; every second one turns its picture to the other side. */
export function Stories({ stories }: Pick<HomeData, "stories">) {
  const texts = useTexts(homeTexts);
  const shell = useShell();
  const language = useLanguage();
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="nguoi-lam" className="bg-paper-deep">
      <div className="shell py-14 sm:py-20">
        <SectionTitle id="nguoi-lam" title={texts.storiesTitle} path="/chu-the" all={texts.storiesAll} />
        <div className="mt-10 grid gap-14">
          {stories.map((maker, at) => (
            <article
              key={maker.id}
              className={`group relative grid items-center gap-x-12 gap-y-5 md:grid-cols-2 ${at % 2 === 1 ? "md:[&>:first-child]:order-last" : ""}`}
            >
              <Picture
                src={maker.photo}
                alt=""
                sizes="(min-width: 48rem) 36rem, 92vw"
                ratio={0.6}
                className="aspect-[1/0.6] rounded-[1.5rem]"
              />
              <div>
                <p className="text-sm text-ink-soft">
                  {[shell.producerKinds[maker.kind], maker.place.district ?? maker.place.commune, maker.place.province]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                <h3 className="mt-1 text-2xl sm:text-3xl">
                  <Link
                    to={inLanguage(language, `/chu-the/${maker.slug}`)}
                    className="after:absolute after:inset-0 group-hover:text-lacquer-deep"
                  >
                    {maker.name}
                  </Link>
                </h3>
                <p className="mt-3 line-clamp-4 max-w-prose text-lg">
                  {language === "en" ? (maker.summary_en ?? maker.summary) : maker.summary}
                </p>
                <p
                  aria-hidden="true"
                  className="mt-4 font-semibold text-lacquer-deep underline decoration-lacquer/40 underline-offset-8"
                >
                  {texts.storyRead}
                </p>
              </div>
            </article>
          ))}
        </div>
      </div>
    </section>
  );
}
