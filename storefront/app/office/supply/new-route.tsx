import { data, Form, redirect, useNavigation } from "react-router";
import { todayInVietnam } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { BackLink } from "../../shared/ui/page-parts";
import { formApi } from "../session.server";
import type { Route } from "./+types/new-route";
import { SUPPLY_PATH } from "./filters";
import { NEW_REQUEST, readRequest, requestBody, requestFaults } from "./request-form";
import { RequestFields } from "./request-fields";
import { supplyTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => supplyTexts(language).newTitle);

/** Writes the request down; what was typed comes back when it is refused. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const typed = readRequest(await readForm(request));
  const faults = requestFaults(typed, todayInVietnam());
  const refuse = (status: number, message: string | null) =>
    data({ typed, faults, status, message }, { status, headers: privateAnswer() });
  if (Object.keys(faults).length > 0) return refuse(400, null);
  const answer = await api.post<{ id: string }>("/office/supply-requests", requestBody(typed));
  if (!answer.ok) return refuse(answer.status, answer.message);
  const to = inLanguage(languageOf(request.url), `${SUPPLY_PATH}/${encodeURIComponent(answer.data.id)}?xong=1`);
  return redirect(to, { status: 303, headers: privateAnswer() });
}

export default function NewRequest({ actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = supplyTexts(language);
  const busy = useNavigation().state !== "idle";
  return (
    <>
      <BackLink to={inLanguage(language, SUPPLY_PATH)}>{words.back}</BackLink>
      <h1 className="mt-2 text-3xl">{words.newTitle}</h1>
      {actionData !== undefined && Object.keys(actionData.faults).length === 0 && (
        <Refusal refused={{ status: actionData.status, message: actionData.message || words.failed }} />
      )}
      <Form method="post" noValidate className="mt-5 max-w-2xl space-y-5">
        <RequestFields typed={actionData?.typed ?? NEW_REQUEST} faults={actionData?.faults ?? {}} words={words} />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
          {words.save}
        </button>
      </Form>
    </>
  );
}
