import { inLanguage, useLanguage } from "../language";
import { Alert } from "../ui/form-page";
import { type Portal, sharedPortalTexts } from "./portal";

/** What a form was answered, where it was not taken. */
export type Refused = { status: number; message: string | null } | null | undefined;

/**
 * What the server refused of a form. Where the log-in has run out, nothing that was typed is lost: the way in opens beside
 * this page, and the form can be sent again.
 */
export function PortalRefusal({ portal, refused }: { portal: Portal; refused: Refused }) {
  const language = useLanguage();
  const words = sharedPortalTexts(language);
  if (!refused) return null;
  if (refused.status !== 401) return refused.message ? <Alert>{refused.message}</Alert> : null;
  return (
    <Alert>
      {words.expiredKept}{" "}
      <a
        href={inLanguage(language, `${portal.root}/dang-nhap`)}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
      >
        {words.logInBeside}
      </a>
    </Alert>
  );
}
