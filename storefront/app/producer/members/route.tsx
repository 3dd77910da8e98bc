import { data, redirect } from "react-router";
import type { MemberAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { Notice } from "../../shared/ui/notice";
import { useMe } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { actOnMembers } from "./act.server";
import { InviteForm } from "./invite-form";
import { InviteLink } from "./invite-link";
import { MemberRow } from "./member-row";
import { memberTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => memberTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { members } = await portalData(request, await api.get<{ members: MemberAnswer[] }>("/producer/members"));
  const saved = new URL(request.url).searchParams.has("da-luu");
  return data({ members, saved }, { headers: privateAnswer() });
}

/** An invitation's link is in this very answer and nowhere else, so it is no redirect; everything else is one. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const outcome = await actOnMembers(api, await readForm(request), language);
  if (outcome.kind !== "done") return data(outcome, { status: outcome.status, headers: privateAnswer() });
  return redirect(inLanguage(language, "/producer/thanh-vien?da-luu"), { status: 303, headers: privateAnswer() });
}

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const { members, saved } = loaderData;
  const words = memberTexts(useLanguage());
  const { member } = useMe();
  const refused = actionData?.kind === "refused" ? actionData : null;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <header>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="mt-2 text-ink-soft">{words.intro}</p>
      </header>
      {saved && actionData === undefined && (
        <div role="status">
          <Notice>{words.done}</Notice>
        </div>
      )}
      <Refusal refused={refused} />
      {actionData?.kind === "invited" && <InviteLink key={actionData.link} invited={actionData} words={words} />}
      <ul className="divide-y divide-line rounded-card border border-line bg-card">
        {members.map((one) => (
          <MemberRow key={one.id} member={one} own={one.id === member?.id} words={words} />
        ))}
      </ul>
      <InviteForm words={words} refused={refused} />
    </div>
  );
}
