import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { Params } from "./connection";
import { filterSql } from "./filters";
import type { Column, Plan } from "./plan";

function column(path: string, type: Column["type"], array = false): Column {
  return {
    path,
    name: `f_${path}`,
    type,
    array,
    filterable: true,
    sortable: !array,
    facetable: true,
    date: path === "day",
  };
}

const plan: Plan = {
  table: "t",
  primaryKey: "id",
  columns: [
    column("group", "text"),
    column("price", "float8"),
    column("in_stock", "boolean"),
    column("codes", "text", true),
    column("day", "float8"),
  ],
  points: [],
  hasWords: true,
  searchable: [],
  retrievable: [],
  orders: [],
};

function compiled(filters: Parameters<typeof filterSql>[1]): { sql: string; values: unknown[] } {
  const params = new Params();
  return { sql: filterSql(plan, filters, params), values: params.values };
}

describe("filterSql", () => {
  it("turns every value into a parameter", () => {
    expect(compiled({ group: "food' OR 1=1", price: { $gte: 5, $lt: "9" } })).toEqual({
      sql: "((f_group = ANY($1::text[]))) AND (f_price >= $2::float8 AND f_price < $3::float8)",
      values: [["food' OR 1=1"], 5, 9],
    });
  });
  it("takes lists as membership and null as absence", () => {
    expect(compiled({ codes: ["a", "b"] }).sql).toBe("((f_codes && $1::text[]))");
    expect(compiled({ group: null }).sql).toBe("((f_group IS NULL))");
    expect(compiled({ group: [] }).sql).toBe("(false)");
    expect(compiled({ codes: { $contains: "a" } }).sql).toBe("(f_codes @> $1::text[])");
  });
  it("keeps rows without a value when something else is excluded", () => {
    expect(compiled({ group: { $ne: "food" } }).sql).toBe("(((f_group = ANY($1::text[]))) IS NOT TRUE)");
  });
  it("joins groups, and nothing at all is everything", () => {
    expect(compiled({ $or: [{ group: "a" }, { in_stock: true }] }).sql).toBe(
      "(((f_group = ANY($1::text[]))) OR ((f_in_stock = ANY($2::boolean[]))))",
    );
    expect(compiled(undefined).sql).toBe("true");
    expect(compiled({ $and: [{}, { q: "x" }] }).sql).toBe("(true AND true)");
  });
  it("escapes patterns and reads days", () => {
    expect(compiled({ group: { $like: "50%_" } }).values).toEqual(["%50\\%\\_%"]);
    expect(compiled({ day: { $gt: "1970-01-02" } }).values).toEqual([86_400_000]);
  });
  it.each([
    [{ nothing: 1 }],
    [{ "f_group = 1 --": 1 }],
    [{ price: "abc" }],
    [{ price: { $where: 1 } }],
    [{ in_stock: "maybe" }],
    [{ codes: { $gt: "a" } }],
    [{ group: { $overlaps: ["a"] } }],
    [{ group: "a\u0000b" }],
    [{ group: "\ud800" }],
    [{ group: {} }],
    [{ group: Array.from({ length: 2001 }, String) }],
    [{ $or: Array.from({ length: 300 }, () => ({ group: "a" })) }],
    [Array.from({ length: 30 }).reduce<object>((inner) => ({ $not: inner }), { group: "a" }) as { group?: string }],
  ])("refuses %j", (filters) => {
    expect(() => compiled(filters)).toThrow(MedusaError);
  });
});
