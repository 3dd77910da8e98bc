import { Form, Link, useNavigate } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { formatPoint } from "../../shared/map/bbox";
import { buttonLook } from "../../shared/ui/button";
import type { Choices, DistrictChoice } from "./choices.server";
import { countSet, readFilters, writeFilters, type SalesPointFilters } from "./filters";
import { NearButton } from "./near-button";
import { useSalesPointTexts } from "./texts";
import { meansUnit } from "./units";

const field = "min-h-11 w-full rounded-lg border border-line bg-card px-3 text-base";

function chosen<T extends { value: string }>(options: T[], value: string | null): string {
  return options.find((option) => meansUnit(value, option.value))?.value ?? value ?? "";
}

function Options({ options, value }: { options: { value: string; label: string; count: number }[]; value: string }) {
  const known = options.some((option) => option.value === value);
  return (
    <>
      {options.map((option) => (
        <option key={option.value} value={option.value}>{`${option.label} (${option.count})`}</option>
      ))}
      {!known && value !== "" && <option value={value}>{value}</option>}
    </>
  );
}

/** Filters as a plain form that works without scripts; with them a choice is taken at once. */
export function FilterForm({
  filters,
  choices,
  ready,
}: {
  filters: SalesPointFilters;
  choices: Choices;
  ready: boolean;
}) {
  const { filters: texts, ...words } = useSalesPointTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const province = chosen(choices.provinces, filters.province);
  const districts: DistrictChoice[] = choices.districts.filter((each) => province === "" || each.province === province);
  const home = inLanguage(language, "/diem-ban");
  // The browser alone would send empty fields too; one page should have one address.
  const take = (form: HTMLFormElement): void => {
    const pairs = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string");
    void navigate(`${home}${writeFilters(readFilters(new URLSearchParams(pairs)).filters)}`, {
      preventScrollReset: true,
    });
  };
  return (
    <search aria-label={texts.legend}>
      <Form
        method="get"
        action={home}
        key={JSON.stringify({ ...filters, bbox: null, page: 1 })}
        onSubmit={(event) => {
          event.preventDefault();
          take(event.currentTarget);
        }}
        onChange={(event) => {
          const form = event.currentTarget;
          const district = form.elements.namedItem("huyen");
          // A district of the province before would find nothing.
          if (
            event.target instanceof HTMLSelectElement &&
            event.target.name === "tinh" &&
            district instanceof HTMLSelectElement
          )
            district.value = "";
          take(form);
        }}
        className="grid grid-cols-2 items-end gap-x-3 gap-y-3 rounded-card border border-line bg-paper-deep/60 p-3 sm:gap-x-4 sm:p-4 lg:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <label className="block min-w-0 text-sm leading-snug font-semibold">
          {texts.province}
          <select name="tinh" defaultValue={province} className={`${field} mt-1 font-normal`}>
            <option value="">{texts.allProvinces}</option>
            <Options options={choices.provinces} value={province} />
          </select>
        </label>
        <label className="block min-w-0 text-sm leading-snug font-semibold">
          {texts.district}
          <select
            name="huyen"
            defaultValue={chosen(districts, filters.district)}
            className={`${field} mt-1 font-normal`}
          >
            <option value="">{texts.allDistricts}</option>
            <Options options={districts} value={chosen(districts, filters.district)} />
          </select>
        </label>
        <label className="block min-w-0 text-sm leading-snug font-semibold">
          {texts.kind}
          <select name="loai" defaultValue={filters.kind ?? ""} className={`${field} mt-1 font-normal`}>
            <option value="">{texts.allKinds}</option>
            <Options
              options={choices.kinds.map(({ value, count }) => ({ value, count, label: words.kinds[value] ?? value }))}
              value={filters.kind ?? ""}
            />
          </select>
        </label>
        <label className="flex min-h-11 items-center gap-2.5 font-semibold">
          <input
            type="checkbox"
            name="mo-cua"
            value="1"
            defaultChecked={filters.openNow}
            className="size-5 accent-lacquer"
          />
          {texts.openNow}
        </label>
        {filters.product !== null && <input type="hidden" name="san-pham" value={filters.product} />}
        {filters.near !== null && <input type="hidden" name="gan" value={formatPoint(filters.near)} />}
        <div className="col-span-2 flex flex-wrap items-center gap-x-2 gap-y-3 sm:gap-x-3 lg:col-span-4">
          <button type="submit" className={`${buttonLook.primary} max-sm:px-5`}>
            {texts.apply}
          </button>
          <NearButton filters={filters} ready={ready} />
          {countSet(filters) > 0 && (
            <Link
              to={home}
              preventScrollReset
              className="inline-flex min-h-11 items-center px-2 underline underline-offset-4 hover:text-lacquer"
            >
              {texts.clear}
            </Link>
          )}
        </div>
      </Form>
    </search>
  );
}
