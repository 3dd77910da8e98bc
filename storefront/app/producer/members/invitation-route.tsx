import { data, redirect } from "react-router";
import type { InvitationAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { InvitationPage } from "../../shared/portal/invitation-page";
import { refreshed } from "../../shared/portal/log-in.server";
import { useMe } from "../layout/frame-route";
import { pageMeta } from "../page-meta";
import { portalData, producerCookie, requirePortal, toProducerLogIn } from "../session.server";
import type { Route } from "./+types/invitation-route";
import { memberTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => memberTexts(language).invitationTitle);

/** Whoever is not signed in comes by way of the log-in and back. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const answer = await api.get<InvitationAnswer>(`/producer/invitations/${encodeURIComponent(params.secret)}`);
  const gone = !answer.ok && answer.status === 404;
  const invitation = gone ? null : await portalData(request, answer);
  return data({ invitation }, { status: gone ? 404 : 200, headers: privateAnswer() });
}

/** Becomes a member; the new token names it. */
export async function action({ request, params }: Route.ActionArgs) {
  const token = await producerCookie.read(request);
  const { api } = await requirePortal(request);
  if (token === null) throw await toProducerLogIn(request, false);
  const language = languageOf(request.url);
  const words = memberTexts(language);
  const answer = await api.post("/producer/invitations/accept", { secret: params.secret });
  if (!answer.ok) {
    const message = answer.code === "already_member" ? words.alreadyMember : answer.message || words.invitationGone;
    return data({ message }, { status: answer.status, headers: privateAnswer() });
  }
  const fresh = await refreshed(language, token);
  const cookies = fresh === null ? [] : [await producerCookie.remember(fresh)];
  return redirect(inLanguage(language, "/producer"), { status: 303, headers: privateAnswer(cookies) });
}

export default function Invitation({ loaderData: { invitation }, actionData }: Route.ComponentProps) {
  const words = memberTexts(useLanguage());
  const { email } = useMe();
  return (
    <InvitationPage
      root="/producer"
      words={words}
      email={email}
      refused={actionData?.message ?? null}
      invitation={invitation && words.invitationText(invitation.producer_name, words.roles[invitation.role].name)}
    />
  );
}
