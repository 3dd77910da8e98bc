/** Sections of the suggestions, in their order; also names of their texts. */
export const SUGGESTION_KINDS = ["products", "producers", "places", "salesPoints"] as const;

/** One thing that the search box offers. */
export interface Suggestion {
  kind: (typeof SUGGESTION_KINDS)[number];
  name: string;
  /** Where it is, to tell two of one name apart. */
  place: string | null;
  /** Address without a language. */
  path: string;
}
