import { data, redirect } from "react-router";
import type { OfficeInvitationAnswer } from "../../../../plugins/ocop/src/contract/office";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { InvitationPage } from "../../shared/portal/invitation-page";
import { refreshed } from "../../shared/portal/log-in.server";
import { toLogIn } from "../../shared/portal/session.server";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { pageMeta } from "../page-meta";
import { OFFICE_DOOR, officeCookie, officeData, requireLogIn } from "../session.server";
import { officeTexts } from "../texts";
import type { Route } from "./+types/invitation-route";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => officeTexts(language).invitationTitle);

/** Whoever is not signed in comes by way of the log-in and back. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { api, me } = await requireLogIn(request);
  const answer = await api.get<OfficeInvitationAnswer>(`/office/invitations/${encodeURIComponent(params.secret)}`);
  const gone = !answer.ok && answer.status === 404;
  const invitation = gone ? null : await officeData(request, answer);
  return data({ invitation, email: me.email }, { status: gone ? 404 : 200, headers: privateAnswer() });
}

/** Becomes an officer; the new token names them. */
export async function action({ request, params }: Route.ActionArgs) {
  const token = await officeCookie.read(request);
  const { api } = await requireLogIn(request);
  if (token === null) throw await toLogIn(request, OFFICE_DOOR, null);
  const language = languageOf(request.url);
  const answer = await api.post("/office/invitations/accept", { secret: params.secret });
  if (!answer.ok) {
    const words = officeTexts(language);
    const message = answer.code === "already_officer" ? words.alreadyOfficer : answer.message || words.invitationGone;
    return data({ message }, { status: answer.status, headers: privateAnswer() });
  }
  const fresh = await refreshed(language, token);
  const cookies = fresh === null ? [] : [await officeCookie.remember(fresh)];
  return redirect(inLanguage(language, "/office"), { status: 303, headers: privateAnswer(cookies) });
}

export default function Invitation({ loaderData: { invitation, email }, actionData }: Route.ComponentProps) {
  const words = officeTexts(useLanguage());
  return (
    <InvitationPage
      root="/office"
      words={words}
      email={email}
      refused={actionData?.message ?? null}
      invitation={invitation && words.invitationText(invitation.office_name, words.roles[invitation.role])}
    />
  );
}
