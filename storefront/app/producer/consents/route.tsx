import { data, Form, redirect, useNavigation } from "react-router";
import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import { formatDayOf } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { applicationTexts } from "../application/texts";
import { useMe } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => applicationTexts(language).consents);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const answer = await portalData(request, await api.get<ApplicationAnswer>("/producer/application"));
  const { consents, consent_text_version: version } = answer;
  return data({ consents, version }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const answer = await api.post("/producer/consents", {
    purpose: formText(form, "purpose"),
    given: formText(form, "given") === "yes",
    text_version: formText(form, "version"),
  });
  if (!answer.ok)
    return data(
      { status: answer.status, message: answer.message },
      { status: answer.status, headers: privateAnswer() },
    );
  const target = inLanguage(languageOf(request.url), "/producer/su-dong-y");
  return redirect(target, { status: 303, headers: privateAnswer() });
}

/** One question a purpose, none of them answered beforehand. */
export default function Consents({ loaderData, actionData }: Route.ComponentProps) {
  const { consents, version } = loaderData;
  const words = applicationTexts(useLanguage());
  const owner = useMe().member?.role === "owner";
  const busy = useNavigation().state !== "idle";
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <header>
        <h1 className="text-3xl">{words.consents}</h1>
        <p className="mt-2 text-ink-soft">{words.consentsIntro}</p>
      </header>
      <Refusal refused={actionData} />
      <ul className="space-y-4">
        {consents.map(({ purpose, given_at }) => (
          <li key={purpose} className="rounded-card border border-line bg-card p-4">
            <h2 className="text-lg">{words.purposes[purpose].title}</h2>
            <p className="mt-1 text-ink-soft">{words.purposes[purpose].text}</p>
            <p className="mt-2 font-medium">
              {given_at === null ? words.notAgreed : words.agreedOn(formatDayOf(given_at))}
            </p>
            {owner && (
              <Form method="post" preventScrollReset className="mt-3">
                <input type="hidden" name="purpose" value={purpose} />
                <input type="hidden" name="version" value={version} />
                <input type="hidden" name="given" value={given_at === null ? "yes" : "no"} />
                <button
                  type="submit"
                  disabled={busy}
                  aria-label={`${given_at === null ? words.agree : words.withdraw}: ${words.purposes[purpose].title}`}
                  className={buttonLook.secondary}
                >
                  {given_at === null ? words.agree : words.withdraw}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {!owner && <p className="text-ink-soft">{words.ownerOnly}</p>}
    </div>
  );
}
