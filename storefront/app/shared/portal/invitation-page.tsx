import { Form, useNavigation } from "react-router";
import { inLanguage, useLanguage } from "../language";
import { buttonLook } from "../ui/button";
import { Alert, FormPage } from "../ui/form-page";
import { Notice } from "../ui/notice";
import type { Portal } from "./portal";

interface Props {
  root: Portal["root"];
  words: {
    invitationTitle: string;
    invitationGone: string;
    invitationSignedIn: (email: string) => string;
    accept: string;
    otherAccount: string;
  };
  /** Address of the log-in. */
  email: string;
  refused: string | null;
  /** Who invites, and to what; null where there is no such invitation for this address. */
  invitation: string | null;
}

/** An invitation to act in a portal, for who is signed in. */
export function InvitationPage({ root, words, email, refused, invitation }: Props) {
  const language = useLanguage();
  const busy = useNavigation().state !== "idle";
  return (
    <FormPage title={words.invitationTitle}>
      <p className="mt-2 break-words text-ink-soft">{words.invitationSignedIn(email)}</p>
      {refused !== null && <Alert>{refused}</Alert>}
      {invitation === null && (
        <div className="mt-5">
          <Notice tone="warning">{words.invitationGone}</Notice>
        </div>
      )}
      {invitation !== null && (
        <Form method="post" className="mt-5 space-y-5">
          <p className="break-words">{invitation}</p>
          <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
            {words.accept}
          </button>
        </Form>
      )}
      <Form method="post" action={inLanguage(language, `${root}/dang-xuat`)} className="mt-4">
        <button type="submit" className="min-h-11 underline underline-offset-4">
          {words.otherAccount}
        </button>
      </Form>
    </FormPage>
  );
}
