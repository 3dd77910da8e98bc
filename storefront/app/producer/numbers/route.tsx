import { data, Link } from "react-router";
import type { NumberPeriod, ProducerNumbers } from "../../../../plugins/ocop/src/contract/producer-numbers";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { tabLook } from "../../shared/ui/button";
import { TitledSection } from "../../shared/ui/titled-section";
import { pageMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { LowStock } from "./low-stock";
import { AreaWords, Products, Words } from "./led-here";
import { Sales } from "./sales";
import { numbersTexts } from "./texts";
import { Views } from "./views";

const PERIODS: readonly NumberPeriod[] = ["30", "90", "365"];

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => numbersTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const asked = new URL(request.url).searchParams.get("ky");
  const period = PERIODS.find((one) => one === asked) ?? "30";
  const answer = await api.get<ProducerNumbers>(`/producer/numbers?period=${period}`);
  return data({ numbers: await portalData(request, answer) }, { headers: privateAnswer() });
}

export default function Numbers({ loaderData: { numbers } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = numbersTexts(language);
  const { period, from, to, products } = numbers;
  return (
    <div className="max-w-2xl">
      <h1 className="text-3xl">{words.title}</h1>
      <nav aria-label={words.period} className="mt-3 flex flex-wrap gap-2">
        {PERIODS.map((one) => (
          <Link
            key={one}
            to={`${inLanguage(language, "/producer/so-lieu")}?ky=${one}`}
            aria-current={one === period ? "page" : undefined}
            preventScrollReset
            className={tabLook}
          >
            {words.periods[one]}
          </Link>
        ))}
      </nav>
      <p className="mt-2 text-sm text-ink-soft">{words.range(formatDay(from), formatDay(to))}</p>
      <TitledSection id="ban-hang" title={words.salesTitle}>
        <Sales numbers={numbers} words={words} />
      </TitledSection>
      <TitledSection id="sap-het" title={words.lowTitle}>
        <LowStock numbers={numbers} words={words} />
      </TitledSection>
      <TitledSection id="luot-xem" title={words.viewsTitle}>
        <Views numbers={numbers} words={words} />
      </TitledSection>
      {products.length > 0 && (
        <TitledSection id="san-pham" title={words.productsTitle}>
          <Products numbers={numbers} words={words} />
        </TitledSection>
      )}
      <TitledSection id="tu-khoa" title={words.wordsTitle}>
        <Words numbers={numbers} words={words} />
      </TitledSection>
      <TitledSection id="dang-tim" title={words.areaTitle}>
        <AreaWords numbers={numbers} words={words} />
      </TitledSection>
    </div>
  );
}
