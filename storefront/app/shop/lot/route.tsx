import { data, Link } from "react-router";
import { lot as en } from "../../shared/i18n/en/lot";
import { shellTexts } from "../../shared/i18n/shell";
import { lot as vi } from "../../shared/i18n/vi/lot";
import { inLanguage, languageOf } from "../../shared/language";
import { pageMeta } from "../../shared/seo/page-meta";
import { buttonLook } from "../../shared/ui/button";
import type { Route } from "./+types/route";

/** The address stands on labels, so it answers; no lot is known yet, and the page says so. */
export function loader({ request, params }: Route.LoaderArgs) {
  return data({ language: languageOf(request.url), code: (params.code ?? "").slice(0, 80) }, { status: 404 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const language = loaderData?.language ?? "vi";
  const words = language === "en" ? en : vi;
  return pageMeta({ title: words.title, description: words.text, brand: shellTexts(language).brand, noindex: true });
};

export default function Lot({ loaderData }: Route.ComponentProps) {
  const { language, code } = loaderData;
  const words = language === "en" ? en : vi;
  return (
    <div className="shell py-16 text-center">
      <h1 className="text-3xl">{words.none(code)}</h1>
      <p className="mx-auto mt-3 max-w-prose text-ink-soft">{words.text}</p>
      <p className="mt-6">
        <Link to={inLanguage(language, "/xac-thuc")} className={buttonLook.primary}>
          {words.check}
        </Link>
      </p>
    </div>
  );
}
