import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { codeKey, looksLikeCode } from "../../shared/search-text/codes";
import { type Token, tokenized } from "../../shared/search-text/tokens";
import { textsAt } from "../search-postgres-vi/documents";
import { pointValue } from "../search-postgres-vi/geo";
import type { Plan, Weight } from "../search-postgres-vi/plan";
import { bucketed, bucketField, MARKED_FIELD, POINT_FIELD, WORDS_FIELD } from "./derived-index";
import { marksForm } from "./encoded-word";
import { bucketOf } from "./range-bucket";
import { byOtherNames } from "./synonym-phrases";

/** Words of one field that are searched. */
const MAX_WORDS = 3000;

/** Where the texts stand that weigh the same, as segments of paths. */
function pathsOf(plan: Plan, weight: Weight): string[][] {
  return plan.searchable.filter((field) => field.weight === weight).map(({ path }) => path.split("."));
}

/** Words of each value. Values stay apart, so that words side by side never reach from one into the next. */
type Words = readonly (readonly Token[])[];

function wordsOf(texts: readonly string[]): Words {
  return texts.map((text) => tokenized(text).slice(0, MAX_WORDS));
}

function textsOf(document: Record<string, unknown>, paths: readonly string[][]): string[] {
  return paths.flatMap((path) => textsAt(document, path));
}

function folded(words: Words): string[] {
  return words.map((value) => value.map((word) => word.folded).join(" "));
}

/** Gives the folded names of a document, as it is found by them. */
export function namesOf(plan: Plan): (document: Record<string, unknown>) => string[] {
  const paths = pathsOf(plan, "A");
  return (document) => folded(wordsOf(textsOf(document, paths)));
}

/** Fields that are searched and nothing else: this engine searches what is derived from them. */
function searchedOnly({ searchable, retrievable, columns }: Plan): Set<string> {
  const others = new Set([...retrievable, ...columns.map(({ path }) => path)].map((path) => path.split(".")[0]));
  return new Set(searchable.map(({ path }) => path).filter((path) => !others.has(path)));
}

/** Turns documents of a plan into those with the fields by which this engine finds them. The engine shows none of them. */
export function deriver(plan: Plan): (document: SearchTypes.SearchDocument) => SearchTypes.SearchDocument {
  const unsent = searchedOnly(plan);
  const paths = {
    name: pathsOf(plan, "A"),
    near: pathsOf(plan, "B"),
    code: pathsOf(plan, "C"),
    more: pathsOf(plan, "D"),
  };
  const ranges = bucketed(plan).map(({ path }) => ({ field: bucketField(path), path: path.split(".") }));
  return (document) => {
    const codes = textsOf(document, paths.code);
    const words = {
      name: wordsOf(textsOf(document, paths.name)),
      near: wordsOf(textsOf(document, paths.near)),
      code: wordsOf(codes),
    };
    const each = [...new Set([...words.name, ...words.near, ...words.code].flat())];
    const buckets = ranges.map(({ field, path }) => {
      const [value] = readDocumentPath(document, path);
      return [field, typeof value === "number" ? bucketOf(value) : null];
    });
    const points = plan.points.map(({ path }) => {
      const [lat, lng] = pointValue(document, path);
      return [POINT_FIELD, lat === null ? null : { lat, lng }];
    });
    return {
      ...Object.fromEntries(Object.entries(document).filter(([field]) => !unsent.has(field))),
      vi_name: folded(words.name),
      vi_name_synonyms: words.name.flatMap(byOtherNames),
      vi_near: folded(words.near),
      vi_near_synonyms: [...words.near, ...words.code].flatMap(byOtherNames),
      vi_code: folded(words.code),
      vi_whole: [...new Set(codes.filter(looksLikeCode).map(codeKey))],
      vi_more: folded(wordsOf(textsOf(document, paths.more))),
      [MARKED_FIELD]: [
        ...new Set(each.filter(({ text, folded: plain }) => text !== plain).map(({ text }) => marksForm(text))),
      ],
      [WORDS_FIELD]: [...new Set(each.map((word) => word.folded))],
      ...Object.fromEntries([...buckets, ...points]),
    };
  };
}
