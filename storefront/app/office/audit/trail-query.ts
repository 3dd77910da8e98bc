/** What the address of the page asks for. */
export interface TrailQuery {
  actor: string;
  subject: string;
  /** YYYY-MM-DD, or empty. */
  from: string;
  to: string;
  /** Id of the line after which the page begins, or empty. */
  before: string;
}

/** Name in the address, name in the API. */
const KEYS = [
  ["nguoi", "actor", "actor"],
  ["loai", "subject", "subject_type"],
  ["tu", "from", "from"],
  ["den", "to", "to"],
  ["sau", "before", "before"],
] as const satisfies readonly (readonly [string, keyof TrailQuery, string])[];

const WORD = /^[A-Za-z0-9_.-]{1,80}$/;

/** Whether the text is a day of the calendar, YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Reads the address; what is not understood is left out. */
export function readTrailQuery(search: URLSearchParams): TrailQuery {
  const word = (key: string) => {
    const text = search.get(key) ?? "";
    return WORD.test(text) ? text : "";
  };
  const day = (key: string) => {
    const text = search.get(key) ?? "";
    return isDay(text) ? text : "";
  };
  return { actor: word("nguoi"), subject: word("loai"), from: day("tu"), to: day("den"), before: word("sau") };
}

function searchOf(query: TrailQuery, nameOf: (keys: (typeof KEYS)[number]) => string): URLSearchParams {
  return new URLSearchParams(
    KEYS.flatMap((keys) => (query[keys[1]] === "" ? [] : [[nameOf(keys), query[keys[1]]] as [string, string]])),
  );
}

/** The address of the page with some of it changed. @param base of the page in its language */
export function trailAddress(base: string, query: TrailQuery, changes: Partial<TrailQuery> = {}): string {
  const search = searchOf({ ...query, ...changes }, ([name]) => name);
  return search.size === 0 ? base : `${base}?${search}`;
}

/** The same as a query of the API. */
export function trailApiQuery(query: TrailQuery): string {
  return searchOf(query, ([, , name]) => name).toString();
}
