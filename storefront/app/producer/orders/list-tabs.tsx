import { Link } from "react-router";
import type { PortalOrderList } from "../../../../plugins/ocop/src/contract/portal-order";
import { useTexts } from "../../shared/i18n/use-texts";
import { listAddress, type ListQuery, type Tab } from "./list-query";
import { PRODUCER_ORDER_STATES } from "./states";
import { orderTexts } from "./texts";

/** States that are rare: their tab is there when it has something, or is chosen. */
const RARE: readonly Tab[] = ["partly_cancelled", "refused", "cancelled"];

/** Tabs by state with how many each has; plain links, side by side as long as they fit. */
export function ListTabs({
  query,
  base,
  counts,
  waiting,
}: { query: ListQuery; base: string } & Pick<PortalOrderList, "counts" | "waiting">) {
  const words = useTexts(orderTexts);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs: { tab: Tab; name: string; count: number }[] = [
    { tab: "waiting", name: words.waiting, count: waiting },
    ...PRODUCER_ORDER_STATES.map((tab) => ({ tab, name: words.states[tab], count: counts[tab] })),
    { tab: "all", name: words.all, count: all },
  ];
  const shown = tabs.filter(({ tab, count }) => count > 0 || tab === query.tab || !RARE.includes(tab));
  return (
    <nav aria-label={words.tabs} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {shown.map(({ tab, name, count }) => (
          <li key={tab}>
            <Link
              to={listAddress(base, query, { tab, page: 1 })}
              aria-current={tab === query.tab ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-card px-4 text-ink no-underline aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
            >
              {name}
              <span className="tabular-nums">({count})</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
