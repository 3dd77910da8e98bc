import { data, redirect } from "react-router";
import type { DeliveryOptions, DeliveryOptionsAnswer } from "../../../../plugins/ocop/src/contract/delivery-option";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { Notice } from "../../shared/ui/notice";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { boxName, readWay, WAY_FIELDS, type WayFaults, type WayField } from "./read-way";
import { deliveryTexts } from "./texts";
import { WayCard } from "./way-card";
import { WayForm } from "./way-form";

const PATH = "/producer/giao-hang";
const API = "/producer/delivery-options";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => deliveryTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { delivery_options: ways } = await portalData(request, await api.get<DeliveryOptionsAnswer>(API));
  const saved = new URL(request.url).searchParams.has("da-luu");
  return data({ ways, saved }, { headers: privateAnswer() });
}

/** Adds, changes or removes one way; the others stay as they are. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const [id, removed] = [formText(form, "id") || undefined, formText(form, "remove")];
  const typed = Object.fromEntries(WAY_FIELDS.map((field) => [field, formText(form, boxName(id, field))])) as Record<
    WayField,
    string
  >;
  const refuse = (status: number, faults: WayFaults, message: string | null) =>
    data({ id: id ?? null, typed, faults, status, message }, { status, headers: privateAnswer() });
  const read = removed === "" ? readWay(typed, id) : null;
  if (read !== null && "faults" in read) return refuse(400, read.faults, null);
  const now = await api.get<DeliveryOptionsAnswer>(API);
  if (!now.ok) return refuse(now.status, {}, now.message || null);
  const ways: DeliveryOptions = now.data.delivery_options.filter((way) => way.id !== removed);
  const list =
    read === null ? ways : id === undefined ? [...ways, read.way] : ways.map((way) => (way.id === id ? read.way : way));
  const answer = await api.post<DeliveryOptionsAnswer>(API, { delivery_options: list });
  if (!answer.ok) return refuse(answer.status, {}, answer.message || null);
  return redirect(inLanguage(languageOf(request.url), `${PATH}?da-luu=1`), { status: 303, headers: privateAnswer() });
}

/** How a producer's goods reach their buyers, and what that costs. */
export default function Delivery({ loaderData: { ways, saved }, actionData: sent }: Route.ComponentProps) {
  const words = deliveryTexts(useLanguage());
  const own = (id: string | null) => (sent !== undefined && sent.id === id ? sent : null);
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-1 text-ink-soft">{words.intro}</p>
      {saved && sent === undefined && (
        <p role="status" className="mt-4 rounded-lg border border-bamboo bg-bamboo-wash px-4 py-3">
          {words.saved}
        </p>
      )}
      {sent !== undefined && <Refusal refused={{ status: sent.status, message: sent.message ?? words.notSaved }} />}
      <div className="mt-6">
        {ways.length === 0 ? (
          <Notice tone="warning">{words.none}</Notice>
        ) : (
          <section aria-labelledby="ways-title">
            <h2 id="ways-title" className="text-2xl">
              {words.ways}
            </h2>
            <ul className="mt-3 space-y-3">
              {ways.map((way) => (
                <WayCard key={JSON.stringify(way)} way={way} sent={own(way.id)} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <section aria-labelledby="add-title" className="mt-8 border-t border-line pt-6">
        <h2 id="add-title" className="text-2xl">
          {words.addTitle}
        </h2>
        <WayForm key={ways.length} way={null} sent={own(null)} />
      </section>
    </div>
  );
}
