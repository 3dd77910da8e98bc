import { data, redirect } from "react-router";
import type { PortalOrderList } from "../../../../plugins/ocop/src/contract/portal-order";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { pageMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/list-route";
import { apiQuery, listAddress, PAGE_SIZE, readListQuery } from "./list-query";
import { ListSearch } from "./list-search";
import { ListTabs } from "./list-tabs";
import { MailSwitch } from "./mail-switch";
import { OrderCard } from "./order-card";
import { orderTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => orderTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const query = readListQuery(new URL(request.url).searchParams);
  const list = await portalData(request, await api.get<PortalOrderList>(`/producer/orders?${apiQuery(query)}`));
  return data({ list, query, now: Date.now() }, { headers: privateAnswer() });
}

/** Mails about orders, wanted or not. */
export async function action({ request }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const wanted = (await readForm(request)).get("thu") === "co";
  await portalData(request, await api.post("/producer/orders/mails", { wanted }));
  const { search } = new URL(request.url);
  const back = inLanguage(languageOf(request.url), `/producer/don-hang${search}`);
  return redirect(back, { status: 303, headers: privateAnswer() });
}

export default function Orders({ loaderData }: Route.ComponentProps) {
  const { list, query, now } = loaderData;
  const language = useLanguage();
  const words = orderTexts(language);
  const base = inLanguage(language, "/producer/don-hang");
  const filtered = query.payment !== null || query.number !== "";
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <ListTabs query={query} base={base} counts={list.counts} waiting={list.waiting} />
      <ListSearch query={query} />
      <p className="mt-4 text-ink-soft" role="status">
        {words.found(list.count)}
      </p>
      {list.orders.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={query.page} first={listAddress(base, query, { page: 1 })}>
            {query.tab === "waiting" && !filtered ? words.emptyWaiting : words.empty}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-3 grid gap-3 lg:grid-cols-2">
          {list.orders.map((order) => (
            <OrderCard key={order.id} order={order} now={now} />
          ))}
        </ul>
      )}
      <Pagination
        current={query.page}
        last={Math.ceil(list.count / PAGE_SIZE)}
        address={(page) => listAddress(base, query, { page })}
      />
      <MailSwitch wanted={list.mails} />
    </>
  );
}
