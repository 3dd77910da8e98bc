import { useEffect } from "react";
import { useFetcher, useLocation } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { useTexts } from "../../shared/i18n/use-texts";
import type { loader } from "./badge-route";
import { orderTexts } from "./texts";

const EVERY_MS = 60_000;

/** Asks for the number again each minute while the page is looked at, and when it is looked at again. */
function usePolled(first: number): number {
  const fetcher = useFetcher<typeof loader>();
  const { load } = fetcher;
  const address = inLanguage(useLanguage(), "/producer/don-hang/so-moi");
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === "visible") void load(address);
    };
    const timer = setInterval(ask, EVERY_MS);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [load, address]);
  return fetcher.data?.count ?? first;
}

/**
 * Puts the number before the title of the page: "(2) Đơn hàng". After every rendering, because each page that is gone to
 * brings a title of its own.
 */
function useTitle(count: number): void {
  useLocation();
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\) /, "");
    const title = count > 0 ? `(${count}) ${plain}` : plain;
    if (document.title !== title) document.title = title;
  });
}

/** The number of new orders in the navigation; read out when it changes. @param first as the server counted */
export function NewOrders({ first }: { first: number }) {
  const words = useTexts(orderTexts);
  const count = usePolled(first);
  useTitle(count);
  return (
    <span role="status" className="ml-2 empty:hidden">
      {count > 0 && (
        <span className="inline-flex min-w-6 items-center justify-center rounded-full bg-lacquer px-2 text-sm font-bold text-white">
          <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
          <span className="sr-only">{words.newOrders(count)}</span>
        </span>
      )}
    </span>
  );
}
