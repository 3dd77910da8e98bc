import { data, Link } from "react-router";
import type {
  CommuneChoicesAnswer,
  OfficePointsAnswer,
} from "../../../../plugins/ocop/src/contract/office-sales-point";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { useOffice } from "../layout/frame-route";
import { mayWrite } from "../may-write";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/list-route";
import { FilterForm } from "./filter-form";
import { POINT_FILTERS } from "./list-filters";
import { PointRow } from "./point-row";
import { salesPointTexts } from "./texts";

const PAGE_SIZE = 20;
const PATH = "/office/diem-ban";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => salesPointTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const { chosen, query, page } = askedPage(new URL(request.url).searchParams, POINT_FILTERS, PAGE_SIZE);
  const [points, places] = await Promise.all([
    api.get<OfficePointsAnswer>(`/office/sales-points?${query}`),
    api.get<CommuneChoicesAnswer>("/office/sales-points/communes"),
  ]);
  const { communes } = await officeData(request, places);
  // A filter of an old address that makes no sense any more finds nothing.
  const nothing = { sales_points: [], count: 0, limit: PAGE_SIZE, offset: 0 };
  const found = !points.ok && points.status === 400 ? nothing : await officeData(request, points);
  return data({ found, communes, chosen, page }, { headers: privateAnswer() });
}

/** Sales points, fairs and weeks of the area. */
export default function SalesPoints({ loaderData: { found, communes, chosen, page } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = salesPointTexts(language);
  const writes = mayWrite(useOffice());
  const path = inLanguage(language, PATH);
  const address = (to: number) => listAddress(path, chosen, to);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        {writes && (
          <Link to={`${path}/moi`} className={buttonLook.primary}>
            {words.register}
          </Link>
        )}
        <Link to={`${path}/do-phu`} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {words.coverage.title}
        </Link>
        {(["xlsx", "csv"] as const).map((format) => (
          <a
            key={format}
            href={listAddress(`${path}/tai-ve`, { ...chosen, dang: format })}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words.export(format)}
          </a>
        ))}
      </p>
      <FilterForm words={words} chosen={chosen} communes={communes} all={path} />
      <p role="status" className="mt-5 text-ink-soft">
        {words.found(found.count)}
      </p>
      {found.sales_points.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={address(1)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-3 grid gap-3 xl:grid-cols-2">
          {found.sales_points.map((point) => (
            <PointRow key={point.id} point={point} words={words} />
          ))}
        </ul>
      )}
      <Pagination current={page} last={Math.ceil(found.count / PAGE_SIZE)} address={address} />
    </>
  );
}
