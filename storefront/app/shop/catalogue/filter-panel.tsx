import { Link } from "react-router";
import { Stars } from "../../shared/ui/stars";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import type { CatalogueData } from "./catalogue.server";
import { priceName } from "./chips";
import { CheckLine, FacetGroup, FacetSelect } from "./facet-fields";
import type { Filters } from "./filters";
import { catalogueTexts } from "./texts";

interface Props {
  facets: CatalogueData["facets"];
  /** As the address says, or as it will say in a moment. */
  filters: Filters;
  address: (filters: Filters) => string;
}

const amount = "h-11 w-full min-w-0 rounded-lg border border-line bg-card px-3 text-base tabular-nums";

/** Every facet as fields of the one filter form. */
export function FilterPanel({ facets, filters, address }: Props) {
  const texts = useTexts(catalogueTexts);
  const shell = useShell();
  const showDistricts = filters.provinces.length > 0 || filters.districts.length > 0;
  return (
    <>
      <FacetGroup name={texts.stars}>
        {facets.stars.map(({ value, count }) => (
          <CheckLine key={value} name="sao" value={value} checked={filters.stars.includes(value)} count={count}>
            <Stars count={Number(value)} size={16} />
            <span className="sr-only">{texts.starsChoice(value)}</span>
          </CheckLine>
        ))}
      </FacetGroup>
      <FacetGroup name={texts.group}>
        {facets.group.map(({ value, count }) => (
          <CheckLine key={value} name="nhom" value={value} checked={filters.groups.includes(value)} count={count}>
            {shell.groups[value] ?? value}
          </CheckLine>
        ))}
      </FacetGroup>
      <FacetSelect
        name="tinh"
        label={texts.province}
        any={texts.anyProvince}
        chosen={filters.provinces}
        choices={facets.province}
      />
      {showDistricts && (
        <FacetSelect
          name="huyen"
          label={texts.district}
          hint={texts.districtHint}
          any={texts.anyDistrict}
          chosen={filters.districts}
          choices={facets.district}
        />
      )}
      <FacetSelect
        name="chu-the"
        label={texts.producer}
        any={texts.anyProducer}
        chosen={filters.producers}
        choices={facets.producer}
      />
      {filters.communes.map((code) => (
        <input key={code} type="hidden" name="xa" value={code} />
      ))}
      <FacetGroup name={texts.price}>
        <div className="grid grid-cols-2 gap-2">
          <input
            key={`from${filters.priceFrom}`}
            name="gia-tu"
            inputMode="numeric"
            defaultValue={filters.priceFrom ?? ""}
            aria-label={texts.priceFrom}
            placeholder="0"
            className={amount}
          />
          <input
            key={`to${filters.priceTo}`}
            name="gia-den"
            inputMode="numeric"
            defaultValue={filters.priceTo ?? ""}
            aria-label={texts.priceTo}
            placeholder="1.000.000"
            className={amount}
          />
        </div>
        <ul className="mt-1 text-sm">
          {facets.price.map(({ from, to, count }) => {
            const current = filters.priceFrom === from && filters.priceTo === to;
            return (
              <li key={from}>
                <Link
                  preventScrollReset
                  to={address({ ...filters, priceFrom: from, priceTo: to, page: 1 })}
                  aria-current={current || undefined}
                  className="flex min-h-11 items-center justify-between lg:min-h-9 hover:text-lacquer aria-[current]:font-semibold aria-[current]:text-lacquer-deep"
                >
                  {priceName(from, to, texts)} <span className="tabular-nums text-ink-soft">{count}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </FacetGroup>
      <CheckLine name="con-hang" value="1" checked={filters.inStock} count={facets.inStock}>
        {texts.inStock}
      </CheckLine>
    </>
  );
}
