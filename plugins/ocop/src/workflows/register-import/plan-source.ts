import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListColumns, ListRow } from "../../modules/register-import/rules/list-row";
import type { Area } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { mapInSlices } from "../../shared/in-slices";
import type { RegisterImportStatus } from "../../shared/register-import-vocabulary";
import { TERRITORY_MODULE, type TerritoryReader, type UnitAnswer } from "../../shared/territory";
import { checkRow } from "./check-row";
import { readKnown } from "./known";
import { type MatchedPlace, PlaceMatcher } from "./match-places";
import { ProducerMatcher } from "./match-producers";
import { type Plan, planList } from "./plan";

/** A list as it was read, kept so that it can be planned anew. */
export interface Source {
  rows: ListRow[];
  columns: ListColumns;
}
/** The clerk's answers, by key of the question. */
export type Choices = Readonly<Record<string, string | null>>;

async function unitsOf(territory: TerritoryReader, places: readonly MatchedPlace[]): Promise<Map<string, UnitAnswer>> {
  const codes = new Set(
    places.flatMap(({ commune_code, district_code, province_code }) =>
      [commune_code, district_code, province_code].filter((code) => code !== null),
    ),
  );
  const units = new Map<string, UnitAnswer>();
  for (const code of codes) {
    const answer = await territory.findTerritory(code);
    if (answer !== null) units.set(code, answer);
  }
  return units;
}

/** What a list would do to the register of an area, as both stand now. */
export async function planSource(
  container: MedusaContainer,
  { source, choices, area }: { source: Source; choices: Choices; area: Area },
): Promise<Plan> {
  const { rows, columns } = source;
  const today = todayInHoChiMinh();
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const places = await PlaceMatcher.of(territory, area, choices, today);
  await places.resolve(rows);
  const units = await unitsOf(
    territory,
    rows.map((row) => places.at(row)),
  );
  const checked = await mapInSlices(rows, (row) => checkRow(row, places.at(row), { columns, area, units, today }));
  const numbers = checked.flatMap(({ facts }) => (facts === null || facts.number === "" ? [] : facts.number));
  const known = await readKnown(container, area, numbers);
  const labels = await territory.labelsOf([
    ...units.keys(),
    ...known.producers.flatMap(({ commune_code }) => commune_code ?? []),
  ]);
  const labelOf = ({ commune_code, district_code }: Pick<MatchedPlace, "commune_code" | "district_code">) =>
    labels.get(commune_code ?? district_code ?? "") ?? null;
  const matcher = new ProducerMatcher(known.producers, choices, labels);
  await mapInSlices(rows, (row) => matcher.prepare(row));
  const { producerQuestions, ...plan } = planList(checked, known, matcher, labelOf);
  return { ...plan, questions: [...producerQuestions, ...places.questions()] };
}

/** What a plan lets the clerk do next. */
export function statusOf({ counts }: Pick<Plan, "counts">, faults: readonly unknown[]): RegisterImportStatus {
  if (faults.length > 0) return "faulty";
  if (counts.asking > 0) return "asking";
  return counts.faulty > 0 ? "faulty" : "ready";
}
