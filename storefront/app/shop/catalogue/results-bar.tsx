import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { RANKING_PATH } from "../layout/navigation";
import type { CatalogueData } from "./catalogue.server";
import { activeChips } from "./chips";
import { FORM_ID } from "./filter-form";
import { NO_FILTERS, SORT_WORDS, SORTS, type Filters } from "./filters";
import { catalogueTexts } from "./texts";

type Address = (filters: Filters) => string;

/** How many there are, and in which order. The order belongs to the filter form. */
export function ResultsBar({ data }: { data: CatalogueData }) {
  const texts = useTexts(catalogueTexts);
  const { filters } = data;
  const usual = filters.q === "" ? "stars" : "relevance";
  const offered = SORTS.filter((sort) => sort !== "relevance" || filters.q !== "");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="flex flex-wrap items-center gap-x-4">
        <p aria-live="polite" className="tabular-nums text-ink-soft">
          {texts.count(data.count)}
        </p>
        <Link
          to={inLanguage(useLanguage(), RANKING_PATH)}
          className="inline-flex min-h-11 items-center text-sm underline decoration-line underline-offset-4 hover:text-lacquer"
        >
          {texts.howRanked}
        </Link>
      </div>
      <label className="flex items-center gap-2 text-sm">
        <span className="text-ink-soft max-sm:sr-only">{texts.sort}</span>
        <select
          form={FORM_ID}
          name="sap-xep"
          value={filters.sort === null || filters.sort === usual ? "" : SORT_WORDS[filters.sort]}
          // It stands outside the form, which therefore does not hear of its changes.
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
          className="h-11 rounded-lg border border-line bg-card px-3 text-base"
        >
          {offered.map((sort) => (
            <option key={sort} value={sort === usual ? "" : SORT_WORDS[sort]}>
              {texts.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What is filtered by now; each takes itself away. */
export function Chips({ data, address }: { data: CatalogueData; address: Address }) {
  const texts = useTexts(catalogueTexts);
  const chips = activeChips(data, texts, useShell());
  if (chips.length === 0) return null;
  return (
    <ul aria-label={texts.active} className="mt-4 flex flex-wrap gap-2">
      {chips.map(({ name, without }) => (
        <li key={name}>
          <Link
            preventScrollReset
            to={address(without)}
            aria-label={texts.remove(name)}
            className="inline-flex min-h-11 items-center gap-2 rounded-full bg-bamboo-wash px-4 text-sm text-bamboo-deep hover:bg-paper-deep"
          >
            {name} <span aria-hidden="true">✕</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            preventScrollReset
            to={address({ ...NO_FILTERS, q: data.filters.q, sort: data.filters.sort })}
            className="inline-flex min-h-11 items-center px-2 text-sm underline underline-offset-4 hover:text-lacquer"
          >
            {texts.clear}
          </Link>
        </li>
      )}
    </ul>
  );
}
