import { data, redirect } from "react-router";
import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { Checklist } from "../application/checklist";
import { StatusNote } from "../application/status-note";
import { applicationTexts } from "../application/texts";
import { pageMeta } from "../page-meta";
import { refreshed } from "../../shared/portal/log-in.server";
import { useMe } from "../layout/frame-route";
import { portalData, producerCookie, readPortalApi, requirePortal, toProducerLogIn } from "../session.server";
import { portalTexts } from "../texts";
import type { Route } from "./+types/route";
import { JoinForm } from "./join-form";
import { joinFaults, readJoin } from "./join-fields";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => portalTexts(language).home);

/** What is left to do, for whoever may see it. */
export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requirePortal(request);
  const { member, assisting } = me;
  const sees = member !== null && member.role !== "orders" && (assisting?.scopes.includes("application") ?? true);
  const application = sees
    ? await portalData(request, await api.get<ApplicationAnswer>("/producer/application"))
    : null;
  return data({ application }, { headers: privateAnswer() });
}

/** Begins an application; the new token names the member that the person has become. */
export async function action({ request }: Route.ActionArgs) {
  const api = await readPortalApi(request);
  const token = await producerCookie.read(request);
  if (api === null || token === null) throw await toProducerLogIn(request, false);
  const typed = readJoin(await readForm(request));
  const faults = joinFaults(typed);
  if (Object.keys(faults).length > 0)
    return data({ typed, faults, message: null }, { status: 400, headers: privateAnswer() });
  const answer = await api.post("/producer/applications", { ...typed, member_name: typed.member_name || null });
  if (!answer.ok && answer.status === 401) throw await toProducerLogIn(request, true);
  if (!answer.ok && answer.code !== "already_member")
    return data({ typed, faults, message: answer.message }, { status: answer.status, headers: privateAnswer() });
  const language = languageOf(request.url);
  const fresh = await refreshed(language, token);
  const cookies = fresh === null ? [] : [await producerCookie.remember(fresh)];
  return redirect(inLanguage(language, "/producer"), { status: 303, headers: privateAnswer(cookies) });
}

export default function Home({ loaderData: { application }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = portalTexts(language);
  const { member, producer } = useMe();
  if (member === null || producer === null) return <JoinForm words={words} sent={actionData ?? null} />;
  return (
    <>
      <h1 className="text-3xl break-words">{words.hello(member.name ?? producer.name)}</h1>
      <p className="mt-2 text-ink-soft">
        {words.actingFor(producer.name)} {words.roles[member.role]} · {words.statuses[producer.status]}
      </p>
      {application !== null && (
        <div className="mt-6 max-w-2xl space-y-6">
          <StatusNote application={application} words={applicationTexts(language)} />
          <Checklist items={application.checklist} words={applicationTexts(language)} />
        </div>
      )}
    </>
  );
}
