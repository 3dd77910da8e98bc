import { data, Link, redirect } from "react-router";
import { shellTexts } from "../../shared/i18n/shell";
import { inLanguage, languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { pageMeta } from "../../shared/seo/page-meta";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { SOURCING_PATH } from "../layout/navigation";
import type { Route } from "./+types/sent-route";
import { sourcingTexts } from "./texts";

const REFERENCE = /^NC-[0-9A-Z]{6}$/;

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location: { pathname } }) => {
  const language = languageOfPath(pathname);
  const { sentTitle, description } = sourcingTexts(language);
  return pageMeta({ title: sentTitle, description, brand: shellTexts(language).brand, noindex: true });
};

export function loader({ request }: Route.LoaderArgs) {
  const reference = new URL(request.url).searchParams.get("ma") ?? "";
  if (!REFERENCE.test(reference)) throw redirect(inLanguage(languageOf(request.url), SOURCING_PATH));
  return data({ reference }, { headers: privateAnswer() });
}

/** The request was taken: its number, and what happens next. */
export default function Sent({ loaderData: { reference } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = sourcingTexts(language);
  return (
    <div className="shell py-8 lg:py-14">
      <section className="max-w-2xl rounded-2xl border border-line bg-card p-5 sm:p-8">
        <h1 className="text-3xl">{words.sentTitle}</h1>
        <dl className="mt-4 rounded-lg bg-bamboo-wash px-4 py-3">
          <dt className="text-ink-soft">{words.sentReference}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{reference}</dd>
        </dl>
        <p className="mt-4">{words.sentText}</p>
        <p className="mt-2 text-ink-soft">{words.sentNone}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <Link to={inLanguage(language, "/san-pham")} className={buttonLook.primary}>
            {words.browse}
          </Link>
          <Link to={inLanguage(language, SOURCING_PATH)} className={buttonLook.secondary}>
            {words.another}
          </Link>
        </p>
      </section>
    </div>
  );
}
