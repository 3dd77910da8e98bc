import { Stars } from "../../shared/ui/stars";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import type { CatalogueData } from "./catalogue.server";
import { CheckLine, FacetGroup, FacetSelect } from "./facet-fields";
import { LISTS, type Filters } from "./filters";
import { PriceField } from "./price-field";
import { catalogueTexts } from "./texts";
import { groupTree, placeTree } from "./tree";
import { LongTree, TreeFields } from "./tree-fields";

interface Props {
  facets: CatalogueData["facets"];
  /** As the address says, or as it will say in a moment. */
  filters: Filters;
  address: (filters: Filters) => string;
}

/** Provinces that stand open; the largest come first. */
const NEAR_PROVINCES = 8;

/** Chosen values that no field shows, with their names in the address. */
function unseen(filters: Filters, facets: Props["facets"]): [string, string][] {
  const fields = [
    ["subGroups", facets.subGroup],
    ["provinces", facets.province],
    ["districts", facets.district],
    ["communes", facets.commune],
    ["standards", facets.standard],
  ] as const;
  return fields.flatMap(([list, choices]) =>
    filters[list]
      .filter((value) => !choices.some((choice) => choice.value === value))
      .map((value): [string, string] => [LISTS[list], value]),
  );
}

/** Every facet as fields of the one filter form. */
export function FilterPanel({ facets, filters, address }: Props) {
  const texts = useTexts(catalogueTexts);
  const shell = useShell();
  const groups = groupTree(facets, filters, shell.groups);
  const places = placeTree(facets, filters);
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
      {groups.length > 0 && (
        <FacetGroup name={texts.group}>
          <TreeFields nodes={groups} partsOf={texts.partsOfGroup} />
        </FacetGroup>
      )}
      <FacetGroup name={texts.price}>
        <PriceField bands={facets.price} filters={filters} address={address} />
      </FacetGroup>
      {places.length > 0 && (
        <FacetGroup name={texts.place} hint={texts.placeHint}>
          <LongTree nodes={places} partsOf={texts.partsOfPlace} first={NEAR_PROVINCES} more={texts.moreProvinces} />
        </FacetGroup>
      )}
      <FacetSelect
        name="giao-toi"
        label={texts.deliversTo}
        hint={texts.deliversToHint}
        any={texts.anyDestination}
        chosen={filters.deliversTo === null ? [] : [filters.deliversTo]}
        choices={facets.deliversTo}
      />
      <CheckLine name="con-hang" value="1" checked={filters.inStock} count={facets.inStock}>
        {texts.inStock}
      </CheckLine>
      {facets.standard.length > 0 && (
        <FacetGroup name={texts.standard} hint={texts.standardHint}>
          {facets.standard.map(({ value, label, count }) => (
            <CheckLine
              key={value}
              name="tieu-chuan"
              value={value}
              checked={filters.standards.includes(value)}
              count={count}
            >
              {label}
            </CheckLine>
          ))}
        </FacetGroup>
      )}
      {facets.producerKind.length > 0 && (
        <FacetGroup name={texts.producerKind}>
          {facets.producerKind.map(({ value, count }) => (
            <CheckLine
              key={value}
              name="loai-chu-the"
              value={value}
              checked={filters.producerKinds.includes(value)}
              count={count}
            >
              {shell.producerKinds[value] ?? value}
            </CheckLine>
          ))}
        </FacetGroup>
      )}
      <FacetSelect
        name="chu-the"
        label={texts.producer}
        any={texts.anyProducer}
        chosen={filters.producers}
        choices={facets.producer}
      />
      {/* What is chosen but has no product here would be lost by the next change. */}
      {unseen(filters, facets).map(([field, value]) => (
        <input key={`${field} ${value}`} type="hidden" name={field} value={value} />
      ))}
    </>
  );
}
