import { data, Form, useNavigation } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { SearchForm } from "../../shared/portal/search-form";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { BackLink } from "../../shared/ui/page-parts";
import type { Route } from "./+types/new-route";
import { FieldBoxes } from "./field-boxes";
import { loadNewLetters, writeNewLetters } from "./new.server";
import { LETTER_PATH } from "./path";
import { RecipientBoxes } from "./recipient-boxes";
import { TemplateChoice } from "./template-choice";
import { letterTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => letterTexts(language).newTitle);

export async function loader({ request }: Route.LoaderArgs) {
  return data(await loadNewLetters(request), { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  return writeNewLetters(request);
}

/** Letters are filled in once for all recipients; the next page shows each of them. */
export default function NewLetters({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = letterTexts(language);
  const busy = useNavigation().state !== "idle";
  const { templates, template, recipients, chosen, values, key } = loaderData;
  const path = inLanguage(language, LETTER_PATH);
  return (
    <>
      <BackLink to={path}>{words.back}</BackLink>
      <h1 className="mt-2 text-3xl">{template === null ? words.newTitle : template[language]}</h1>
      {template === null ? (
        <TemplateChoice templates={templates} />
      ) : (
        <>
          <SearchForm
            name="tim"
            label={words.searchRecipients}
            maxLength={200}
            value={loaderData.words}
            submit={words.filter}
          >
            <input type="hidden" name="mau" value={template.code} />
          </SearchForm>
          {actionData !== undefined && !actionData.nobody && (
            <Refusal refused={{ status: actionData.status, message: actionData.message || words.failed }} />
          )}
          <Form method="post" noValidate className="mt-5 max-w-2xl space-y-5">
            <input type="hidden" name="mau" value={template.code} />
            <input type="hidden" name="key" value={actionData?.typed.key ?? key} />
            <RecipientBoxes
              list={recipients}
              chosen={actionData?.typed.ids ?? chosen}
              fault={actionData?.nobody === true ? words.chooseSome : undefined}
              words={words}
            />
            <h2 className="text-xl font-semibold">{words.fields}</h2>
            <FieldBoxes
              template={template}
              values={actionData?.typed.fields ?? values}
              faults={actionData?.faults ?? {}}
              optional={words.optional}
            />
            <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
              {words.preview}
            </button>
          </Form>
        </>
      )}
    </>
  );
}
