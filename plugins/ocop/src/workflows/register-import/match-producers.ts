import type { RegisterQuestion } from "../../contract/register-import";
import type { ListRow } from "../../modules/register-import/rules/list-row";
import { nameKey, NearNames } from "../../modules/register-import/rules/near-names";
import type { KnownProducer } from "./known";
import type { ListProducer, RowPlace } from "./list-producers";

/** The answer "a producer of its own" to the question which one is meant. */
const NEW = "new";
const SHOWN_LINES = 20;

export type MatchedProducer =
  | { act: "known"; id: string; name: string }
  | { act: "new"; key: string }
  | { act: "asked"; key: string };

function byKey<T>(many: readonly T[], key: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of many) {
    const name = key(one);
    if (name !== null && name !== "") groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

/** Finds what a list's producers are in the register, and asks where that is not certain. */
export class ProducerMatcher {
  private readonly byName: Map<string, KnownProducer[]>;
  private readonly byTaxCode: Map<string, KnownProducer[]>;
  private readonly byId: Map<string, KnownProducer>;
  private readonly near: NearNames<KnownProducer>;
  private readonly asked = new Map<string, RegisterQuestion>();

  constructor(
    known: readonly KnownProducer[],
    private readonly choices: Readonly<Record<string, string | null>>,
    private readonly labels: ReadonlyMap<string, string>,
  ) {
    this.byName = byKey(known, ({ name }) => nameKey(name));
    this.byTaxCode = byKey(known, ({ tax_code }) => tax_code?.replace(/-/g, "") ?? null);
    this.byId = new Map(known.map((one) => [one.id, one]));
    this.near = new NearNames(known.map((one) => [one.name, one]));
  }

  /**
   * @param place of the row: of two with one name, the one that is in its commune is meant, and one that is elsewhere is
   *   asked about, because a preview shows only the name that both bear
   * @param who the row means among those of the list; those of one name are asked about one by one
   */
  match(row: ListRow, place: RowPlace, who: ListProducer): MatchedProducer {
    const commune = place.commune_code;
    const sameCode = this.byTaxCode.get(row.tax_code?.replace(/-/g, "") ?? "") ?? [];
    const [only, second] = sameCode;
    if (only && !second) return { act: "known", id: only.id, name: only.name };
    const same = this.byName.get(nameKey(row.producer)) ?? [];
    const here = same.filter(({ commune_code }) => commune_code === commune);
    const maybe = same.filter(({ commune_code }) => commune === null || commune_code === null);
    const [certain, another] = here.length > 0 ? here : maybe;
    if (certain && !another) return { act: "known", id: certain.id, name: certain.name };
    const near = same.length > 0 ? same : this.nearTo(row.producer);
    if (near.length === 0) return { act: "new", key: who.key };
    const unit = this.labels.get(place.commune_code ?? place.district_code ?? "") ?? row.tax_code;
    const said = who.shared && unit !== null ? `${row.producer} (${unit})` : row.producer;
    return this.answered(who.key, said, row.line, near);
  }

  questions(): RegisterQuestion[] {
    return [...this.asked.values()];
  }

  /** Looks for near names ahead of {@link match}: among those of a whole country this is what takes time. */
  prepare(row: ListRow): void {
    if (!this.byName.has(nameKey(row.producer))) this.nearTo(row.producer);
  }

  private readonly nears = new Map<string, KnownProducer[]>();

  private nearTo(name: string): KnownProducer[] {
    const key = nameKey(name);
    const found = this.nears.get(key) ?? this.near.near(name);
    this.nears.set(key, found);
    return found;
  }

  private answered(key: string, said: string, line: number, near: readonly KnownProducer[]): MatchedProducer {
    const given = this.choices[key] ?? null;
    const chosen = given === NEW || near.some(({ id }) => id === given) ? given : null;
    const question = this.asked.get(key) ?? {
      key,
      about: "producer" as const,
      said,
      lines: [],
      choices: [
        ...near.map(({ id, name, commune_code }) => ({
          value: id,
          label: name,
          hint: this.labels.get(commune_code ?? "") ?? null,
        })),
        { value: NEW, label: "", hint: null },
      ],
      chosen,
    };
    if (question.lines.length < SHOWN_LINES) question.lines.push(line);
    this.asked.set(key, question);
    if (chosen === null) return { act: "asked", key };
    const one = this.byId.get(chosen);
    return one === undefined ? { act: "new", key } : { act: "known", id: one.id, name: one.name };
  }
}
