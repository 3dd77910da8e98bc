import { data, redirect } from "react-router";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { refreshed } from "../door/log-in.server";
import { useMe } from "../layout/frame-route";
import { producerCookie, readPortalApi, toProducerLogIn } from "../session.server";
import { portalTexts } from "../texts";
import type { Route } from "./+types/route";
import { JoinForm } from "./join-form";
import { joinFaults, readJoin } from "./join-fields";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${portalTexts(languageOf(`http://x${location.pathname}`)).name} · OCOP` },
  { name: "robots", content: "noindex, nofollow" },
];

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

export default function Home({ actionData }: Route.ComponentProps) {
  const words = portalTexts(useLanguage());
  const { email, member, producer } = useMe();
  if (member === null || producer === null) return <JoinForm words={words} sent={actionData ?? null} />;
  return (
    <>
      <h1 className="text-3xl">{words.hello(member.name ?? email)}</h1>
      <p className="mt-2 text-ink-soft">
        {words.actingFor(producer.name)} {words.roles[member.role]} · {words.statuses[producer.status]}
      </p>
    </>
  );
}
