import { data, Link } from "react-router";
import type { CoverageAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { BackLink } from "../../shared/ui/page-parts";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/coverage-route";
import { byOf } from "./coverage-by";
import { CoverageTable } from "./coverage-table";
import { salesPointTexts } from "./texts";

const PATH = "/office/diem-ban/do-phu";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => salesPointTexts(language).coverage.title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const by = byOf(new URL(request.url).searchParams, me.office.level);
  const answer = await api.get<CoverageAnswer>(`/office/sales-points/coverage?by=${by}`);
  return data({ coverage: await officeData(request, answer) }, { headers: privateAnswer() });
}

/** How many points each unit has, against the target. */
export default function Coverage({ loaderData: { coverage } }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = salesPointTexts(language);
  const words = texts.coverage;
  const path = inLanguage(language, PATH);
  const key = { district: "huyen", commune: "xa" } as const;
  const link = "inline-flex min-h-11 items-center underline underline-offset-4";
  return (
    <>
      <BackLink to={inLanguage(language, "/office/diem-ban")}>{texts.back}</BackLink>
      <h1 className="mt-2 text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <p className="mt-3 font-medium">
        {coverage.target === null ? words.noTarget : words.met(coverage.units_met, coverage.units, coverage.target)}{" "}
        {words.points(coverage.points)}
      </p>
      <nav aria-label={words.title} className="mt-3 flex flex-wrap gap-x-5 print:hidden">
        {(["district", "commune"] as const).map((by) => (
          <Link
            key={by}
            to={`${path}?theo=${key[by]}`}
            aria-current={by === coverage.by ? "page" : undefined}
            className={`${link} aria-[current]:font-semibold aria-[current]:no-underline`}
          >
            {by === "district" ? words.byDistrict : words.byCommune}
          </Link>
        ))}
        {(["xlsx", "csv"] as const).map((format) => (
          <a key={format} href={`${path}/tai-ve?theo=${key[coverage.by]}&dang=${format}`} className={link}>
            {words.download(format)}
          </a>
        ))}
      </nav>
      <CoverageTable coverage={coverage} words={words} />
    </>
  );
}
