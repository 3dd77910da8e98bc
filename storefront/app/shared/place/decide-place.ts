/** A commune of today that an address as typed may mean. */
export interface PlaceMatch {
  communeCode: string;
  communeName: string;
  provinceCode: string;
  provinceName: string;
  /** "former": the name ended with the reform of 01/07/2025. */
  via: "current" | "former";
  /** The old name it was found by, in the reader's language. */
  note: string | null;
}

export type PlaceAnswer =
  | { kind: "unknown" }
  | { kind: "choose"; matches: PlaceMatch[] }
  /** One match by a former name: shown to the buyer before the order is placed. */
  | { kind: "renamed"; match: PlaceMatch }
  | { kind: "found"; match: PlaceMatch };

/**
 * What to do with the communes that fit the typed name. `chosen` is the code the buyer
 * picked or confirmed for exactly this text; it counts only when it is among the matches.
 */
export function decidePlace(matches: readonly PlaceMatch[], chosen: string): PlaceAnswer {
  const picked = matches.find((match) => match.communeCode === chosen);
  if (picked !== undefined) return { kind: "found", match: picked };
  const unique = [...new Map(matches.map((match) => [match.communeCode, match])).values()];
  const [first, second] = unique;
  if (first === undefined) return { kind: "unknown" };
  if (second !== undefined) return { kind: "choose", matches: unique };
  return first.via === "current" ? { kind: "found", match: first } : { kind: "renamed", match: first };
}
