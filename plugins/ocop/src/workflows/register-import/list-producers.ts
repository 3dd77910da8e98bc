import type { ListRow } from "../../modules/register-import/rules/list-row";
import { nameKey } from "../../modules/register-import/rules/near-names";
import type { MatchedPlace } from "./match-places";

/** Where a row says that its producer is. */
export type RowPlace = Pick<MatchedPlace, "commune_code" | "district_code" | "asks" | "unknown">;

/** Who a row means, among those of its name in the list. */
export interface ListProducer {
  /** The same for all rows that mean the same. */
  key: string;
  /** Whether the list has others of the name, so that a question has to say which one is meant. */
  shared: boolean;
  /** Units of those that it may mean, where that cannot be told; empty where it can. */
  unclear: readonly string[];
}

/** Those of one name in one unit: the commune, or the district where the list tells no more. */
interface Namesakes {
  unit: string;
  commune: string | null;
  district: string | null;
  tax_codes: Set<string>;
}

const taxCodeOf = ({ tax_code }: ListRow): string | null => tax_code?.replace(/-/g, "") ?? null;
const byTaxCode = (code: string): string => `tax:${code}`;
/** Places that are still a question say nothing yet. */
const isTold = ({ asks, unknown }: RowPlace): boolean => asks === null && unknown === null;

/** Whether what a row tells of its place may be there. */
function mayBe({ commune, district, unit }: Namesakes, { commune_code, district_code }: RowPlace): boolean {
  if (commune_code !== null) return unit === commune_code;
  if (district_code === null) return true;
  return district === district_code || (commune !== null && district === null);
}

/** One for each tax code; one alone where none is told. */
const keysOf = ({ unit, tax_codes }: Namesakes): string[] =>
  tax_codes.size === 0 ? [unit] : [...tax_codes].map(byTaxCode);

/**
 * Tells the producers of a list apart. Two of one name in two communes are two, unless they bear one tax code; two in one
 * commune with tax codes of their own are two as well. A row that tells no commune means the one that fits, and is unclear
 * where several do.
 */
export class ListProducers {
  private readonly byName = new Map<string, Map<string, Namesakes>>();

  constructor(rows: readonly { row: ListRow; place: RowPlace }[]) {
    const told = rows.filter(({ place }) => isTold(place));
    const detail = ({ commune_code, district_code }: RowPlace) =>
      commune_code !== null ? 0 : district_code !== null ? 1 : 2;
    // Who tells more first: a row that tells less adds nobody where it fits one that is there.
    for (const { row, place } of told.toSorted((a, b) => detail(a.place) - detail(b.place))) this.note(row, place);
  }

  /** Who a row means. One whose place is still a question is not unclear: it waits for the answer. */
  of(row: ListRow, place: RowPlace): ListProducer {
    const name = nameKey(row.producer);
    const key = `producer:${name}`;
    const all = [...(this.byName.get(name)?.values() ?? [])];
    if (new Set(all.flatMap(keysOf)).size <= 1) return { key, shared: false, unclear: [] };
    const fitting = all.filter((one) => mayBe(one, place));
    const meant = new Set(fitting.flatMap(keysOf));
    const code = taxCodeOf(row);
    const own = code === null ? null : byTaxCode(code);
    // A tax code that the others do not bear is one more of the name, where each of the others has one.
    if (own !== null && (meant.has(own) || fitting.every(({ tax_codes }) => tax_codes.size > 0)))
      return { key: `${key}|${own}`, shared: true, unclear: [] };
    const [only, second] = meant;
    if (only !== undefined && second === undefined) return { key: `${key}|${only}`, shared: true, unclear: [] };
    return { key: `${key}|?`, shared: true, unclear: isTold(place) ? fitting.map(({ unit }) => unit) : [] };
  }

  private note(row: ListRow, place: RowPlace): void {
    const name = nameKey(row.producer);
    const units = this.byName.get(name) ?? new Map<string, Namesakes>();
    this.byName.set(name, units);
    const { commune_code: commune, district_code: district } = place;
    const [first, second] = [...units.values()].filter((one) => mayBe(one, place));
    const unit = commune ?? district ?? "";
    const one = first ?? { unit, commune, district, tax_codes: new Set<string>() };
    if (first === undefined) units.set(unit, one);
    const code = taxCodeOf(row);
    if (code !== null && second === undefined) one.tax_codes.add(code);
  }
}
