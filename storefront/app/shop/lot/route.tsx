import { data, Link } from "react-router";
import type { PublicLotAnswer } from "../../../../plugins/ocop/src/contract/public-lot";
import { readOrNull } from "../../shared/api/client.server";
import { todayInVietnam } from "../../shared/format/date";
import { lot as en } from "../../shared/i18n/en/lot";
import { shellTexts } from "../../shared/i18n/shell";
import { lot as vi } from "../../shared/i18n/vi/lot";
import { inLanguage, languageOf } from "../../shared/language";
import { pageMeta } from "../../shared/seo/page-meta";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { buttonLook } from "../../shared/ui/button";
import type { Route } from "./+types/route";
import { LotFacts } from "./lot-facts";

/** Kept nowhere: whoever scans a pack has to see a recall at once. */
const NOT_KEPT = { "Cache-Control": "private, no-store" };
const SHOWN_CHARS = 40;

export const headers = () => NOT_KEPT;

/** What the code on a label leads to; a code that the market did not sign leads to nothing, and the page says so. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const code = (params.code ?? "").slice(0, 200);
  const path = `/store/lots/${encodeURIComponent(code)}`;
  const answer = await readOrNull<PublicLotAnswer>(language, path, {}, await readAgePass(request));
  const shown = code.length > SHOWN_CHARS ? `${code.slice(0, SHOWN_CHARS)}…` : code;
  const today = todayInVietnam();
  return data(
    { language, code: shown, lot: answer?.lot ?? null, today },
    { status: answer === null ? 404 : 200, headers: NOT_KEPT },
  );
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  const language = loaderData?.language ?? "vi";
  const words = language === "en" ? en : vi;
  const lot = loaderData?.lot ?? null;
  const title = lot === null ? words.title : `${words.heading(lot.number)} · ${words.title}`;
  return pageMeta({ title, description: words.issued, brand: shellTexts(language).brand, noindex: true });
};

export default function Lot({ loaderData }: Route.ComponentProps) {
  const { language, code, lot, today } = loaderData;
  const words = language === "en" ? en : vi;
  if (lot !== null) return <LotFacts lot={lot} today={today} words={words} />;
  return (
    <div className="shell py-16 text-center">
      <h1 className="text-3xl break-words">{words.none(code)}</h1>
      <p className="mx-auto mt-3 max-w-prose text-ink-soft">{words.text}</p>
      <p className="mt-6">
        <Link to={inLanguage(language, "/xac-thuc")} className={buttonLook.primary}>
          {words.check}
        </Link>
      </p>
    </div>
  );
}
