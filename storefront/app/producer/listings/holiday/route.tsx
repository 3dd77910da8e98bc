import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { HolidayAnswer } from "../../../../../plugins/ocop/src/contract/producer-holiday";
import { inLanguage, languageOf, useLanguage } from "../../../shared/language";
import { formText } from "../../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../../shared/session/private-headers";
import { readForm } from "../../../shared/session/read-form.server";
import { buttonLook } from "../../../shared/ui/button";
import { Notice } from "../../../shared/ui/notice";
import { focused, TextField } from "../../../shared/ui/text-field";
import { Refusal } from "../../layout/refusal";
import { pageMeta } from "../../page-meta";
import { formApi, portalData, requirePortal } from "../../session.server";
import { listingTexts } from "../texts";
import type { Route } from "./+types/route";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAX_NOTE = 300;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => listingTexts(language).holidayTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const answer = await portalData(request, await api.get<HolidayAnswer>("/producer/holiday"));
  const saved = new URL(request.url).searchParams.has("da-luu");
  return data({ ...answer, saved }, { headers: privateAnswer() });
}

/** Closes for some days, or opens again. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const typed = {
    from: formText(form, "from"),
    to: formText(form, "to"),
    note: formText(form, "note").slice(0, MAX_NOTE),
  };
  const refuse = (status: number, fault: boolean, message: string | null) =>
    data({ typed, status, fault, message }, { status, headers: privateAnswer() });
  const opens = form.get("act") === "open";
  const wrong = !DAY.test(typed.from) || !DAY.test(typed.to) || typed.from > typed.to;
  if (!opens && wrong) return refuse(400, true, null);
  const holiday = opens ? null : { ...typed, note: typed.note || null };
  const answer = await api.post<HolidayAnswer>("/producer/holiday", { holiday });
  if (answer.ok)
    return redirect(inLanguage(languageOf(request.url), "/producer/san-pham/nghi-ban?da-luu=1"), {
      status: 303,
      headers: privateAnswer(),
    });
  return refuse(answer.status, Object.keys(answer.fields).length > 0, answer.message || null);
}

/** Days on which a producer sends nothing. */
export default function Holiday({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = listingTexts(language);
  const { holiday, closed, saved } = loaderData;
  const busy = useNavigation().state !== "idle";
  const fault = actionData?.fault === true ? words.holidayFault : undefined;
  const typed = actionData?.typed ?? { from: holiday?.from ?? "", to: holiday?.to ?? "", note: holiday?.note ?? "" };
  return (
    <div className="mx-auto max-w-xl">
      <Link
        to={inLanguage(language, "/producer/san-pham")}
        className="inline-flex min-h-11 items-center text-sm font-semibold"
      >
        ← {words.back}
      </Link>
      <h1 className="text-3xl">{words.holidayTitle}</h1>
      <p className="mt-1 mb-4 text-ink-soft">{words.holidayIntro}</p>
      {closed && <Notice tone="warning">{words.holidayNow}</Notice>}
      {saved && actionData === undefined && (
        <p role="status" className="mt-3 rounded-lg border border-bamboo bg-bamboo-wash px-4 py-3">
          {words.holidaySaved}
        </p>
      )}
      {actionData !== undefined && (
        <Refusal refused={{ status: actionData.status, message: actionData.message ?? fault ?? words.notSaved }} />
      )}
      <Form method="post" noValidate className="mt-5 space-y-5">
        <TextField
          type="date"
          name="from"
          label={words.holidayFrom}
          fault={fault}
          required
          defaultValue={typed.from}
          {...focused(fault === undefined ? null : "from", "from")}
        />
        <TextField type="date" name="to" label={words.holidayTo} fault={fault} required defaultValue={typed.to} />
        <TextField
          name="note"
          label={words.holidayNote}
          optional={words.optional}
          fault={undefined}
          maxLength={MAX_NOTE}
          defaultValue={typed.note}
          autoComplete="off"
        />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
          {words.holidaySave}
        </button>
      </Form>
      {holiday !== null && (
        <Form method="post" className="mt-3">
          <input type="hidden" name="act" value="open" />
          <button type="submit" disabled={busy} className={`${buttonLook.secondary} w-full`}>
            {words.holidayEnd}
          </button>
        </Form>
      )}
    </div>
  );
}
