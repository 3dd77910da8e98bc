import type { RegisterQuestion } from "../../contract/register-import";
import type { ListRow } from "../../modules/register-import/rules/list-row";
import { NearNames } from "../../modules/register-import/rules/near-names";
import type { Area } from "../../shared/area";
import {
  fullName,
  type PrintedPlace,
  type ResolvedPlace,
  type TerritoryReader,
  type TerritoryUnit,
} from "../../shared/territory";
import { foldWords } from "../../shared/text";

const SHOWN_LINES = 20;
const MOST_CHOICES = 8;

export interface MatchedPlace extends ResolvedPlace {
  /** What cannot be told: the commune or the district as it is spelled; null when everything spelled is known. */
  unknown: "commune" | "district" | null;
  /** Key of the question that the clerk is asked of it. */
  asks: string | null;
  question: RegisterQuestion | null;
}

type Choice = RegisterQuestion["choices"][number];

/** Units of an office's lists as today's codes, through what they were called before. */
export class PlaceMatcher {
  private readonly places = new Map<string, MatchedPlace>();
  private near: Promise<NearNames<TerritoryUnit>> | undefined;

  private constructor(
    private readonly territory: TerritoryReader,
    /** The office's own unit; null for the centre. */
    private readonly own: TerritoryUnit | null,
    /** Today's province of the office; null for the centre. */
    readonly province: TerritoryUnit | null,
    private readonly choices: Readonly<Record<string, string | null>>,
    private readonly today: string,
  ) {}

  static async of(
    territory: TerritoryReader,
    area: Area,
    choices: Readonly<Record<string, string | null>>,
    today: string,
  ): Promise<PlaceMatcher> {
    const found = area.unit_code === null ? null : await territory.findTerritory(area.unit_code);
    return new PlaceMatcher(territory, found?.unit ?? null, found?.province ?? null, choices, today);
  }

  /** Resolves the places of all rows; ask {@link at} afterwards. */
  async resolve(rows: readonly ListRow[]): Promise<void> {
    const asked = new Map<string, PrintedPlace>();
    const lines = new Map<string, number[]>();
    for (const row of rows) {
      const key = this.keyOf(row);
      asked.set(key, this.completed(row.place));
      lines.set(key, [...(lines.get(key) ?? []), row.line].slice(0, SHOWN_LINES));
    }
    const entries = [...asked];
    const resolved = await this.territory.resolvePrintedMany(entries.map(([, place]) => place));
    for (const [index, [key, place]] of entries.entries()) {
      const codes = resolved[index];
      if (codes === undefined) continue;
      const found = await this.matched(key, place, codes);
      found.question?.lines.push(...(lines.get(key) ?? []));
      this.places.set(key, found);
    }
  }

  /** @throws Error for a row whose place was not resolved, which is a mistake in the code */
  at(row: ListRow): MatchedPlace {
    const found = this.places.get(this.keyOf(row));
    if (found === undefined) throw new Error("places are resolved before they are asked for");
    return found;
  }

  questions(): RegisterQuestion[] {
    return [...this.places.values()].flatMap(({ question }) => question ?? []);
  }

  private keyOf({ place }: ListRow): string {
    return `unit:${[place.commune, place.district, place.province].map((text) => foldWords(text ?? "")).join("|")}`;
  }

  /** What a list of one province, district or commune leaves out, because it says so in its title. */
  private completed({ commune, district, province }: PrintedPlace): PrintedPlace {
    const silent = !commune && !district;
    return {
      commune: commune ?? (silent && this.own?.level === "commune" ? fullName(this.own) : null),
      district: district ?? (silent && this.own?.level === "district" ? fullName(this.own) : null),
      province: province ?? this.province?.code ?? null,
    };
  }

  private async matched(key: string, place: PrintedPlace, codes: ResolvedPlace): Promise<MatchedPlace> {
    const known = { ...codes, unknown: null, asks: null, question: null };
    if (place.commune && codes.commune_code === null) return this.asked(key, place, codes);
    if (place.district && codes.district_code === null && codes.commune_code === null)
      return { ...known, unknown: "district" };
    return codes.province_code === null ? { ...known, unknown: place.commune ? "commune" : "district" } : known;
  }

  private async asked(key: string, place: PrintedPlace, codes: ResolvedPlace): Promise<MatchedPlace> {
    const choices = await this.choicesFor(place);
    if (choices.length === 0) return { ...codes, unknown: "commune", asks: null, question: null };
    const given = this.choices[key] ?? null;
    const chosen = choices.some(({ value }) => value === given) ? given : null;
    const said = [place.commune, place.district].filter(Boolean).join(", ");
    const question: RegisterQuestion = { key, about: "unit", said, lines: [], choices, chosen };
    if (chosen === null) return { ...codes, unknown: null, asks: key, question };
    const answer = await this.territory.findTerritory(chosen);
    const province_code = answer?.province?.code ?? codes.province_code;
    return { ...codes, commune_code: chosen, province_code, unknown: null, asks: null, question };
  }

  /** Communes of today that a spelling may mean: those it leads to, else those with a name near to it. */
  private async choicesFor({ commune, district, province }: PrintedPlace): Promise<Choice[]> {
    const matches = await this.territory.resolveAddress(commune ?? "", province ?? undefined, district ?? undefined);
    if (matches.length > 0)
      return matches
        .slice(0, MOST_CHOICES)
        .map(({ commune: unit, former_label }) => ({ value: unit.code, label: fullName(unit), hint: former_label }));
    const near = (await this.nearNames())?.near(commune ?? "", MOST_CHOICES) ?? [];
    const choices = new Map<string, Choice>();
    for (const unit of near) {
      const answer = unit.valid_to === null ? null : await this.territory.findTerritory(unit.code);
      const todays = answer === null ? [unit] : answer.successors.map((next) => next.unit);
      for (const { code, kind, name } of todays)
        if (!choices.has(code))
          choices.set(code, {
            value: code,
            label: fullName({ kind, name }),
            hint: answer === null ? null : fullName(unit),
          });
    }
    return [...choices.values()].slice(0, MOST_CHOICES);
  }

  private nearNames(): Promise<NearNames<TerritoryUnit>> | undefined {
    const { province } = this;
    if (province === null) return undefined;
    this.near ??= this.territory
      .listTerritory({ parent: province.code, level: "commune", as_of: "any", limit: 10_000, offset: 0 }, this.today)
      .then(({ answers }) => new NearNames(answers.map(({ unit }) => [unit.name, unit])));
    return this.near;
  }
}
