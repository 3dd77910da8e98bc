import { data, redirect } from "react-router";
import type {
  AssistanceAnswer,
  AssistedAnswer,
  HelperAnswer,
} from "../../../../plugins/ocop/src/contract/producer-assistance";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { memberTexts } from "../members/texts";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { actFor, formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { actOnAssistance } from "./act.server";
import { Assisted } from "./assisted";
import { GrantForm } from "./grant-form";
import { Granted } from "./granted";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => memberTexts(language).assistTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requirePortal(request);
  const { member, producer, assisting } = me;
  const owner = member?.role === "owner" && assisting === null;
  const helps = member !== null && member.role !== "orders" && producer?.status === "active" && assisting === null;
  const q = (new URL(request.url).searchParams.get("htx") ?? "").trim().slice(0, 100);
  const [own, mine, found] = await Promise.all([
    owner ? api.get<{ assistances: AssistanceAnswer[] }>("/producer/assistances") : null,
    helps ? api.get<{ assisted: AssistedAnswer[] }>("/producer/assisted") : null,
    owner && q.length > 1
      ? api.get<{ helpers: HelperAnswer[] }>(`/producer/helpers?${new URLSearchParams({ q })}`)
      : null,
  ]);
  const assistances = own === null ? null : (await portalData(request, own)).assistances;
  const assisted = mine === null ? null : (await portalData(request, mine)).assisted;
  const helpers = found === null ? null : (await portalData(request, found)).helpers;
  return data({ assistances, assisted, helpers, q }, { headers: privateAnswer() });
}

/** Grants, withdraws, begins to act for somebody or ends it. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const outcome = await actOnAssistance(api, await readForm(request), memberTexts(language));
  if (outcome.kind === "refused") return data(outcome, { status: outcome.status, headers: privateAnswer() });
  const cookies = outcome.kind === "act-for" ? [await actFor(outcome.producer)] : [];
  const target = outcome.kind === "act-for" && outcome.producer !== null ? "/producer" : "/producer/lam-thay";
  return redirect(inLanguage(language, target), { status: 303, headers: privateAnswer(cookies) });
}

export default function Assistance({ loaderData, actionData }: Route.ComponentProps) {
  const { assistances, assisted, helpers, q } = loaderData;
  const words = memberTexts(useLanguage());
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <header>
        <h1 className="text-3xl">{words.assistTitle}</h1>
        <p className="mt-2 text-ink-soft">{words.assistIntro}</p>
      </header>
      <Refusal refused={actionData} />
      {assisted !== null && <Assisted assisted={assisted} words={words} />}
      {assistances !== null && (
        <>
          <Granted assistances={assistances} words={words} />
          <GrantForm {...{ helpers, q, words }} refused={actionData ?? null} />
        </>
      )}
    </div>
  );
}
