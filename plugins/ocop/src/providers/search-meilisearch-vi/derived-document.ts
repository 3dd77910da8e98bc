import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { codeKey, looksLikeCode } from "../../shared/search-text/codes";
import { tokens } from "../../shared/search-text/tokens";
import { pointValue } from "../search-postgres-vi/geo";
import type { Plan, Weight } from "../search-postgres-vi/plan";
import { ALIKE_FIELD, bucketed, bucketField, MARKED_FIELD, POINT_FIELD, WORDS_FIELD } from "./derived-index";
import { formsOf, type WordForms } from "./encoded-word";
import { bucketOf } from "./range-bucket";

/** Words of one field that are searched. */
const MAX_WORDS = 3000;

function textsOf(plan: Plan, document: Record<string, unknown>, weights: readonly Weight[]): string[] {
  return plan.searchable
    .filter(({ weight }) => weights.includes(weight))
    .flatMap(({ path }) => readDocumentPath(document, path.split(".")))
    .filter((value) => value !== null && typeof value !== "object")
    .map(String);
}

/** Words of each value. Values stay apart, so that words side by side never reach from one into the next. */
type Words = readonly (readonly WordForms[])[];

function wordsOf(texts: readonly string[]): Words {
  return texts.map((text) => tokens(text).slice(0, MAX_WORDS).map(formsOf));
}

function folded(words: Words): string[] {
  return words.map((value) => value.map((word) => word.folded).join(" "));
}

/** Folded names of a document, as it is found by them. */
export function namesOf(plan: Plan, document: Record<string, unknown>): string[] {
  return folded(wordsOf(textsOf(plan, document, ["A"])));
}

/** Whether a field is searched and nothing else: this engine searches what is derived from it. */
function isSearchedOnly({ searchable, retrievable, columns }: Plan, name: string): boolean {
  const holds = (path: string) => path === name || path.startsWith(`${name}.`);
  return (
    searchable.some(({ path }) => path === name) && ![...retrievable, ...columns.map(({ path }) => path)].some(holds)
  );
}

/** A document with the fields by which this engine finds it. The engine shows none of them. */
export function derivedDocument(plan: Plan, document: SearchTypes.SearchDocument): SearchTypes.SearchDocument {
  const codes = textsOf(plan, document, ["C"]);
  const words = {
    name: wordsOf(textsOf(plan, document, ["A"])),
    near: wordsOf(textsOf(plan, document, ["B"])),
    code: wordsOf(codes),
    more: wordsOf(textsOf(plan, document, ["D"])),
  };
  const [name, near, code] = [folded(words.name), folded(words.near), folded(words.code)];
  const said = [...words.name, ...words.near, ...words.code];
  const each = new Set(said.flat());
  const buckets = bucketed(plan).map(({ path }) => {
    const [value] = readDocumentPath(document, path.split("."));
    return [bucketField(path), typeof value === "number" ? bucketOf(value) : null];
  });
  const points = plan.points.map(({ path }) => {
    const [lat, lng] = pointValue(document, path);
    return [POINT_FIELD, lat === null ? null : { lat, lng }];
  });
  return {
    ...Object.fromEntries(Object.entries(document).filter(([field]) => !isSearchedOnly(plan, field))),
    vi_name: name,
    vi_marks: said.map((value) => value.map(({ marked }) => marked).join(" ")),
    vi_near: near,
    vi_code: code,
    vi_whole: [...new Set(codes.filter(looksLikeCode).map(codeKey))],
    vi_more: folded(words.more),
    [ALIKE_FIELD]: [...name, ...near],
    [MARKED_FIELD]: [...new Set([...each].flatMap(({ filters }) => filters))],
    [WORDS_FIELD]: [...new Set([...each].map((word) => word.folded))],
    ...Object.fromEntries([...buckets, ...points]),
  };
}
