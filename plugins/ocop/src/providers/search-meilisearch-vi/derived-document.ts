import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { codeKey, looksLikeCode } from "../../shared/search-text/codes";
import { foldedTokens, markedTokens, tokens } from "../../shared/search-text/tokens";
import { pointValue } from "../search-postgres-vi/geo";
import type { Plan, Weight } from "../search-postgres-vi/plan";
import { ALIKE_FIELD, bucketed, bucketField, MARKED_FIELD, POINT_FIELD, WORDS_FIELD } from "./derived-index";
import { filterForms, marksForm } from "./encoded-word";
import { bucketOf } from "./range-bucket";

/** Words of one field that are searched. */
const MAX_WORDS = 3000;

function textsOf(plan: Plan, document: SearchTypes.SearchDocument, weights: readonly Weight[]): string[] {
  return plan.searchable
    .filter(({ weight }) => weights.includes(weight))
    .flatMap(({ path }) => readDocumentPath(document, path.split(".")))
    .filter((value) => value !== null && typeof value !== "object")
    .map(String);
}

/** Values stay apart, so that words side by side never reach from one into the next. */
function folded(texts: readonly string[]): string[] {
  return texts.map((text) => foldedTokens(text).slice(0, MAX_WORDS).join(" "));
}

/** A document with the fields by which this engine finds it. The engine shows none of them. */
export function derivedDocument(plan: Plan, document: SearchTypes.SearchDocument): SearchTypes.SearchDocument {
  const names = textsOf(plan, document, ["A"]);
  const near = textsOf(plan, document, ["B"]);
  const codes = textsOf(plan, document, ["C"]);
  const said = [...names, ...near, ...codes];
  const more = folded(textsOf(plan, document, ["D"]));
  const buckets = bucketed(plan).map(({ path }) => {
    const [value] = readDocumentPath(document, path.split("."));
    return [bucketField(path), typeof value === "number" ? bucketOf(value) : null];
  });
  const points = plan.points.map(({ path }) => {
    const [lat, lng] = pointValue(document, path);
    return [POINT_FIELD, lat === null ? null : { lat, lng }];
  });
  return {
    ...document,
    vi_name: folded(names),
    vi_marks: said.map((text) => tokens(text).map(marksForm).join(" ")),
    vi_near: folded(near),
    vi_code: folded(codes),
    vi_whole: codes.filter(looksLikeCode).map(codeKey),
    vi_more: more,
    [ALIKE_FIELD]: folded([...names, ...near]),
    [MARKED_FIELD]: [...new Set(said.flatMap(markedTokens).flatMap(filterForms))],
    [WORDS_FIELD]: [...new Set([...folded(said), ...more].flatMap((text) => text.split(" ")))],
    ...Object.fromEntries([...buckets, ...points]),
  };
}
