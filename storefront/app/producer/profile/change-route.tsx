import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { ProfileAnswer } from "../../../../plugins/ocop/src/contract/profile";
import type { UnitListAnswer } from "../../../../plugins/ocop/src/contract/territory";
import { todayInVietnam } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import { Refusal } from "../layout/refusal";
import { portalMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/change-route";
import { changeBody, type ChangeFault, changeFaults, readChange, type TypedChange, unchanged } from "./change-form";
import { CommuneChoice, CommuneSearch } from "./commune-choice";
import { profileTexts } from "./texts";

const PATH = "/producer/ho-so";
const KINDS = ["cooperative", "cooperative_group", "household", "enterprise"] as const;
const SHOWN = 10;

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  portalMeta(location.pathname, (language) => profileTexts(language).changeTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const profile = await portalData(request, await api.get<ProfileAnswer>("/producer/profile"));
  const q = (new URL(request.url).searchParams.get("xa") ?? "").toWellFormed().trim().slice(0, 100);
  const query = new URLSearchParams({
    level: "commune",
    q,
    limit: String(SHOWN),
    as_of: todayInVietnam(),
  });
  const found = q === "" ? null : await api.get<UnitListAnswer>(`/store/territory/units?${query}`);
  const communes = found === null ? null : (await portalData(request, found)).units;
  return data({ profile, q, communes }, { headers: privateAnswer() });
}

/** Sends the request; what was typed comes back when it is refused. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const typed = readChange(await readForm(request));
  const refuse = (status: number, faults: ChangeFault[], message: string | null) =>
    data({ typed, status, faults, message }, { status, headers: privateAnswer() });
  const faults = changeFaults(typed);
  if (faults.length > 0) return refuse(400, faults, null);
  const answer = await api.post("/producer/change-requests", changeBody(typed));
  if (answer.ok) {
    const back = inLanguage(languageOf(request.url), `${PATH}?da-gui=1`);
    return redirect(back, { status: 303, headers: privateAnswer() });
  }
  if (answer.status === 403) await portalData(request, answer);
  return refuse(answer.status, [], answer.message);
}

export default function ChangeRequestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { profile, q, communes } = loaderData;
  const language = useLanguage();
  const words = profileTexts(language);
  const busy = useNavigation().state !== "idle";
  const typed: TypedChange = actionData?.typed ?? unchanged(profile);
  const faults = actionData?.faults ?? [];
  const told = { name: words.nameFault, tax_code: words.taxFault, reason: words.reasonFault };
  const box = (name: "name" | "legal_name" | "tax_code" | "representative" | "reason", fault?: ChangeFault) => ({
    name,
    defaultValue: typed[name],
    fault: fault !== undefined && faults.includes(fault) ? told[fault] : undefined,
    ...(fault === undefined ? {} : focused(faults[0] ?? null, fault)),
  });
  return (
    <>
      <Link to={inLanguage(language, PATH)} className="inline-flex min-h-11 items-center underline underline-offset-4">
        ← {words.back}
      </Link>
      <h1 className="mt-2 text-3xl">{words.changeTitle}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.changeIntro}</p>
      {actionData !== undefined && faults.length === 0 && (
        <Refusal refused={{ status: actionData.status, message: actionData.message || words.failed }} />
      )}
      <CommuneSearch q={q} words={words} />
      <Form method="post" noValidate className="mt-6 max-w-xl space-y-5">
        <CommuneChoice communes={communes} chosen={typed.commune} words={words} />
        <TextField
          {...box("name", "name")}
          label={words.fields.name}
          required
          maxLength={200}
          autoComplete="organization"
        />
        <TextField {...box("legal_name")} label={words.fields.legal_name} optional={words.optional} maxLength={200} />
        <SelectField
          name="kind"
          label={words.fields.kind}
          fault={undefined}
          defaultValue={typed.kind}
          {...(typed.kind === "unknown" ? { empty: words.kinds.unknown } : {})}
          options={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <TextField
          {...box("tax_code", "tax_code")}
          label={words.fields.tax_code}
          optional={words.optional}
          inputMode="numeric"
          maxLength={14}
          autoComplete="off"
        />
        <TextField
          {...box("representative")}
          label={words.fields.representative}
          optional={words.optional}
          maxLength={200}
        />
        <TextArea {...box("reason", "reason")} label={words.reason} hint={words.reasonHint} required maxLength={500} />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
          {words.sendChange}
        </button>
      </Form>
    </>
  );
}
