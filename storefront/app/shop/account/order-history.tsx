import { Link } from "react-router";
import type { MyOrder } from "../../../../plugins/ocop/src/contract/account";
import type { AccountTexts } from "../../shared/i18n/vi/account";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { NoSuchPage } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { OrderCard } from "./order-card";

interface Props {
  language: Language;
  words: AccountTexts;
  orders: MyOrder[];
  count: number;
  page: number;
  last: number;
}

/** The customer's orders, newest first, or the way to the goods when there are none. */
export function OrderHistory({ language, words, orders, count, page, last }: Props) {
  const address = (to: number): string => inLanguage(language, to === 1 ? "/tai-khoan" : `/tai-khoan?trang=${to}`);
  return (
    <section aria-labelledby="orders-title" className="mt-8">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="orders-title" className="font-display text-2xl text-ink">
          {words.orders}
        </h2>
        {count > 0 && <p className="text-ink-soft">{words.ordersCount(count)}</p>}
      </div>
      {count === 0 ? (
        <div className="mt-4 rounded-2xl bg-paper-deep px-5 py-10 text-center">
          <p className="font-display text-xl text-ink">{words.noOrders}</p>
          <p className="mx-auto mt-2 max-w-prose text-ink-soft">{words.noOrdersHint}</p>
          <Link to={inLanguage(language, "/san-pham")} className={`${buttonLook.primary} mt-6`}>
            {words.browse}
          </Link>
        </div>
      ) : orders.length === 0 ? (
        <div className="mt-4">
          <NoSuchPage first={address(1)} />
        </div>
      ) : (
        <ul className="mt-4 space-y-4">
          {orders.map((order) => (
            <OrderCard key={order.token} order={order} words={words} language={language} />
          ))}
        </ul>
      )}
      {orders.length > 0 && <Pagination current={page} last={last} address={address} />}
    </section>
  );
}
