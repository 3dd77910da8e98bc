import { data, Form, redirect, useNavigation } from "react-router";
import type { InvitationAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { Notice } from "../../shared/ui/notice";
import { refreshed } from "../door/log-in.server";
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
  const language = useLanguage();
  const words = memberTexts(language);
  const { email } = useMe();
  const busy = useNavigation().state !== "idle";
  return (
    <FormPage title={words.invitationTitle}>
      <p className="mt-2 break-words text-ink-soft">{words.invitationSignedIn(email)}</p>
      {actionData?.message && <Alert>{actionData.message}</Alert>}
      {invitation === null && (
        <div className="mt-5">
          <Notice tone="warning">{words.invitationGone}</Notice>
        </div>
      )}
      {invitation !== null && (
        <Form method="post" className="mt-5 space-y-5">
          <p className="break-words">
            {words.invitationText(invitation.producer_name, words.roles[invitation.role].name)}
          </p>
          <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
            {words.accept}
          </button>
        </Form>
      )}
      <Form method="post" action={inLanguage(language, "/producer/dang-xuat")} className="mt-4">
        <button type="submit" className="min-h-11 underline underline-offset-4">
          {words.otherAccount}
        </button>
      </Form>
    </FormPage>
  );
}
