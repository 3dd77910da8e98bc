import type { CatalogueData } from "./catalogue.server";
import { LISTS, type Filters, type ListName } from "./filters";

type Facets = CatalogueData["facets"];

/** A choice with what lies under it, as a field of the filter form. */
export interface TreeNode {
  /** Name in the address. */
  field: string;
  value: string;
  label: string;
  count: number;
  checked: boolean;
  /** Whether its parts are shown at once: it or a part of it is chosen. */
  open: boolean;
  children: TreeNode[];
}

interface Choice {
  value: string;
  label: string;
  count: number;
  parent?: string | null;
}

function nodes(
  list: ListName,
  filters: Filters,
  choices: readonly Choice[],
  below: (value: string) => TreeNode[],
): TreeNode[] {
  return choices.map(({ value, label, count }) => {
    const children = below(value);
    const checked = filters[list].includes(value);
    const open = checked || children.some((child) => child.checked || child.open);
    return { field: LISTS[list], value, label, count, checked, open, children };
  });
}

const under = <T extends Choice>(choices: readonly T[], parent: string): T[] =>
  choices.filter((choice) => choice.parent === parent);

/** Provinces, their historical districts, and communes under these or, where no district is known, the province. */
export function placeTree({ province, district, commune }: Facets, filters: Filters): TreeNode[] {
  const communes = (parent: string) => nodes("communes", filters, under(commune, parent), () => []);
  return nodes("provinces", filters, province, (home) => [
    ...nodes("districts", filters, under(district, home), communes),
    ...communes(home),
  ]);
}

/** Groups and their sub-groups. @param names of groups */
export function groupTree(
  { group, subGroup }: Facets,
  filters: Filters,
  names: Readonly<Record<string, string>>,
): TreeNode[] {
  const groups = group.map(({ value, count }) => ({ value, count, label: names[value] ?? value }));
  return nodes("groups", filters, groups, (home) => nodes("subGroups", filters, under(subGroup, home), () => []));
}
