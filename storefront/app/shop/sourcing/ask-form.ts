import { readWhole } from "../../shared/format/read-number";
import type { SourcingTexts } from "../../shared/i18n/vi/sourcing";
import { isEmail } from "../../shared/log-in/credentials";
import { formLines, formTexts } from "../../shared/session/form-text";

/** Boxes of the form in the order of the page. */
const NAMES = [
  "words",
  "goods",
  "quantity",
  "unit",
  "period",
  "min_stars",
  "wanted_from",
  "wanted_to",
  "province",
  "commune",
  "asker_kind",
  "asker_name",
  "contact_name",
  "phone",
  "email",
] as const;

/** A request as somebody typed it; `goods` is a group, or a group and a sub-group: "food|Mật ong". */
export type TypedAsk = Record<(typeof NAMES)[number], string> & {
  note: string;
  standards: string[];
  consent: boolean;
  /** Of the box that nobody sees. */
  website: string;
};

export const FIELD_ORDER = [...NAMES, "note", "consent"] as const;
export type AskField = (typeof FIELD_ORDER)[number];
export type AskFault = keyof SourcingTexts["faults"];
export type AskFaults = Partial<Record<AskField, AskFault>>;

export const NEW_ASK: TypedAsk = {
  ...(Object.fromEntries(NAMES.map((name) => [name, ""])) as Record<(typeof NAMES)[number], string>),
  period: "month",
  asker_kind: "shop",
  note: "",
  standards: [],
  consent: false,
  website: "",
};

/** Most characters of a box; the API's bounds. */
export const MOST = {
  words: 200,
  unit: 30,
  asker_name: 200,
  contact_name: 120,
  phone: 20,
  email: 254,
  commune: 80,
  note: 1000,
} as const;
const MOST_QUANTITY = 1_000_000;
const MOST_STANDARDS = 12;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PHONE = /^\+?[\d .()-]{6,20}$/;

/** What the form holds. */
export function readAsk(form: FormData): TypedAsk {
  const ticked = form.getAll("standards").filter((one) => typeof one === "string");
  return {
    ...formTexts(form, [...NAMES, "website"]),
    note: formLines(form, "note"),
    standards: ticked.slice(0, MOST_STANDARDS),
    consent: form.has("consent"),
  };
}

function dayFaults({ wanted_from, wanted_to }: TypedAsk, today: string): AskFaults {
  const faults: AskFaults = {};
  if (!DAY.test(wanted_from) || wanted_from < today) faults.wanted_from = "day";
  if (!DAY.test(wanted_to) || wanted_to < today) faults.wanted_to = "day";
  else if (DAY.test(wanted_from) && wanted_to < wanted_from) faults.wanted_to = "order";
  return faults;
}

/** What cannot be right; whether a commune exists is asked of the territory afterwards. @param today YYYY-MM-DD */
export function askFaults(typed: TypedAsk, today: string): AskFaults {
  const faults: AskFaults = dayFaults(typed, today);
  for (const name of ["words", "unit", "asker_name", "contact_name", "email"] as const)
    if (typed[name] === "") faults[name] = "text";
  const quantity = readWhole(typed.quantity);
  if (quantity === null || quantity < 1 || quantity > MOST_QUANTITY) faults.quantity = "number";
  if (typed.phone !== "" && !PHONE.test(typed.phone)) faults.phone = "phone";
  if (typed.email !== "" && !isEmail(typed.email)) faults.email = "email";
  if (typed.commune !== "" && typed.province === "") faults.province = "province";
  if (!typed.consent) faults.consent = "consent";
  for (const name of Object.keys(MOST) as (keyof typeof MOST)[])
    if (typed[name].length > MOST[name]) faults[name] = "long";
  return faults;
}

/** The first box at fault in the order of the page: where the focus goes. */
export function firstFault(faults: Partial<Record<AskField, unknown>>): AskField | null {
  return FIELD_ORDER.find((name) => faults[name] !== undefined) ?? null;
}

/** The body that the API takes of a form without faults. @param commune code of today's commune, null where none is named */
export function askBody(typed: TypedAsk, commune: string | null): Record<string, unknown> {
  const { goods, province, quantity, min_stars, commune: _typed, website: _trap, ...plain } = typed;
  const [group, sub_group] = goods.split("|");
  return {
    ...plain,
    group: group || null,
    sub_group: sub_group || null,
    quantity: readWhole(quantity),
    phone: plain.phone || null,
    note: plain.note || null,
    province_code: province || null,
    commune_code: commune,
    min_stars: min_stars === "" ? null : Number(min_stars),
  };
}

/** Boxes by the fields of the API, with what is wrong where it refuses one that looked right here. */
const REFUSED: Readonly<Record<string, readonly [AskField, AskFault]>> = {
  group: ["goods", "choice"],
  sub_group: ["goods", "choice"],
  period: ["period", "choice"],
  min_stars: ["min_stars", "choice"],
  asker_kind: ["asker_kind", "choice"],
  province_code: ["province", "choice"],
  commune_code: ["commune", "commune"],
  quantity: ["quantity", "number"],
  wanted_from: ["wanted_from", "day"],
  wanted_to: ["wanted_to", "far"],
  email: ["email", "email"],
  phone: ["phone", "phone"],
  words: ["words", "text"],
  unit: ["unit", "text"],
  asker_name: ["asker_name", "text"],
  contact_name: ["contact_name", "text"],
  note: ["note", "long"],
};

/** What the API refused, by boxes. @param fields its answer */
export function refusedFaults(fields: Readonly<Record<string, string>>): AskFaults {
  return Object.fromEntries(Object.keys(fields).flatMap((name) => (REFUSED[name] ? [REFUSED[name]] : [])));
}
