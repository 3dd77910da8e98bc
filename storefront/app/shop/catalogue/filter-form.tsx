import type { FormEvent } from "react";
import { Form, useNavigate, useNavigation } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import type { CatalogueData } from "./catalogue.server";
import { FilterPanel } from "./filter-panel";
import { countActive, readFilters, type Filters } from "./filters";
import { catalogueTexts } from "./texts";

export const FORM_ID = "loc";

interface Props {
  data: CatalogueData;
  action: string;
  address: (filters: Filters) => string;
}

/** Filters as they will be once the page that was asked for is there, so that a tick answers at once. */
function usePendingFilters(shown: Filters, action: string): Filters {
  const { location } = useNavigation();
  return location?.pathname === action ? readFilters(new URLSearchParams(location.search)).filters : shown;
}

/**
 * The filters: a plain form to the catalogue. With scripts every change is sent
 * at once, without the empty fields that a browser would write into the address.
 */
export function FilterForm({ data, action, address }: Props) {
  const texts = useTexts(catalogueTexts);
  const navigate = useNavigate();
  const filters = usePendingFilters(data.filters, action);
  const active = countActive(filters);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].filter(
      (pair): pair is [string, string] => typeof pair[1] === "string",
    );
    const { filters: asked } = readFilters(new URLSearchParams(fields));
    void navigate(address(asked), { preventScrollReset: true });
  };
  return (
    <Form id={FORM_ID} action={action} onChange={send} onSubmit={send}>
      {data.filters.q !== "" && <input type="hidden" name="q" value={data.filters.q} />}
      <details className="filter-panel rounded-card border border-line bg-card lg:border-0 lg:bg-transparent">
        <summary className="flex min-h-12 items-center justify-between px-4 font-semibold">
          {active === 0 ? texts.filters : texts.filtersActive(active)}
          <svg
            aria-hidden="true"
            width="18"
            height="18"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            className="filter-arrow"
          >
            <path d="m5 9 7 7 7-7" />
          </svg>
        </summary>
        <div className="flex flex-col gap-6 px-4 pb-5 pt-2 lg:p-0">
          <FilterPanel facets={data.facets} filters={filters} address={address} />
          <button type="submit" className={buttonLook.secondary}>
            {texts.apply}
          </button>
        </div>
      </details>
    </Form>
  );
}
