import { Link } from "react-router";
import type { LetterTemplateAnswer } from "../../../../plugins/ocop/src/contract/office-letter";
import { inLanguage, useLanguage } from "../../shared/language";
import { LETTER_PATH } from "./path";

/** The letters that can be written. */
export function TemplateChoice({ templates }: { templates: readonly LetterTemplateAnswer[] }) {
  const language = useLanguage();
  return (
    <ul className="mt-4 grid max-w-2xl gap-3">
      {templates.map((template) => (
        <li key={template.code}>
          <Link
            to={inLanguage(language, `${LETTER_PATH}/moi?mau=${template.code}`)}
            className="flex min-h-12 items-center rounded-card border border-line bg-card px-4 py-3 underline underline-offset-4 hover:bg-paper-deep"
          >
            {template[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
