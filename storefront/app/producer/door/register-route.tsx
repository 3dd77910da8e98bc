import { data, Link, redirect } from "react-router";
import { buyerAddress } from "../../shared/api/buyer-address.server";
import { accountTexts } from "../../shared/i18n/account";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { AccountForm } from "../../shared/log-in/account-form";
import { type CredentialFaults, readCredentials, registrationFaults } from "../../shared/log-in/credentials";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { pageMeta } from "../page-meta";
import { producerCookie } from "../session.server";
import { portalTexts } from "../texts";
import type { Route } from "./+types/register-route";
import { DOOR_STATUS, type DoorProblem, logIn, register } from "./log-in.server";
import { portalReturn, returnQuery } from "./return-path";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => portalTexts(language).registerTitle);

export function loader({ request }: Route.LoaderArgs) {
  return data({ target: portalReturn(new URL(request.url).searchParams) }, { headers: privateAnswer() });
}

/**
 * Makes the log-in, or uses the one that this address and password have already: a buyer of the shop becomes a producer
 * with the password that they know.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const language = languageOf(request.url);
  const typed = readCredentials(await readForm(request));
  const refuse = (status: number, faults: CredentialFaults, problem: DoorProblem | null) =>
    data({ name: typed.name, email: typed.email, faults, problem }, { status, headers: privateAnswer() });
  const faults = registrationFaults(typed);
  if (Object.keys(faults).length > 0) return refuse(400, faults, null);
  const address = buyerAddress(context);
  const made = await register(language, typed, address);
  const answer = made === "refused" ? await logIn(language, typed, address) : made;
  if (typeof answer === "string") return refuse(DOOR_STATUS[answer], {}, answer);
  const target = portalReturn(new URL(request.url).searchParams) ?? inLanguage(language, "/producer");
  return redirect(target, { status: 303, headers: privateAnswer([await producerCookie.remember(answer.token)]) });
}

export default function Register({ loaderData, actionData }: Route.ComponentProps) {
  const { target } = loaderData;
  const language = useLanguage();
  const words = portalTexts(language);
  const account = accountTexts(language);
  const problem = actionData?.problem ?? null;
  const problems = {
    refused: words.registerRefused,
    "too-often": account.tooOften,
    unavailable: account.unavailable,
  };
  return (
    <FormPage title={words.registerTitle} intro={words.registerIntro}>
      {problem !== null && <Alert>{problems[problem]}</Alert>}
      <AccountForm
        kind="register"
        words={account}
        email={actionData?.email ?? ""}
        name={actionData?.name ?? ""}
        faults={actionData?.faults ?? {}}
        submit={words.register}
      />
      <p className="mt-4">
        {words.haveAccount}{" "}
        <Link
          to={`${inLanguage(language, "/producer/dang-nhap")}${returnQuery(target)}`}
          className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
        >
          {account.logIn}
        </Link>
      </p>
    </FormPage>
  );
}
