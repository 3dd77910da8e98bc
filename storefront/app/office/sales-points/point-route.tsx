import { data, Link, redirect } from "react-router";
import type { FairProducersAnswer, OfficePointAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { todayInVietnam } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { formText } from "../../shared/session/form-text";
import { readForm } from "../../shared/session/read-form.server";
import { SavedNote } from "../../shared/ui/saved-note";
import { BackLink } from "../../shared/ui/page-parts";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { mayAct, mayWrite } from "../may-write";
import { portalMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/point-route";
import { actOnPoint } from "./act.server";
import { ChecksSection } from "./checks-section";
import { FreshnessMark } from "./freshness-mark";
import { GoodsSection } from "./goods-section";
import { savedAddress, useForgetSaved } from "./kept";
import { ParticipantsSection } from "./participants-section";
import { PointActs } from "./point-acts";
import { PointFacts } from "./point-facts";
import { doneText } from "./done-text";
import { salesPointTexts } from "./texts";

const PATH = "/office/diem-ban";
const MAX_WORDS = 200;

export const headers = () => privateHeaders;
export const meta: Route.MetaFunction = ({ location, loaderData }) =>
  portalMeta(location.pathname, (language) => loaderData?.point.name ?? salesPointTexts(language).title);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const at = `/office/sales-points/${encodeURIComponent(params.id)}`;
  const { sales_point: point } = await officeData(request, await api.get<OfficePointAnswer>(at));
  const q = (new URL(request.url).searchParams.get("tim") ?? "").toWellFormed().trim().slice(0, MAX_WORDS);
  const adds = point.is_fair && mayAct(me, "promoter");
  const found =
    adds && q !== ""
      ? await officeData(request, await api.get<FairProducersAnswer>(`${at}/producers?${new URLSearchParams({ q })}`))
      : { producers: [] };
  const search = adds ? { q, found: found.producers } : null;
  return data({ point, search, today: todayInVietnam() }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const refused = await actOnPoint(api, params.id, form);
  if (refused !== null) return data(refused, { status: refused.status, headers: privateAnswer() });
  const target = savedAddress(`${PATH}/${encodeURIComponent(params.id)}`, formText(form, "act"));
  return redirect(inLanguage(languageOf(request.url), target), { status: 303, headers: privateAnswer() });
}

/** One point or fair: what is known of it, what can be done, what was seen there. */
export default function SalesPoint({ loaderData: { point, search, today }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = salesPointTexts(language);
  const me = useOffice();
  const done = doneText(useForgetSaved(me.officer.id), words);
  const link = "inline-flex min-h-11 items-center underline underline-offset-4";
  return (
    <>
      <BackLink to={inLanguage(language, PATH)}>{words.back}</BackLink>
      <p className="mt-2 text-sm text-ink-soft">
        {[point.is_fair ? words.fair : words.kinds[point.kind], words.statuses[point.status]].join(" · ")}
      </p>
      <h1 className="text-3xl break-words">{point.name}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-4">
        <FreshnessMark point={point} words={words} />
        {point.status !== "suspended" && (
          <Link reloadDocument to={inLanguage(language, `/diem-ban/${point.slug}`)} className={link}>
            {words.seePublic}
          </Link>
        )}
        {point.requests_open > 0 && (
          <Link to={inLanguage(language, "/office/yeu-cau-ban-hang")} className={link}>
            {words.requestsOpen(point.requests_open)}
          </Link>
        )}
      </p>
      {done !== null && actionData === undefined && <SavedNote>{done}</SavedNote>}
      <Refusal refused={actionData} />
      {mayWrite(me) && (
        <PointActs
          point={point}
          role={me.officer.role}
          words={words}
          refused={actionData}
          office={me.office.name}
          today={today}
        />
      )}
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-12 lg:grid-cols-2">
        <div>
          <PointFacts point={point} words={words} />
          {point.is_fair && (
            <ParticipantsSection participants={point.participants} words={words.participants} search={search} />
          )}
        </div>
        <div>
          <ChecksSection checks={point.checks} words={words.checks} />
          <GoodsSection goods={point.goods} words={words.goods} />
        </div>
      </div>
    </>
  );
}
