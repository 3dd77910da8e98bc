import { data, redirect } from "react-router";
import type { OfficePlaceRequestsAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { SavedNote } from "../../shared/ui/saved-note";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { mayAct } from "../may-write";
import { pageMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/requests-route";
import { RequestRow } from "./request-row";
import { salesPointTexts } from "./texts";

const PATH = "/office/yeu-cau-ban-hang";
const PAGE_SIZE = 20;

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => salesPointTexts(language).requests.title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const { query, page } = askedPage(search, {}, PAGE_SIZE);
  const answer = await api.get<OfficePlaceRequestsAnswer>(`/office/sales-point-requests?${query}`);
  return data(
    { ...(await officeData(request, answer)), page, saved: search.has("xong") },
    { headers: privateAnswer() },
  );
}

/** Grants or refuses one request. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const form = await readForm(request);
  const [id, act, reason] = [formText(form, "id"), formText(form, "act"), formText(form, "reason")];
  const refuse = (status: number, message: string | null, fault: string | null = null) =>
    data({ id, reason, status, message, fault }, { status, headers: privateAnswer() });
  if (act === "refuse" && reason === "") return refuse(400, null, salesPointTexts(language).requests.reasonNeeded);
  const answer = await api.post(`/office/sales-point-requests/${encodeURIComponent(id)}/acts`, {
    act,
    ...(reason === "" ? {} : { reason }),
  });
  if (!answer.ok) return refuse(answer.status, answer.message, answer.fields.reason ?? null);
  return redirect(inLanguage(language, `${PATH}?xong=1`), { status: 303, headers: privateAnswer() });
}

/** Producers' requests for places at points of the area. */
export default function Requests({ loaderData: { requests, count, page, saved }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = salesPointTexts(language).requests;
  const decides = mayAct(useOffice(), "promoter");
  const path = inLanguage(language, PATH);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      {saved && actionData === undefined && <SavedNote>{words.answered}</SavedNote>}
      <Refusal refused={actionData} />
      {requests.length === 0 ? (
        <div className="mt-5">
          <EmptyList page={page} first={path}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-5 grid gap-3 xl:grid-cols-2">
          {requests.map((request) => (
            <RequestRow
              key={request.id}
              request={request}
              words={words}
              decides={decides}
              refused={actionData?.id === request.id ? actionData : null}
            />
          ))}
        </ul>
      )}
      <Pagination current={page} last={Math.ceil(count / PAGE_SIZE)} address={(to) => listAddress(path, {}, to)} />
    </>
  );
}
