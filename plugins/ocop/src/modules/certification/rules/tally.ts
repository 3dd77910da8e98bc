import type { PotentialCustom, Tally } from "../../../shared/report-vocabulary";
import { inForceOn, type PastSource } from "./past-day";

type Rank = { stars: number; potential_five: boolean };

const EMPTY: Tally = { products: 0, five: 0, potential_five: 0, four: 0, three: 0 };

function bucketOf({ stars, potential_five }: Rank): Exclude<keyof Tally, "products"> {
  if (stars === 5) return "five";
  if (stars === 4) return potential_five ? "potential_five" : "four";
  return "three";
}

/** Counts ranks of 3 to 5 stars. */
export function tallyOf(ranks: readonly Rank[]): Tally {
  const tally = { ...EMPTY };
  for (const rank of ranks) {
    tally.products += 1;
    tally[bucketOf(rank)] += 1;
  }
  return tally;
}

/** Counts what is in force at the end of a day, each product once by the certificate that speaks for it. */
export function tallyOn(register: readonly (readonly PastSource[])[], day: string): Tally {
  return tallyOf(register.flatMap((certificates) => inForceOn(certificates, day) ?? []));
}

/** The tally as a custom prints it: with `inside_four` the potential 5 stars are told beside, and counted in, 4 stars. */
export function byCustom<Counted extends Tally>(tally: Counted, custom: PotentialCustom): Counted {
  return custom === "own" ? tally : { ...tally, four: tally.four + tally.potential_five };
}
