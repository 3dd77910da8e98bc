import { Link } from "react-router";
import { ranking as en } from "../../shared/i18n/en/ranking";
import { shellTexts } from "../../shared/i18n/shell";
import { pair, useTexts } from "../../shared/i18n/use-texts";
import { ranking as vi } from "../../shared/i18n/vi/ranking";
import { inLanguage, languageOfPath, useLanguage } from "../../shared/language";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { buttonLook } from "../../shared/ui/button";
import type { Route } from "./+types/route";

const rankingTexts = pair(vi, en);

export const meta: Route.MetaFunction = ({ location: { pathname } }) => {
  const language = languageOfPath(pathname);
  const { title, description } = rankingTexts(language);
  return pageMeta({ title, description, brand: shellTexts(language).brand });
};

/** The rule that orders search results, in plain words. */
export default function Ranking() {
  const texts = useTexts(rankingTexts);
  const language = useLanguage();
  return (
    <div className="shell">
      <Breadcrumbs trail={[{ name: texts.title }]} />
      <article className="max-w-[68ch]">
        <h1 className="text-3xl sm:text-4xl">{texts.title}</h1>
        <p className="mt-4 text-lg text-ink-soft">{texts.lead}</p>
        <h2 className="mt-10 text-2xl">{texts.stepsTitle}</h2>
        <ol className="mt-5 space-y-6">
          {texts.steps.map(({ name, text }, place) => (
            <li key={name} className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4">
              <span
                aria-hidden="true"
                className="flex size-10 items-center justify-center rounded-full bg-lacquer font-display text-lg font-semibold text-white"
              >
                {place + 1}
              </span>
              <div>
                <h3 className="text-lg">{name}</h3>
                <p className="mt-1">{text}</p>
              </div>
            </li>
          ))}
        </ol>
        <h2 className="mt-10 text-2xl">{texts.browseTitle}</h2>
        <p className="mt-3">{texts.browse}</p>
        <h2 className="mt-10 text-2xl">{texts.notTitle}</h2>
        <ul className="mt-3 list-disc space-y-2 pl-5">
          {texts.not.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2 className="mt-10 text-2xl">{texts.alcoholTitle}</h2>
        <p className="mt-3">{texts.alcohol}</p>
        <p className="mt-10 flex flex-wrap gap-3">
          <Link to={inLanguage(language, "/san-pham")} className={buttonLook.primary}>
            {texts.searchLink}
          </Link>
          <Link to={`${inLanguage(language, "/")}#sao-ocop`} className={buttonLook.secondary}>
            {texts.starsLink}
          </Link>
        </p>
      </article>
    </div>
  );
}
