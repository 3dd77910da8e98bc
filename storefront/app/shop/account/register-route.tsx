import { data, Link, redirect } from "react-router";
import { readForm } from "../../shared/session/read-form.server";
import { inLanguage, languageOf } from "../../shared/language";
import type { Route } from "./+types/register-route";
import { readSession } from "./account.server";
import { AccountForm } from "../../shared/log-in/account-form";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { buyerAddress } from "../../shared/api/buyer-address.server";
import { type CredentialFaults, readCredentials, registrationFaults } from "../../shared/log-in/credentials";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { register } from "./register.server";
import { returnPath, returnQuery } from "./return-path";
import { accountTexts } from "../../shared/i18n/account";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${accountTexts(languageOf(`http://x${location.pathname}`)).registerTitle} · OCOP` },
  { name: "robots", content: "noindex, nofollow" },
];

export async function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const target = returnPath(new URL(request.url).searchParams);
  if ((await readSession(request)) !== null)
    throw redirect(target ?? inLanguage(language, "/tai-khoan"), { headers: privateAnswer() });
  return data({ language, target }, { headers: privateAnswer() });
}

const STATUS = { done: 200, "too-often": 429, unavailable: 503 } as const;

export async function action({ request, context }: Route.ActionArgs) {
  const typed = readCredentials(await readForm(request));
  const { name, email } = typed;
  const answer = (status: number, faults: CredentialFaults, outcome: keyof typeof STATUS | null) =>
    data({ name, email, faults, outcome }, { status, headers: privateAnswer() });
  const faults = registrationFaults(typed);
  if (Object.keys(faults).length > 0) return answer(400, faults, null);
  const outcome = await register(languageOf(request.url), typed, buyerAddress(context));
  return answer(STATUS[outcome], {}, outcome);
}

export default function Register({ loaderData, actionData }: Route.ComponentProps) {
  const { language, target } = loaderData;
  const words = accountTexts(language);
  const toLogIn = `${inLanguage(language, "/tai-khoan/dang-nhap")}${returnQuery(target)}`;
  if (actionData?.outcome === "done")
    return (
      <FormPage title={words.registered}>
        <p role="status" className="mt-3 rounded-lg bg-bamboo-wash px-4 py-3 text-ink">
          {words.registeredHint}
        </p>
        <AccountForm
          kind="log-in"
          words={words}
          action={toLogIn}
          email={actionData.email}
          faults={{}}
          submit={words.logIn}
        />
      </FormPage>
    );
  return (
    <FormPage title={words.registerTitle} intro={words.registerIntro}>
      {actionData?.outcome === "unavailable" && <Alert>{words.unavailable}</Alert>}
      {actionData?.outcome === "too-often" && <Alert>{words.tooOften}</Alert>}
      <AccountForm
        kind="register"
        words={words}
        email={actionData?.email ?? ""}
        name={actionData?.name ?? ""}
        faults={actionData?.faults ?? {}}
        submit={words.registerSubmit}
      />
      <p className="mt-4">
        {words.haveAccount}{" "}
        <Link to={toLogIn} className="inline-flex min-h-11 items-center font-medium underline underline-offset-4">
          {words.logIn}
        </Link>
      </p>
    </FormPage>
  );
}
