import { data, redirect } from "react-router";
import type { OfficePointAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { inLanguage, languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readUpload } from "../../shared/session/read-upload.server";
import { Notice } from "../../shared/ui/notice";
import { BackLink } from "../../shared/ui/page-parts";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { portalMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/check-route";
import { readCheck } from "./check-fields";
import { CheckForm } from "./check-form";
import { keptName, savedAddress } from "./kept";
import { type CheckOutcome, sendCheck } from "./send-check.server";
import { salesPointTexts } from "./texts";

const PATH = "/office/diem-ban";
/** A photo of 15 MB with the form around it; the API has the last word. */
const MOST_BYTES = 16 * 1024 * 1024;
const formOf = (id: string) => `kiem-tra-${id}`;

export const headers = () => privateHeaders;
export const meta: Route.MetaFunction = ({ location, loaderData }) =>
  portalMeta(location.pathname, (language) => salesPointTexts(language).check.title(loaderData?.point.name ?? ""));

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const answer = await api.get<OfficePointAnswer>(`/office/sales-points/${encodeURIComponent(params.id)}`);
  const { sales_point: point } = await officeData(request, answer);
  return data({ point }, { headers: privateAnswer() });
}

type Refused = Extract<CheckOutcome, { ok: false }>;

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const words = salesPointTexts(language).check;
  const form = await readUpload(request, MOST_BYTES);
  const outcome: CheckOutcome =
    form === null
      ? {
          ok: false,
          status: 413,
          typed: readCheck(new FormData()),
          photoFault: words.photoRefused,
          noteFault: null,
          message: null,
        }
      : await sendCheck(api, params.id, form, words);
  if (!outcome.ok) return data<Refused>(outcome, { status: outcome.status, headers: privateAnswer() });
  const target = savedAddress(`${PATH}/${encodeURIComponent(params.id)}`, formOf(params.id));
  return redirect(inLanguage(language, target), { status: 303, headers: privateAnswer() });
}

/** Sends the form; where the network is lost on the way, the page stays with all that was filled in. */
export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  const form = await request.clone().formData();
  try {
    return await serverAction();
  } catch (error) {
    // What fetch throws without a network; a redirect or an answer of the server passes.
    if (!(error instanceof TypeError)) throw error;
    const words = salesPointTexts(languageOfPath(new URL(request.url).pathname)).check;
    const lost: Refused = {
      ok: false,
      status: 503,
      typed: readCheck(form),
      photoFault: null,
      noteFault: null,
      message: words.failed,
    };
    // Said to have failed, it makes the browser read nothing again, which would fail too and take the page away.
    return data(lost, { status: lost.status });
  }
}

/** A check on the spot: position, photo, goods seen today. */
export default function CheckPoint({ loaderData: { point }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = salesPointTexts(language).check;
  const { officer } = useOffice();
  return (
    <>
      <BackLink to={inLanguage(language, `${PATH}/${point.id}`)}>{words.backToPoint}</BackLink>
      <h1 className="mt-2 text-3xl break-words">{words.title(point.name)}</h1>
      <p className="mt-2 max-w-xl text-ink-soft">{words.intro}</p>
      <Refusal refused={actionData} />
      {point.status === "closed" ? (
        <div className="mt-4">
          <Notice tone="warning">{words.closed}</Notice>
        </div>
      ) : (
        <CheckForm
          point={point}
          words={words}
          typed={actionData?.typed ?? null}
          photoFault={actionData?.photoFault ?? null}
          noteFault={actionData?.noteFault ?? null}
          kept={keptName(officer.id, formOf(point.id))}
        />
      )}
    </>
  );
}
