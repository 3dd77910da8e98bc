import type { SearchTypes } from "@medusajs/framework/types";
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils";
import { tokenized } from "../../shared/search-text/tokens";
import { columnValue } from "./filters";
import { refuse, type Plan } from "./plan";
import { pointValue } from "./geo";
import { documentTable, wordTable } from "./tables";
import { lexemesOf, vectorText } from "./lexemes";

type Value = string | number | boolean;

/** PostgreSQL's text form of an array: one text for a list, be it the cell of one row or all cells of a column. */
function arrayText(values: readonly (Value | null)[]): string {
  const quote = (value: Value) => `"${String(value).replace(/[\\"]/g, "\\$&")}"`;
  return `{${values.map((value) => (value === null ? "NULL" : quote(value))).join(",")}}`;
}

/** PostgreSQL stores no NUL and no half of a surrogate pair; the latter becomes U+FFFD. */
function storable(text: string): string {
  return text.replaceAll("\0", " ").toWellFormed();
}

type Stored = {
  id: string;
  nameFold: string;
  nameMarks: string;
  vec: string;
  document: string;
  cells: (Value | null)[];
  points: (number | null)[];
  words: readonly string[];
};

/** Texts at a path (its segments), each value by itself. */
export function textsAt(document: Record<string, unknown>, path: string[]): string[] {
  return readDocumentPath(document, path)
    .filter((value) => value !== null && typeof value !== "object")
    .map((value) => storable(String(value)));
}

/** Turns documents of a plan into what the tables keep; throws MedusaError INVALID_DATA for one without an id. */
function storer(plan: Plan): (document: SearchTypes.SearchDocument) => Stored {
  const searchable = plan.searchable.map(({ path, weight }) => ({ path: path.split("."), weight }));
  const columns = plan.columns.map((column) => ({ column, path: column.path.split(".") }));
  return (document) => {
    const id = document[plan.primaryKey];
    if (typeof id !== "string" || id === "") return refuse(`A search document needs its "${plan.primaryKey}"`);
    const parts = searchable.map(({ path, weight }) => ({ texts: textsAt(document, path), weight }));
    const cells = columns.map(({ column, path }) => {
      const values = readDocumentPath(document, path).map((value) =>
        columnValue(column, typeof value === "string" ? storable(value) : value),
      );
      if (column.array) return arrayText(values);
      return values[0] ?? null;
    });
    const lexemes = lexemesOf(parts);
    const name = parts.filter(({ weight }) => weight === "A").flatMap(({ texts }) => texts.flatMap(tokenized));
    return {
      id: storable(id),
      nameFold: name.map(({ folded }) => folded).join(" "),
      nameMarks: name.map(({ text }) => text).join(" "),
      vec: vectorText(lexemes),
      document: storable(JSON.stringify(projectDocument(document, plan.retrievable))),
      cells,
      points: plan.points.flatMap(({ path }) => pointValue(document, path)),
      words: [...lexemes.keys()].filter(isPlainWord),
    };
  };
}

/** Words whose slips are thought of: no codes and no amounts. */
function isPlainWord(word: string): boolean {
  return /^[a-z]{2,20}$/.test(word);
}

/** A statement and its values, each a list as text. */
export type Statement = { text: string; values: string[] };

/** Adds the words that the index does not know yet. */
function wordStatement(plan: Plan, rows: readonly Stored[]): Statement {
  const seen = new Map<string, number>();
  for (const { words } of rows) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const table = wordTable(plan);
  return {
    text: `INSERT INTO ${table} (word, seen) SELECT w.word, w.seen FROM unnest($1::text[], $2::int[]) AS w(word, seen)
           WHERE NOT EXISTS (SELECT FROM ${table} known WHERE known.word = w.word) ON CONFLICT DO NOTHING`,
    values: [arrayText([...seen.keys()]), arrayText([...seen.values()])],
  };
}

/** Statements that write some hundred documents, last one wins for an id; each answers one row `{ inserted }` per document. */
export function upsertStatements(plan: Plan, documents: readonly SearchTypes.SearchDocument[]): Statement[] {
  const stored = documents.map(storer(plan));
  const rows = [...new Map(stored.map((row) => [row.id, row])).values()];
  const pointColumns = plan.points.flatMap(({ lat, lng }) => [lat, lng]);
  const names = ["id", "name_fold", "name_marks", "vec", ...plan.columns.map((column) => column.name), ...pointColumns];
  const selected = names.map((name, n) => {
    const column = plan.columns[n - 4];
    if (name === "vec") return "vec::tsvector";
    return column?.array ? `${name}::${column.type}[]` : name;
  });
  const types = names.map((name, n) => {
    const column = plan.columns[n - 4];
    if (pointColumns.includes(name)) return "float8[]";
    return column === undefined || column.array ? "text[]" : `${column.type}[]`;
  });
  const list = (cell: (row: Stored) => Value | null | undefined) => arrayText(rows.map((row) => cell(row) ?? null));
  const ids = list(({ id }) => id);
  const statements = [
    {
      text: `INSERT INTO ${plan.table} (${names.join(", ")})
             SELECT ${selected.join(", ")} FROM unnest(${types.map((type, n) => `$${n + 1}::${type}`).join(", ")}) AS t(${names.join(", ")})
             ON CONFLICT (id) DO UPDATE SET ${names
               .slice(1)
               .map((name) => `${name} = EXCLUDED.${name}`)
               .join(", ")}
             RETURNING (xmax = 0) AS inserted`,
      values: [
        ids,
        list(({ nameFold }) => nameFold),
        list(({ nameMarks }) => nameMarks),
        list(({ vec }) => vec),
        ...plan.columns.map((_, n) => list(({ cells }) => cells[n])),
        ...pointColumns.map((_, n) => list(({ points }) => points[n])),
      ],
    },
    {
      text: `INSERT INTO ${documentTable(plan)} (id, document) SELECT * FROM unnest($1::text[], $2::text[])
             ON CONFLICT (id) DO UPDATE SET document = EXCLUDED.document`,
      values: [ids, list(({ document }) => document)],
    },
  ];
  return plan.hasWords ? [...statements, wordStatement(plan, rows)] : statements;
}
