import { MATCH_REASONS, type MatchReason } from "../../../shared/inquiry-vocabulary";
import { foldWords } from "../../../shared/text";

/** What a request is matched by. */
export interface Wanted {
  words: string;
  product_ids: readonly string[];
  group: string | null;
  sub_group: string | null;
  province_code: string | null;
}

/** One product that its producer sells. */
export interface SoldGood {
  producer_id: string;
  product_id: string;
  title: string;
  group: string | null;
  sub_group: string | null;
  /** Where the producer is. */
  province_code: string | null;
}

const within = (words: string, title: string): boolean => {
  const known = new Set(foldWords(title).split(" "));
  const asked = foldWords(words).split(" ").filter(Boolean);
  return asked.length > 0 && asked.every((word) => known.has(word));
};

const same = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldWords(one) === foldWords(other);

/** Why a good answers a request; empty when it does not. */
function reasonsFor(wanted: Wanted, good: SoldGood): MatchReason[] {
  const near = wanted.province_code !== null && wanted.province_code === good.province_code;
  const place: MatchReason[] = near ? ["place"] : [];
  // Whoever makes what was named is asked wherever they are.
  if (wanted.product_ids.includes(good.product_id)) return ["product", ...place];
  if (wanted.province_code !== null && !near) return [];
  if (wanted.group !== null && good.group !== wanted.group) return [];
  const narrow = wanted.sub_group !== null && same(wanted.sub_group, good.sub_group);
  if (narrow) return ["sub_group", ...place];
  if (within(wanted.words, good.title)) return ["words", ...place];
  // A sub-group that was asked for is not answered by the whole group.
  return wanted.group !== null && wanted.sub_group === null ? ["group", ...place] : [];
}

/**
 * The producers whom a request is shown to, each with the reasons of its best good: who makes a named product, wherever
 * they are; else, in the asked province, who makes goods of the asked sub-group, goods whose name has all the asked words,
 * or goods of the asked group (decision 41).
 */
export function matchProducers(wanted: Wanted, goods: readonly SoldGood[]): Map<string, MatchReason[]> {
  const strength = ([first]: readonly MatchReason[]) => (first === undefined ? Infinity : MATCH_REASONS.indexOf(first));
  const found = new Map<string, MatchReason[]>();
  for (const good of goods) {
    const reasons = reasonsFor(wanted, good);
    if (strength(reasons) < strength(found.get(good.producer_id) ?? [])) found.set(good.producer_id, reasons);
  }
  return found;
}
