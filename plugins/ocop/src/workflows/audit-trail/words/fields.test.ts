import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { OFFICE_AUDIT_SUBJECTS } from "../../../shared/audit-vocabulary";
import { actsEn } from "./acts-en";
import { actsVi } from "./acts-vi";
import { fieldsVi } from "./fields-vi";

const source = path.resolve(__dirname, "..", "..", "..");
const MODEL = /\.define\(\s*"([a-z_]+)"/g;
const COLUMN = /\b([a-z][a-z0-9_]*): model\.(?!hasMany|belongsTo|hasOne|manyToMany)/g;

/** Columns of the models of the rooms, by table; those of a place are one shared piece. */
function columnsByTable(): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  const rooms = readdirSync(path.join(source, "modules"));
  for (const room of rooms) {
    const folder = path.join(source, "modules", room, "models");
    for (const file of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, file), "utf8");
      const starts = [...text.matchAll(MODEL)];
      for (const [index, start] of starts.entries()) {
        const part = text.slice(start.index, starts[index + 1]?.index);
        tables.set(
          start[1] ?? "",
          [...part.matchAll(COLUMN)].map(([, column = ""]) => column),
        );
      }
    }
  }
  return tables;
}

describe("what offices read of changes", () => {
  it("has a word for every column of the tables that they read of", () => {
    const tables = columnsByTable();
    const place = readFileSync(path.join(source, "shared", "place-columns.ts"), "utf8");
    const shared = [...place.matchAll(COLUMN)].map(([, column = ""]) => column);
    // A fair's participants and a plan have no row of their own by that name.
    const read = OFFICE_AUDIT_SUBJECTS.flatMap((table) => tables.get(table) ?? []);
    expect(read.length).toBeGreaterThan(100);
    expect(shared).toContain("latitude_e6");
    const untold = [...new Set([...read, ...shared])].filter(
      (column) =>
        !(column in fieldsVi) && !/(^|_)(id|by|key|hash)$|^(source|choices|rows|questions|faults|made)$/.test(column),
    );
    expect(untold).toEqual([]);
  });

  it("names the same acts in both languages", () => {
    expect(Object.keys(actsEn).toSorted()).toEqual(Object.keys(actsVi).toSorted());
  });
});
