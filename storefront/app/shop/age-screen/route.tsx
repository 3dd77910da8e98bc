import { data, Link, redirect } from "react-router";
import { rememberAgePass } from "../../shared/session/age-cookie.server";
import { readForm } from "../../shared/session/read-form.server";
import { inLanguage, languageOf, languageOfPath } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buyerAddress } from "../../shared/api/buyer-address.server";
import { FormPage } from "../../shared/ui/form-page";
import { buyerApi } from "../../shared/api/answers.server";
import type { Route } from "./+types/route";
import { AgeForm } from "./age-form";
import { afterAgeScreen } from "./age-path";
import { askForPass } from "./ask.server";
import { birthDateOf, readTyped } from "./birth-date";
import { ageTexts } from "./texts";

const TOO_MANY = 429;

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location: { pathname } }) => [
  { title: `${ageTexts(languageOfPath(pathname)).title} · OCOP` },
  { name: "robots", content: "noindex, nofollow" },
];

function targetOf(request: Request): string {
  const language = languageOf(request.url);
  return afterAgeScreen(new URL(request.url).searchParams) ?? inLanguage(language, "/san-pham");
}

export function loader({ request }: Route.LoaderArgs) {
  return data({ language: languageOf(request.url), returnTo: targetOf(request) }, { headers: privateAnswer() });
}

/** Judges the birth date and forgets it: an adult goes back with a pass in a cookie, a minor gets a kind and final no. */
export async function action({ request, context }: Route.ActionArgs) {
  const language = languageOf(request.url);
  const words = ageTexts(language);
  const typed = readTyped(await readForm(request));
  const refuse = (status: number, problem: string | null, minor = false) =>
    data({ problem, minor, typed: minor ? undefined : typed }, { status, headers: privateAnswer() });
  const birth = birthDateOf(typed);
  if (birth === null) return refuse(400, words.incomplete);
  const asked = await askForPass(buyerApi(language, undefined, buyerAddress(context)), birth);
  if (asked.kind === "minor") return refuse(403, null, true);
  if (asked.kind === "adult") {
    return redirect(targetOf(request), { status: 303, headers: privateAnswer([await rememberAgePass(asked.pass)]) });
  }
  if (asked.status === TOO_MANY) return refuse(TOO_MANY, words.tooOften);
  return asked.status >= 500 ? refuse(503, words.unavailable) : refuse(400, asked.message ?? words.incomplete);
}

export default function AgeScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { language, returnTo } = loaderData;
  const words = ageTexts(language);
  if (actionData?.minor === true) {
    return (
      <FormPage title={words.minorTitle} intro={words.minorText}>
        <Link to={inLanguage(language, "/san-pham")} className={`${buttonLook.primary} mt-6 w-full`}>
          {words.leave}
        </Link>
      </FormPage>
    );
  }
  return (
    <AgeForm words={words} returnTo={returnTo} problem={actionData?.problem ?? null} {...given(actionData?.typed)} />
  );
}

/** A prop that is left out where there is nothing. */
function given<T>(typed: T | undefined): { typed?: T } {
  return typed === undefined ? {} : { typed };
}
