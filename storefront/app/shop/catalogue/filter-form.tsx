import { type FocusEvent, type FormEvent, useRef } from "react";
import { Form, useNavigate, useNavigation } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import { useHydrated } from "../../shared/use-hydrated";
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

function isAmount(field: EventTarget): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.inputMode === "numeric";
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
  const hydrated = useHydrated();
  const panel = useRef<HTMLDetailsElement>(null);
  const filters = usePendingFilters(data.filters, action);
  const active = countActive(filters);
  const send = (form: HTMLFormElement): void => {
    const fields = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string");
    const { filters: asked } = readFilters(new URLSearchParams(fields));
    void navigate(address(asked), { preventScrollReset: true });
  };
  // An amount is sent when it is whole: on leaving its field, or with Enter.
  const change = (event: FormEvent<HTMLFormElement>): void => {
    if (!isAmount(event.target)) send(event.currentTarget);
  };
  const leave = ({ target, currentTarget }: FocusEvent<HTMLFormElement>): void => {
    if (isAmount(target) && target.value !== target.defaultValue) send(currentTarget);
  };
  // Changes are sent already: the button of the panel only leads to what they found.
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(event.currentTarget);
    if (panel.current?.open !== true) return;
    panel.current.open = false;
    panel.current.scrollIntoView();
  };
  return (
    <Form id={FORM_ID} action={action} onChange={change} onBlur={leave} onSubmit={submit}>
      {data.filters.q !== "" && <input type="hidden" name="q" value={data.filters.q} />}
      <details
        ref={panel}
        className="filter-panel rounded-card border border-line bg-card lg:border-0 lg:bg-transparent"
      >
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
          <div
            className={`sticky bottom-0 -mx-4 -mb-5 border-t border-line bg-card px-4 py-3 lg:static lg:m-0 lg:border-0 lg:bg-transparent lg:p-0 ${hydrated ? "lg:hidden" : ""}`}
          >
            <button type="submit" className={`${buttonLook.primary} w-full`}>
              {hydrated ? texts.see(data.count) : texts.apply}
            </button>
          </div>
        </div>
      </details>
    </Form>
  );
}
