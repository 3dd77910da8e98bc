import { formatVnd } from "../../shared/format/money";
import type { ShellTexts } from "../../shared/i18n/vi/shell";
import type { CatalogueTexts } from "../../shared/i18n/vi/catalogue";
import type { CatalogueData } from "./catalogue.server";
import type { Filters, ListName } from "./filters";

export interface Chip {
  name: string;
  /** The filters without this one. */
  without: Filters;
}

/** Everything that narrows the list, each with the list as it would be without it. */
export function activeChips(
  { filters, facets, places }: Pick<CatalogueData, "filters" | "facets" | "places">,
  texts: CatalogueTexts,
  shell: ShellTexts,
): Chip[] {
  const first: Filters = { ...filters, page: 1 };
  const labelled = (choices: { value: string; label: string }[]) => (value: string) =>
    choices.find((choice) => choice.value === value)?.label ?? value;
  const chips = (list: ListName, nameOf: (value: string) => string): Chip[] =>
    filters[list].map((value) => ({
      name: nameOf(value),
      without: { ...first, [list]: filters[list].filter((other) => other !== value) },
    }));
  const { deliversTo } = filters;
  const destination: Chip[] =
    deliversTo === null
      ? []
      : [
          {
            name: texts.deliversToChip(labelled(facets.deliversTo)(deliversTo)),
            without: { ...first, deliversTo: null },
          },
        ];
  const price: Chip[] =
    filters.priceFrom === null && filters.priceTo === null
      ? []
      : [
          {
            name: priceName(filters.priceFrom, filters.priceTo, texts),
            without: { ...first, priceFrom: null, priceTo: null },
          },
        ];
  return [
    ...chips("stars", texts.starsChoice),
    ...chips("groups", (value) => shell.groups[value] ?? value),
    ...chips("subGroups", labelled(facets.subGroup)),
    ...chips("provinces", labelled(places)),
    ...chips("districts", labelled(places)),
    ...chips("communes", labelled(places)),
    ...chips("producers", labelled(facets.producer)),
    ...chips("producerKinds", (value) => shell.producerKinds[value] ?? value),
    ...chips("standards", labelled(facets.standard)),
    ...destination,
    ...price,
    ...(filters.inStock ? [{ name: texts.inStock, without: { ...first, inStock: false } }] : []),
  ];
}

/** A price range in words; one of the two ends is set. Amounts in đồng. */
export function priceName(from: number | null, to: number | null, texts: CatalogueTexts): string {
  if (to === null) return texts.priceAbove(formatVnd(from ?? 0));
  return from === null || from === 0
    ? texts.priceBelow(formatVnd(to))
    : texts.priceBetween(formatVnd(from), formatVnd(to));
}
