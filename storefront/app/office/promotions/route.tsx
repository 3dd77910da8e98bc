import { data, redirect } from "react-router";
import type {
  CommuneChoicesAnswer,
  OfficePointAnswer,
  OfficePointsAnswer,
} from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeFeaturesAnswer } from "../../../../plugins/ocop/src/contract/promotion";
import { todayInVietnam } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { EmptyList } from "../../shared/ui/empty-list";
import { Notice } from "../../shared/ui/notice";
import { Pagination } from "../../shared/ui/pagination";
import { SavedNote } from "../../shared/ui/saved-note";
import { TitledSection } from "../../shared/ui/titled-section";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { mayAct } from "../may-write";
import { pageMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/route";
import { actOnPromotions } from "./act.server";
import { FeatureForm } from "./feature-form";
import { FeatureRow } from "./feature-row";
import { promotionTexts } from "./texts";
import { unitOptions } from "./unit-options";

const PATH = "/office/quang-ba";
const PAGE_SIZE = 20;
/** Points that the form offers; the API gives no more at once. */
const MOST_POINTS = 100;

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => promotionTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const { query, page } = askedPage(search, {}, PAGE_SIZE);
  const promotes = mayAct(me, "promoter");
  const [features, points, places] = await Promise.all([
    api.get<OfficeFeaturesAnswer>(`/office/promotions?${query}`),
    promotes ? api.get<OfficePointsAnswer>(`/office/sales-points?status=open&limit=${MOST_POINTS}`) : null,
    promotes ? api.get<CommuneChoicesAnswer>("/office/sales-points/communes") : null,
  ]);
  const first = points === null ? [] : (await officeData(request, points)).sales_points;
  const chosen = search.get("diem") ?? "";
  // The point from whose page somebody came may be beyond the first hundred.
  const beyond =
    promotes && chosen !== "" && !first.some(({ id }) => id === chosen)
      ? await api.get<OfficePointAnswer>(`/office/sales-points/${encodeURIComponent(chosen)}`)
      : null;
  const open = beyond?.ok === true ? [beyond.data.sales_point, ...first] : first;
  const communes = places === null ? [] : (await officeData(request, places)).communes;
  return data(
    {
      ...(await officeData(request, features)),
      page,
      promotes,
      points: open.map(({ id, name, place }) => ({
        value: id,
        label: [name, place.commune ?? place.district].filter(Boolean).join(", "),
      })),
      units: unitOptions(me.office, communes),
      chosen,
      done: search.get("xong"),
      today: todayInVietnam(),
    },
    { headers: privateAnswer() },
  );
}

export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const form = await readForm(request);
  const refused = await actOnPromotions(api, form, promotionTexts(language).faults);
  if (refused !== null) return data(refused, { status: refused.status, headers: privateAnswer() });
  const done = form.get("act") === "end" ? "ket-thuc" : "dang";
  return redirect(inLanguage(language, `${PATH}?xong=${done}`), { status: 303, headers: privateAnswer() });
}

/** What is featured of the area's points, with its reach, and the way to feature one. */
export default function Promotions({ loaderData, actionData }: Route.ComponentProps) {
  const { features, count, page, promotes, points, units, chosen, done, today } = loaderData;
  const language = useLanguage();
  const words = promotionTexts(language);
  const { office } = useOffice();
  const path = inLanguage(language, PATH);
  const refusedForm = actionData?.act === "feature" ? actionData : null;
  const refusedEnd = actionData?.act === "end" ? actionData : null;
  const empty = { sales_point_id: chosen, page: "home", unit_code: office.unit_code ?? "", from_day: today, days: "7" };
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <p className="mt-2 max-w-prose text-sm text-ink-soft">{words.law}</p>
      {done !== null && actionData === undefined && (
        <SavedNote>{done === "dang" ? words.created : words.ended}</SavedNote>
      )}
      <Refusal refused={actionData} />
      {promotes && (
        <TitledSection id="new" title={words.newTitle}>
          {points.length === 0 ? (
            <div className="mt-3">
              <Notice>{words.noPoints}</Notice>
            </div>
          ) : (
            <FeatureForm
              words={words}
              points={points}
              units={units}
              fields={refusedForm?.typed ?? empty}
              faults={refusedForm?.faults ?? {}}
              today={today}
            />
          )}
        </TitledSection>
      )}
      <TitledSection id="features" title={words.listTitle}>
        <p className="text-sm text-ink-soft">{words.reachWhy}</p>
        {features.length === 0 && (
          <div className="mt-3">
            <EmptyList page={page} first={path}>
              {words.none}
            </EmptyList>
          </div>
        )}
        <ul className="mt-3 grid gap-3 xl:grid-cols-2">
          {features.map((feature) => (
            <FeatureRow
              key={feature.id}
              feature={feature}
              words={words}
              ends={promotes}
              refused={refusedEnd?.id === feature.id ? refusedEnd : null}
            />
          ))}
        </ul>
        <Pagination current={page} last={Math.ceil(count / PAGE_SIZE)} address={(to) => listAddress(path, {}, to)} />
      </TitledSection>
    </>
  );
}
