import type { Language } from "../../../contract/errors";
import { SALES_POINT_KIND_LABELS } from "../../../shared/sales-point-vocabulary";
import { actsEn } from "./acts-en";
import { actsVi } from "./acts-vi";
import { fieldsEn } from "./fields-en";
import { fieldsVi } from "./fields-vi";
import { valuesEn } from "./values-en";
import { type AuditValues, valuesVi } from "./values-vi";

type Words = Readonly<Record<string, string>>;

/** What the trail has as codes, in the words of one language. */
export interface WordBook {
  language: Language;
  acts: Words;
  fields: Words;
  actors: Words;
  subjects: Words;
  /** Words of values, by field, or by table and field where tables differ. */
  values: Readonly<Record<string, Words>>;
  yes: string;
  no: string;
  /** Of a list whose members have no words. */
  items(count: number): string;
  /** Of a value that is a form of its own. */
  written: string;
}

const byField = (words: AuditValues, language: Language): WordBook["values"] => ({
  group: words.groups,
  seat: words.seats,
  level: words.levels,
  to_level: words.levels,
  issuer_level: words.levels,
  verdict: words.positions,
  asker_kind: words.askers,
  period: words.periods,
  step: words.steps,
  template: words.templates,
  page: words.pages,
  purpose: words.purposes,
  "dossier.status": words.dossiers,
  "dossier.verdict": words.parts,
  "rating_round.status": words.rounds,
  "rating_sheet.status": words.sheets,
  "rating_forward.status": words.forwards,
  "rating_appeal.status": words.appeals,
  "certificate.status": words.certificates,
  "producer.status": words.producers,
  "producer.kind": words.producerKinds,
  "sales_point.status": words.points,
  "sales_point.kind": Object.fromEntries(
    Object.entries(SALES_POINT_KIND_LABELS).map(([kind, names]) => [kind, names[language]]),
  ),
  "sales_point_request.status": words.placeRequests,
  "supply_request.status": words.supply,
  "letter_batch.status": words.letters,
  "register_import.status": words.imports,
  "office.kind": words.officeKinds,
  "officer.role": words.roles,
  "officer.status": words.officers,
});

const BOOKS: Readonly<Record<Language, WordBook>> = {
  vi: {
    language: "vi",
    acts: actsVi,
    fields: fieldsVi,
    actors: valuesVi.actors,
    subjects: valuesVi.subjects,
    values: byField(valuesVi, "vi"),
    yes: "có",
    no: "không",
    items: (count) => `${count} mục`,
    written: "đã ghi",
  },
  en: {
    language: "en",
    acts: actsEn,
    fields: fieldsEn,
    actors: valuesEn.actors,
    subjects: valuesEn.subjects,
    values: byField(valuesEn, "en"),
    yes: "yes",
    no: "no",
    items: (count) => (count === 1 ? "1 item" : `${count} items`),
    written: "written down",
  },
};

/** The words of a language. */
export const bookOf = (language: Language): WordBook => BOOKS[language];
