import type { CriteriaSet, Part, ProductSet } from "../data/criteria";

const sum = (values: readonly { max: number }[]) => values.reduce((total, { max }) => total + max, 0);

function partProblems(owner: string, parts: readonly Part[]): string[] {
  const problems: string[] = [];
  if (sum(parts) !== 100) problems.push(`${owner}: parts sum to ${sum(parts)}, not 100`);
  for (const part of parts) {
    if (part.sections && sum(part.sections) !== part.max)
      problems.push(`${owner}: sections of ${part.code} sum to ${sum(part.sections)}, not ${part.max}`);
    for (const section of part.sections ?? []) {
      if (section.criteria.length > 0 && sum(section.criteria) !== section.max) {
        problems.push(`${owner}: criteria of ${section.code} sum to ${sum(section.criteria)}, not ${section.max}`);
      }
    }
  }
  return problems;
}

/** Points that a product set's sheet sums to; null when its quality part is not known. */
export function totalOf(set: CriteriaSet, productSet: ProductSet): number | null {
  if (productSet.quality === null) return null;
  const others = (productSet.own_parts ?? set.parts).filter((part) => part.code !== "C");
  return sum(others) + sum(productSet.quality);
}

/** Everything that does not add up in a criteria set, in words; empty when all parts, sections and sheets sum. */
export function criteriaProblems(set: CriteriaSet): string[] {
  const problems = partProblems(set.version, set.parts);
  for (const productSet of set.product_sets) {
    if (productSet.own_parts) problems.push(...partProblems(`${set.version}/${productSet.code}`, productSet.own_parts));
    const total = totalOf(set, productSet);
    if (total !== null && (total !== set.total || productSet.recorded_total !== total)) {
      problems.push(`${set.version}/${productSet.code}: sums to ${total}`);
    }
    // A sheet that is whole in the source has no excuse for having no criteria here.
    if (total === null && productSet.recorded_total === set.total)
      problems.push(`${set.version}/${productSet.code}: criteria are missing`);
  }
  return problems;
}

/** The criteria set in force on a day (YYYY-MM-DD), or null before the first one. */
export function criteriaOn(sets: readonly CriteriaSet[], day: string): CriteriaSet | null {
  return sets.find((set) => set.in_force_from <= day && (set.in_force_to === null || day <= set.in_force_to)) ?? null;
}
