import { Form, Link } from "react-router";
import type { ListingListAnswer } from "../../../../../plugins/ocop/src/contract/producer-listing";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { inLanguage, useLanguage } from "../../../shared/language";
import { buttonLook } from "../../../shared/ui/button";
import { boxClass } from "../../../shared/ui/text-field";
import { filterQuery, type ListFilters, STATUSES } from "./filters";

const chip =
  "inline-flex min-h-11 items-center rounded-full border border-line px-4 no-underline text-ink aria-[current]:border-lacquer aria-[current]:bg-lacquer-wash aria-[current]:font-semibold";

/** Finds goods by name and by where they stand. */
export function FilterForm({
  words,
  filters,
  counts,
}: {
  words: ProducerListingsTexts;
  filters: ListFilters;
  counts: ListingListAnswer["counts"];
}) {
  const address = inLanguage(useLanguage(), "/producer/san-pham");
  const choice = (status: ListFilters["status"], text: string, count: number) => (
    <Link
      key={status ?? "all"}
      to={`${address}${filterQuery({ ...filters, status, page: 1 })}`}
      aria-current={filters.status === status ? "true" : undefined}
      className={chip}
    >
      {text} <span className="ml-1.5 text-sm text-ink-soft tabular-nums">{count}</span>
    </Link>
  );
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Form method="get" action={address} role="search" className="mt-5 flex items-end gap-2">
        <div className="grow">
          <label htmlFor="q" className="text-sm text-ink-soft">
            {words.search}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={filters.q}
            key={filters.q}
            className={boxClass}
          />
        </div>
        {filters.status !== null && <input type="hidden" name="trang-thai" value={filters.status} />}
        <button type="submit" className={`${buttonLook.secondary} min-h-12`}>
          {words.searchSubmit}
        </button>
      </Form>
      <nav aria-label={words.filter} className="mt-3 flex flex-wrap gap-2">
        {choice(null, words.all, all)}
        {STATUSES.map((status) => choice(status, words.statuses[status], counts[status]))}
      </nav>
    </>
  );
}
