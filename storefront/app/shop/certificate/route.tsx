import { redirect } from "react-router";
import { certificate as en } from "../../shared/i18n/en/certificate";
import { shellTexts } from "../../shared/i18n/shell";
import { certificate as vi } from "../../shared/i18n/vi/certificate";
import { inLanguage, languageOf } from "../../shared/language";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import type { Route } from "./+types/route";
import { NumberForm } from "./number-form";

/** A number that was typed has a page of its own, which can be shared. */
export function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const number = new URL(request.url).searchParams.get("so")?.trim().slice(0, 120) ?? "";
  if (number !== "") throw redirect(inLanguage(language, `/xac-thuc/${encodeURIComponent(number.toWellFormed())}`));
  return { language };
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const language = loaderData?.language ?? "vi";
  const words = language === "en" ? en : vi;
  return pageMeta({ title: words.title, description: words.description, brand: shellTexts(language).brand });
};

export default function CertificateCheck({ loaderData }: Route.ComponentProps) {
  const words = loaderData.language === "en" ? en : vi;
  return (
    <div className="shell">
      <Breadcrumbs trail={[{ name: words.title }]} />
      <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
      <p className="mt-3 max-w-prose text-ink-soft">{words.lead}</p>
      <NumberForm words={words} />
    </div>
  );
}
