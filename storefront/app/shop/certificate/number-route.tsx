import { data, Link } from "react-router";
import type { CertificateAnswer } from "../../shared/api/types";
import { readOrNull } from "../../shared/api/client.server";
import { formatDay } from "../../shared/format/date";
import { certificate as en } from "../../shared/i18n/en/certificate";
import { shellTexts } from "../../shared/i18n/shell";
import { certificate as vi } from "../../shared/i18n/vi/certificate";
import { inLanguage, languageOf } from "../../shared/language";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import type { Route } from "./+types/number-route";
import { NumberForm } from "./number-form";
import { Verdict } from "./verdict";

export async function loader({ request, params }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const number = (params.number ?? "").slice(0, 120);
  const path = `/store/certificates/${encodeURIComponent(number)}`;
  const answer = await readOrNull<CertificateAnswer>(language, path, {}, await readAgePass(request));
  return data({ language, number, answer }, { status: answer === null ? 404 : 200 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (loaderData === undefined) return [];
  const { language, number, answer } = loaderData;
  const words = language === "en" ? en : vi;
  const title = answer === null ? words.unknownTitle : `${number} · ${words.title}`;
  return pageMeta({
    title,
    description: words.description,
    brand: shellTexts(language).brand,
    noindex: answer === null,
  });
};

export default function CertificateByNumber({ loaderData }: Route.ComponentProps) {
  const { language, number, answer } = loaderData;
  const words = language === "en" ? en : vi;
  return (
    <div className="shell">
      <Breadcrumbs trail={[{ name: words.title, path: "/xac-thuc" }, { name: number }]} />
      {answer === null ? (
        <>
          <h1 className="text-3xl">{words.unknownTitle}</h1>
          <p className="mt-3 max-w-prose text-ink-soft">{words.unknownText(number)}</p>
          <NumberForm words={words} number={number} />
        </>
      ) : (
        <>
          <Verdict answer={answer} words={words} />
          <p className="mt-2 text-sm text-ink-soft">{words.asOf(formatDay(answer.as_of))}</p>
          <Link
            to={inLanguage(language, "/xac-thuc")}
            className="mt-4 inline-flex min-h-11 items-center text-lacquer-deep underline underline-offset-4"
          >
            {words.another}
          </Link>
        </>
      )}
    </div>
  );
}
