import { data, Link, redirect } from "react-router";
import type { Inquiry } from "../../../../plugins/ocop/src/contract/inquiry";
import { formatDay } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import { writeNumber } from "../../shared/format/read-number";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { portalMeta } from "../page-meta";
import { SavedNote } from "../../shared/ui/saved-note";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/inquiry-route";
import { answerBody, readAnswer } from "./answer";
import { AnswerForm } from "./answer-form";
import { stateOf } from "./state";
import { inquiryTexts } from "./texts";

const PATH = "/producer/nhu-cau";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  portalMeta(location.pathname, (language) => inquiryTexts(language).title);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const path = `/producer/inquiries/${encodeURIComponent(params.id)}`;
  const { inquiry } = await portalData(request, await api.get<{ inquiry: Inquiry }>(path));
  return data({ inquiry, saved: new URL(request.url).searchParams.has("xong") }, { headers: privateAnswer() });
}

/** Sends the answer that the form holds; what was typed comes back when it is refused. */
export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const typed = readAnswer(await readForm(request));
  const read = answerBody(typed);
  if ("faults" in read)
    return data({ typed, status: 400, faults: read.faults, message: null }, { status: 400, headers: privateAnswer() });
  const answer = await api.post(`/producer/inquiries/${encodeURIComponent(params.id)}`, read.body);
  if (answer.ok) {
    const back = inLanguage(languageOf(request.url), `${PATH}/${encodeURIComponent(params.id)}?xong=1`);
    return redirect(back, { status: 303, headers: privateAnswer() });
  }
  if (answer.status === 404) await portalData(request, answer);
  const { status, message } = answer;
  return data({ typed, status, faults: [], message }, { status, headers: privateAnswer() });
}

export default function InquiryPage({ loaderData: { inquiry, saved }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = inquiryTexts(language);
  const { asker_kind, asker_name, quantity, unit, period, province, until, note, contact, reasons, offer } = inquiry;
  const { wanted_from, wanted_to, delivery_place, min_stars, standards } = inquiry;
  const wished = [min_stars === null ? null : words.minStars(min_stars), ...standards].filter(Boolean);
  const facts: [string, string | null][] = [
    [words.askers[asker_kind], asker_name],
    [words.amount(writeNumber(quantity), unit), words.periods[period]],
    [words.until(formatDay(until)), province === null ? words.anywhere : words.from(province)],
    [words.wanted, wanted_from && wanted_to ? words.wantedDays(formatDay(wanted_from), formatDay(wanted_to)) : null],
    [words.delivery, delivery_place],
    [words.wishes, wished.join(" · ") || null],
    [words.why, reasons.map((reason) => words.reasons[reason]).join(" · ")],
    [words.contact, contact ?? (inquiry.open ? words.contactLater : null)],
    [words.note, note],
    [
      words.answers.offered,
      offer &&
        `${writeNumber(offer.quantity)} ${unit} · ${formatVnd(offer.price)} / ${unit} · ${formatDay(offer.from_day)}`,
    ],
  ];
  return (
    <>
      <Link to={inLanguage(language, PATH)} className="inline-flex min-h-11 items-center underline underline-offset-4">
        ← {words.back}
      </Link>
      <h1 className="mt-2 text-3xl break-words">{inquiry.words}</h1>
      <p className="mt-1 font-medium">{stateOf(inquiry, words)}</p>
      {saved && actionData === undefined && <SavedNote>{words.sent}</SavedNote>}
      <dl className="mt-4 max-w-2xl divide-y divide-line border-y border-line">
        {facts.map(([term, value]) =>
          value === null ? null : (
            <div key={term} className="grid gap-x-4 py-3 sm:grid-cols-[14rem_1fr]">
              <dt className="text-ink-soft tabular-nums">{term}</dt>
              <dd className="break-words tabular-nums">{value}</dd>
            </div>
          ),
        )}
      </dl>
      {inquiry.open && <AnswerForm inquiry={inquiry} sent={actionData ?? null} words={words} />}
    </>
  );
}
