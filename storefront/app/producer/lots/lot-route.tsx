import { data, redirect } from "react-router";
import type { LotDetail } from "../../../../plugins/ocop/src/contract/lot";
import { languageOf, useLanguage } from "../../shared/language";
import { todayInVietnam } from "../../shared/format/date";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { formApi, portalData, requirePortal } from "../session.server";
import { Alert } from "../../shared/ui/form-page";
import type { Route } from "./+types/lot-route";
import { BackToLots } from "./back-to-lots";
import { ACT_PATH, deedBody, readDeed } from "./deed-fields";
import { DraftActs, IssuedActs, RecalledNotice } from "./lot-acts";
import { LotFactList } from "./lot-facts";
import { LotHistory } from "./lot-history";
import { lotMeta } from "./lot-meta";
import { lotPath } from "./lot-path";
import { StatusMark } from "./status-mark";
import { Steps } from "./steps";
import { Tests } from "./tests";
import { lotTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta: Route.MetaFunction = ({ location, loaderData }) =>
  lotMeta(location.pathname, ({ lot, title }) => (loaderData === undefined ? title : lot(loaderData.lot.number)));

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { lot } = await portalData(request, await api.get<{ lot: LotDetail }>(lotPath(params.id)));
  const noLabels = new URL(request.url).searchParams.get("tem") === "loi";
  return data({ lot, noLabels, today: todayInVietnam() }, { headers: privateAnswer() });
}

/** Issues, recalls, or adds a line; what is at fault comes back beside what was typed. */
export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const deed = readDeed(await readForm(request), lotTexts(languageOf(request.url)).faults);
  if (deed === null) throw new Response(null, { status: 400 });
  const refuse = (status: number, faults: Record<string, string>, message: string | null) =>
    data({ ...deed, status, faults, message }, { status, headers: privateAnswer() });
  if (Object.keys(deed.faults).length > 0) return refuse(400, deed.faults, null);
  const answer = await api.post(`${lotPath(params.id)}/${ACT_PATH[deed.act]}`, deedBody(deed));
  if (answer.ok) {
    const { pathname } = new URL(request.url);
    throw redirect(pathname.replace(/\.data$/, ""), { status: 303, headers: privateAnswer() });
  }
  return refuse(answer.status, answer.fields, Object.keys(answer.fields).length > 0 ? null : answer.message);
}

export default function LotPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lot, noLabels, today } = loaderData;
  const words = lotTexts(useLanguage());
  const sent = actionData ?? null;
  const shared = { words, lot, today, sent };
  return (
    <>
      <BackToLots />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="text-3xl break-words">{words.lot(lot.number)}</h1>
        <StatusMark status={lot.status} words={words} />
      </div>
      {noLabels && sent === null && <Alert>{words.labelsRefused}</Alert>}
      {lot.status === "recalled" && <RecalledNotice {...shared} />}
      <LotFactList lot={lot} words={words} />
      {lot.status === "draft" && <DraftActs {...shared} />}
      {lot.status === "issued" && <IssuedActs {...shared} />}
      <Steps {...shared} />
      <Tests {...shared} />
      <p className="mt-3 max-w-prose text-sm text-ink-soft">{words.appendOnly}</p>
      <LotHistory lot={lot} words={words} />
    </>
  );
}
