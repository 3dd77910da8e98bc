import { data, Link, redirect } from "react-router";
import { buyerAddress } from "../../shared/api/buyer-address.server";
import { accountTexts } from "../../shared/i18n/account";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { AccountForm } from "../../shared/log-in/account-form";
import { type CredentialFaults, logInFaults, readCredentials } from "../../shared/log-in/credentials";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { Notice } from "../../shared/ui/notice";
import { pageMeta } from "../page-meta";
import { producerCookie } from "../session.server";
import { portalTexts } from "../texts";
import type { Route } from "./+types/log-in-route";
import { DOOR_STATUS, type DoorProblem, logIn } from "./log-in.server";
import { portalReturn, returnQuery } from "./return-path";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => portalTexts(language).logInTitle);

export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const expired = searchParams.get("vi-sao") === "het-han";
  return data({ target: portalReturn(searchParams), expired }, { headers: privateAnswer() });
}

export async function action({ request, context }: Route.ActionArgs) {
  const language = languageOf(request.url);
  const typed = readCredentials(await readForm(request));
  const refuse = (status: number, faults: CredentialFaults, problem: DoorProblem | null) =>
    data({ email: typed.email, faults, problem }, { status, headers: privateAnswer() });
  const faults = logInFaults(typed);
  if (Object.keys(faults).length > 0) return refuse(400, faults, null);
  const answer = await logIn(language, typed, buyerAddress(context));
  if (typeof answer === "string") return refuse(DOOR_STATUS[answer], {}, answer);
  const target = portalReturn(new URL(request.url).searchParams) ?? inLanguage(language, "/producer");
  return redirect(target, { status: 303, headers: privateAnswer([await producerCookie.remember(answer.token)]) });
}

export default function LogIn({ loaderData, actionData }: Route.ComponentProps) {
  const { target, expired } = loaderData;
  const language = useLanguage();
  const words = portalTexts(language);
  const account = accountTexts(language);
  const problem = actionData?.problem ?? null;
  const problems = { refused: account.refused, "too-often": account.tooOften, unavailable: account.unavailable };
  return (
    <FormPage title={words.logInTitle} intro={words.logInIntro}>
      {expired && actionData === undefined && (
        <div className="mt-5" role="status">
          <Notice tone="warning">{account.expired}</Notice>
        </div>
      )}
      {problem !== null && <Alert>{problems[problem]}</Alert>}
      <AccountForm
        kind="log-in"
        words={account}
        email={actionData?.email ?? ""}
        faults={actionData?.faults ?? {}}
        submit={account.logIn}
      />
      <p className="mt-4">
        {words.noAccount}{" "}
        <Link
          to={`${inLanguage(language, "/producer/dang-ky")}${returnQuery(target)}`}
          className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
        >
          {words.register}
        </Link>
      </p>
    </FormPage>
  );
}
