import { useLanguage, inLanguage } from "../../shared/language";
import { Alert } from "../../shared/ui/form-page";
import { portalTexts } from "../texts";

/**
 * What the server refused of a form. Where the log-in has run out, nothing that was typed is lost: the way in opens beside
 * this page, and the form can be sent again.
 */
export function Refusal({ refused }: { refused: { status: number; message: string | null } | null | undefined }) {
  const language = useLanguage();
  const words = portalTexts(language);
  if (!refused) return null;
  if (refused.status !== 401) return refused.message ? <Alert>{refused.message}</Alert> : null;
  return (
    <Alert>
      {words.expiredKept}{" "}
      <a
        href={inLanguage(language, "/producer/dang-nhap")}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
      >
        {words.logInBeside}
      </a>
    </Alert>
  );
}
