import type { SearchTypes } from "@medusajs/framework/types";
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils";
import { mapInSlices } from "../../shared/in-slices";
import { foldToken, tokens } from "../../shared/search-text/tokens";
import { columnValue } from "./filters";
import { refuse, type Plan } from "./plan";
import { pointValue } from "./geo";
import { documentTable, wordTable } from "./tables";
import { lexemesOf, vectorText } from "./lexemes";

type Value = string | number | boolean;

/** Rows of one statement: 65,535 parameters are PostgreSQL's limit, arrays per column stay far below it. */
const CHUNK = 500;

function texts(document: Record<string, unknown>, path: string): string {
  return readDocumentPath(document, path.split("."))
    .map((value) => (typeof value === "object" ? "" : String(value)))
    .join(" ");
}

/** PostgreSQL's text form of an array, for columns that are lists themselves. */
function arrayText(values: readonly Value[]): string {
  return `{${values.map((value) => `"${String(value).replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}

/** PostgreSQL stores no NUL and no half of a surrogate pair; the round trip turns the latter into U+FFFD. */
function storable(text: string): string {
  return Buffer.from(text.replaceAll("\0", " "), "utf8").toString("utf8");
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

/** Turns a document into what the tables keep. @throws MedusaError INVALID_DATA without an id. */
export function storedDocument(plan: Plan, document: SearchTypes.SearchDocument): Stored {
  const id = document[plan.primaryKey];
  if (typeof id !== "string" || id === "") return refuse(`A search document needs its "${plan.primaryKey}"`);
  const parts = plan.searchable.map(({ path, weight }) => ({ text: storable(texts(document, path)), weight }));
  const cells = plan.columns.map((column) => {
    const values = readDocumentPath(document, column.path.split(".")).map((value) =>
      columnValue(column, typeof value === "string" ? storable(value) : value),
    );
    if (column.array) return arrayText(values);
    return values[0] ?? null;
  });
  const lexemes = lexemesOf(parts);
  const name = tokens(
    parts
      .filter((part) => part.weight === "A")
      .map((part) => part.text)
      .join(" "),
  );
  const kept = projectDocument(document, plan.retrievable);
  return {
    id: storable(id),
    nameFold: name.map(foldToken).join(" "),
    nameMarks: name.join(" "),
    vec: vectorText(lexemes),
    document: storable(JSON.stringify(kept)),
    cells,
    points: plan.points.flatMap(({ path }) => pointValue(document, path)),
    words: [...lexemes.keys()].filter(isPlainWord),
  };
}

/** Words whose slips are thought of: no codes and no amounts. */
function isPlainWord(word: string): boolean {
  return /^[a-z]{2,20}$/.test(word);
}

/** Adds the words that the index does not know yet. */
function wordStatement(plan: Plan, rows: readonly Stored[]): { text: string; values: unknown[] } {
  const seen = new Map<string, number>();
  for (const { words } of rows) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const table = wordTable(plan);
  return {
    text: `INSERT INTO ${table} (word, seen) SELECT w.word, w.seen FROM unnest($1::text[], $2::int[]) AS w(word, seen)
           WHERE NOT EXISTS (SELECT FROM ${table} known WHERE known.word = w.word) ON CONFLICT DO NOTHING`,
    values: [[...seen.keys()], [...seen.values()]],
  };
}

/** Statements that write documents, last one wins for an id; each answers one row `{ inserted }` per document. */
export async function upsertStatements(
  plan: Plan,
  documents: readonly SearchTypes.SearchDocument[],
): Promise<{ text: string; values: unknown[] }[]> {
  const stored = await mapInSlices(documents, (document) => storedDocument(plan, document));
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
  const statements: { text: string; values: unknown[] }[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const part = rows.slice(start, start + CHUNK);
    statements.push({
      text: `INSERT INTO ${plan.table} (${names.join(", ")})
             SELECT ${selected.join(", ")} FROM unnest(${types.map((type, n) => `$${n + 1}::${type}`).join(", ")}) AS t(${names.join(", ")})
             ON CONFLICT (id) DO UPDATE SET ${names
               .slice(1)
               .map((name) => `${name} = EXCLUDED.${name}`)
               .join(", ")}
             RETURNING (xmax = 0) AS inserted`,
      values: [
        part.map((row) => row.id),
        part.map((row) => row.nameFold),
        part.map((row) => row.nameMarks),
        part.map((row) => row.vec),
        ...plan.columns.map((_, n) => part.map((row) => row.cells[n] ?? null)),
        ...pointColumns.map((_, n) => part.map((row) => row.points[n] ?? null)),
      ],
    });
    statements.push({
      text: `INSERT INTO ${documentTable(plan)} (id, document) SELECT * FROM unnest($1::text[], $2::text[])
             ON CONFLICT (id) DO UPDATE SET document = EXCLUDED.document`,
      values: [part.map((row) => row.id), part.map((row) => row.document)],
    });
    if (plan.hasWords) statements.push(wordStatement(plan, part));
  }
  return statements;
}
