import { data, Link, redirect } from "react-router";
import type { OwnPayoutAccount } from "../../../../plugins/ocop/src/contract/producer-money";
import { formatDay } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { Notice } from "../../shared/ui/notice";
import { Refusal } from "../layout/refusal";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/account-route";
import { AccountLines } from "./account-card";
import { faultsOf, readAccount } from "./account-fields";
import { AccountForm } from "./account-form";
import { moneyMeta } from "./meta";
import { linkLook } from "./looks";
import { moneyTexts } from "./texts";

const API = "/producer/payout-account";
const PATH = "/producer/tien/tai-khoan";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  moneyMeta(location.pathname, ({ accountTitle }) => accountTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requirePortal(request);
  const status = me.producer?.status;
  // Before it trades its application says where it is paid.
  if (status !== "active" && status !== "suspended")
    throw redirect(inLanguage(languageOf(request.url), "/producer/ho-so-dang-ky#bank"), { headers: privateAnswer() });
  const answer = await portalData(request, await api.get<OwnPayoutAccount>(API));
  const saved = new URL(request.url).searchParams.get("da-ghi") !== null;
  return data({ ...answer, saved }, { headers: privateAnswer() });
}

/** Which sentence stands above the form after a refusal. */
function problemOf(status: number, language: "vi" | "en"): string {
  const words = moneyTexts(language);
  if (status === 429) return words.tooOften;
  if (status === 403) return words.forbidden;
  return status >= 500 ? words.unavailable : words.refused;
}

export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const { password, ...typed } = readAccount(await readForm(request));
  const answer = await api.post<OwnPayoutAccount>(API, { ...typed, password });
  if (answer.ok) return redirect(`${inLanguage(language, PATH)}?da-ghi=1`, { status: 303, headers: privateAnswer() });
  const { status } = answer;
  const problem = problemOf(status, language);
  return data({ typed, status, faults: faultsOf(answer.fields), problem }, { status, headers: privateAnswer() });
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = moneyTexts(language);
  const { account, banks, wait_days, saved } = loaderData;
  const from = account?.usable_from ?? null;
  const typed = actionData?.typed ?? { bank_bin: "", account_number: "", account_name: "" };
  return (
    <div className="max-w-md">
      <Link to={inLanguage(language, "/producer/tien")} className={linkLook}>
        ← {words.back}
      </Link>
      <h1 className="mt-2 text-3xl">{words.accountTitle}</h1>
      {actionData !== undefined && <Refusal refused={{ status: actionData.status, message: actionData.problem }} />}
      {saved && actionData === undefined && (
        <div role="status" className="mt-4">
          <Notice>{from === null ? words.accountSame : words.accountSaved(formatDay(from))}</Notice>
        </div>
      )}
      {account !== null && (
        <div className="mt-4 rounded-card border border-line bg-card px-5 pt-4 pb-5">
          <h2 className="font-sans text-base font-semibold">{words.accountNow}</h2>
          <AccountLines account={account} />
          {from !== null && !saved && <p className="mt-2 text-ink-soft">{words.accountWaits(formatDay(from))}</p>}
        </div>
      )}
      <p className="mt-4 text-ink-soft">{words.accountIntro(wait_days)}</p>
      <AccountForm words={words} banks={banks} typed={typed} faults={actionData?.faults ?? {}} />
    </div>
  );
}
