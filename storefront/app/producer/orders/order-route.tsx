import { data, Link, redirect } from "react-router";
import type { PortalOrder } from "../../../../plugins/ocop/src/contract/portal-order";
import { formatTime, formatDayOf } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { Notice } from "../../shared/ui/notice";
import { Refusal } from "../layout/refusal";
import { portalMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/order-route";
import { BuyerBox } from "./buyer-box";
import { HistoryBox } from "./history-box";
import { MoneyBox } from "./money-box";
import { NextStep } from "./next-step";
import { OtherDeeds } from "./other-deeds";
import { PrintBox } from "./print-box";
import { deedOf, readTyped } from "./read-deed";
import { orderTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData, location }) =>
  portalMeta(location.pathname, (language) => {
    const words = orderTexts(language);
    return loaderData === undefined ? words.title : words.number(loaderData.order.number);
  });

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const path = `/producer/orders/${encodeURIComponent(params.id)}`;
  const { order } = await portalData(request, await api.get<{ order: PortalOrder }>(path));
  const done = new URL(request.url).searchParams.get("xong") ?? "";
  const facts = { order, done, now: Date.now(), cancelKey: crypto.randomUUID() };
  return data(facts, { headers: privateAnswer() });
}

/** One deed. What cannot be done comes back with everything that was typed; a cancel comes back with its key. */
export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const typed = readTyped(await readForm(request));
  const deed = deedOf(typed);
  if (deed.path === null)
    return data({ typed, status: 400, fault: deed.fault, message: null }, { status: 400, headers: privateAnswer() });
  const id = encodeURIComponent(params.id);
  const answer = await api.post(`/producer/orders/${id}/${deed.path}`, deed.body);
  if (!answer.ok && answer.status === 404 && answer.code === "order_not_found")
    throw new Response(null, { status: 404 });
  if (!answer.ok) {
    // A key that stands for other pieces is of no use any more.
    const kept = answer.code === "idempotency_key_reused" ? { ...typed, key: "" } : typed;
    const { status, message } = answer;
    return data({ typed: kept, status, fault: null, message }, { status, headers: privateAnswer() });
  }
  const query = new URLSearchParams({ xong: typed.deed });
  const back = inLanguage(languageOf(request.url), `/producer/don-hang/${id}?${query}`);
  return redirect(back, { status: 303, headers: privateAnswer() });
}

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { order, done, now, cancelKey } = loaderData;
  const language = useLanguage();
  const words = orderTexts(language);
  const sent = actionData ?? null;
  const problem =
    sent === null ? null : sent.fault === null ? sent.message || words.faults.unknown : words.faults[sent.fault];
  const told = sent === null && Object.hasOwn(words.done, done) ? words.done[done as keyof typeof words.done] : null;
  return (
    <>
      <Link to={inLanguage(language, "/producer/don-hang")} className="inline-flex min-h-11 items-center">
        ← {words.back}
      </Link>
      <h1 className="text-3xl">{words.number(order.number)}</h1>
      <p className="mt-1 text-ink-soft">
        <strong className="text-ink">{words.states[order.status]}</strong> · {words.methods[order.payment]} ·{" "}
        {words.placedOn(formatDayOf(order.created_at), formatTime(order.created_at))}
      </p>
      {sent !== null && <Refusal refused={{ status: sent.status, message: problem }} />}
      {told !== null && (
        <div role="status" className="mt-4">
          <Notice>{told}</Notice>
        </div>
      )}
      <NextStep order={order} now={now} sent={sent} />
      <PrintBox order={order} />
      <BuyerBox order={order} />
      <MoneyBox order={order} />
      <OtherDeeds order={order} sent={sent} cancelKey={cancelKey} />
      <HistoryBox history={order.history} />
    </>
  );
}
