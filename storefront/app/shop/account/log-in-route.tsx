import { data, Link, redirect } from "react-router";
import { accountCookie } from "../../shared/session/account-cookie.server";
import { readForm } from "../../shared/session/read-form.server";
import { inLanguage, languageOf } from "../../shared/language";
import { Notice } from "../../shared/ui/notice";
import { buyerApi } from "../../shared/api/answers.server";
import type { Route } from "./+types/log-in-route";
import { claimCart, readSession } from "./account.server";
import { AccountForm } from "../../shared/log-in/account-form";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { buyerAddress } from "../../shared/api/buyer-address.server";
import { type CredentialFaults, logInFaults, readCredentials } from "../../shared/log-in/credentials";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { logIn } from "./log-in.server";
import { logInReason, returnPath, returnQuery } from "./return-path";
import { accountTexts } from "../../shared/i18n/account";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${accountTexts(languageOf(`http://x${location.pathname}`)).logIn} · OCOP` },
  { name: "robots", content: "noindex, nofollow" },
];

export async function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const { searchParams } = new URL(request.url);
  const target = returnPath(searchParams);
  const reason = logInReason(searchParams);
  // Somebody who is signed in already has nothing to do here; a token that ended was taken away on the way.
  if (reason === null && (await readSession(request)) !== null)
    throw redirect(target ?? inLanguage(language, "/tai-khoan"), { headers: privateAnswer() });
  return data({ language, target, reason }, { headers: privateAnswer() });
}

export async function action({ request, context }: Route.ActionArgs) {
  const language = languageOf(request.url);
  const typed = readCredentials(await readForm(request));
  const refuse = (status: number, faults: CredentialFaults, problem: "refused" | "too-often" | "unavailable" | null) =>
    data({ email: typed.email, faults, problem }, { status, headers: privateAnswer() });
  const faults = logInFaults(typed);
  if (Object.keys(faults).length > 0) return refuse(400, faults, null);
  const answer = await logIn(buyerApi(language, undefined, buyerAddress(context)), typed);
  if (answer === "refused") return refuse(401, {}, answer);
  if (answer === "too-often") return refuse(429, {}, answer);
  if (answer === "unavailable") return refuse(503, {}, answer);
  await claimCart(request, { token: answer.token, api: buyerApi(language, answer.token) });
  const target = returnPath(new URL(request.url).searchParams) ?? inLanguage(language, "/tai-khoan");
  return redirect(target, { status: 303, headers: privateAnswer([await accountCookie.remember(answer.token)]) });
}

const PROBLEMS = { refused: "refused", "too-often": "tooOften", unavailable: "unavailable" } as const;

export default function LogIn({ loaderData, actionData }: Route.ComponentProps) {
  const { language, target, reason } = loaderData;
  const words = accountTexts(language);
  const problem = actionData?.problem ?? null;
  return (
    <FormPage title={words.logIn} intro={words.logInIntro}>
      {reason !== null && actionData === undefined && (
        <div className="mt-5" role="status">
          <Notice tone="warning">{reason === "het-han" ? words.expired : words.loggedOut}</Notice>
        </div>
      )}
      {problem !== null && <Alert>{words[PROBLEMS[problem]]}</Alert>}
      <AccountForm
        kind="log-in"
        words={words}
        email={actionData?.email ?? ""}
        faults={actionData?.faults ?? {}}
        submit={words.logIn}
      />
      <p className="mt-4">
        {words.noAccount}{" "}
        <Link
          to={`${inLanguage(language, "/tai-khoan/dang-ky")}${returnQuery(target)}`}
          className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
        >
          {words.register}
        </Link>
      </p>
    </FormPage>
  );
}
