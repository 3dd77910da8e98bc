import { beforeAll, describe, expect, it } from "vitest";
import { OFFICE_ROUTES } from "../../plugins/ocop/src/api/office/route-table";
import { Within } from "../../plugins/ocop/src/modules/territory/rules/within";
import { type Area, areaSql } from "../../plugins/ocop/src/shared/area";
import type { OfficerRole } from "../../plugins/ocop/src/shared/office-vocabulary";
import type { Level } from "../../plugins/ocop/src/shared/territory";
import { onDatabase } from "../support/audit";
import { askOffice, officer, type TestOfficer } from "../support/officers";

const [PROVINCE, SIBLING, DISTRICT] = ["38", "22", "F399"];
const ROLES = ["registrar", "council", "promoter", "reader"] as const;

/** Rooms whose rows lie somewhere. */
const PLACED = ["producer", "rated_product", "sales_point"] as const;

/** Where a row lies, told in plain words and not by the rule that is tested. `t` is the row. */
const TRUTH: Readonly<Record<string, string>> = {
  [PROVINCE]: `t.province_code = '${PROVINCE}'`,
  [SIBLING]: `t.province_code = '${SIBLING}'`,
  [DISTRICT]: `(t.district_code = '${DISTRICT}' or t.former_unit_code = '${DISTRICT}' or t.former_unit_code in
    (select code from territory_unit where parent_code = '${DISTRICT}'))`,
};

let within: Within;
beforeAll(async () => {
  within = await onDatabase(async (client) => {
    const units = await client.query<{ code: string; level: Level; parent_code: string | null }>(
      "select code, level, parent_code from territory_unit where deleted_at is null",
    );
    const arrows = await client.query<{ from_code: string; to_code: string }>(
      "select from_code, to_code from territory_succession where deleted_at is null",
    );
    return new Within({ units: units.rows, successions: arrows.rows });
  });
});

async function idsOf(sql: string, values: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await onDatabase((client) => client.query<{ id: string }>(sql, [...values]));
  return rows.map(({ id }) => id).toSorted();
}

const inArea = async (table: string, codes: Area["codes"]) =>
  idsOf(`select t.id from ${table} t where ${areaSql("t").replaceAll(":area", "$1")}`, [codes]);

describe("the condition of an area, on the rows of the shop", () => {
  it.each(PLACED.flatMap((table) => [PROVINCE, SIBLING, DISTRICT].map((unit) => [table, unit] as const)))(
    "%s: finds exactly what lies in %s",
    async (table, unit) => {
      const seen = new Set(await inArea(table, within.codes(unit)));
      const truth = await idsOf(`select t.id from ${table} t where ${TRUTH[unit] ?? "false"}`);
      expect(truth.filter((id) => !seen.has(id))).toEqual([]);
      // What only a commune of today is known of lies in the district when all of that commune did.
      const told = `t.commune_code = any($1) or ${TRUTH[unit] ?? "false"}`;
      const allowed = new Set(await idsOf(`select t.id from ${table} t where ${told}`, [within.codes(unit)]));
      expect([...seen].filter((id) => !allowed.has(id))).toEqual([]);
    },
  );

  it("finds everything for the centre, and nothing for an area without units", async () => {
    expect(await inArea("producer", null)).toEqual(await idsOf("select id from producer"));
    expect(await inArea("producer", [])).toEqual([]);
    expect((await inArea("producer", within.codes(PROVINCE))).length).toBeGreaterThan(0);
  });

  it("shares no row between two provinces", async () => {
    for (const table of PLACED) {
      const other = new Set(await inArea(table, within.codes(SIBLING)));
      expect((await inArea(table, within.codes(PROVINCE))).filter((id) => other.has(id))).toEqual([]);
    }
  });
});

type Row = Record<string, unknown> & { id: string };

/** The rows of all lists in an answer. */
function rowsIn(body: Record<string, unknown>): Row[] {
  const isRow = (value: unknown): value is Row =>
    typeof value === "object" && value !== null && typeof (value as { id?: unknown }).id === "string";
  return Object.values(body).flatMap((value) => (Array.isArray(value) ? value.filter(isRow) : []));
}

const LISTS = OFFICE_ROUTES.filter(({ method, path }) => method === "GET" && !path.includes(":"));

/** What an officer sees in all lists that their role opens, by the list's path. */
async function seenBy(own: TestOfficer, role: OfficerRole): Promise<{ path: string; id: string }[]> {
  const found: { path: string; id: string }[] = [];
  for (const { path, who, query } of LISTS) {
    if (who !== "login" && !who.includes(role)) continue;
    const most = query?.safeParse({ limit: "100" }).success === true ? "?limit=100" : "";
    const { body } = await askOffice(own, `${path.replace("/office/", "")}${most}`);
    found.push(...rowsIn(body).map(({ id }) => ({ path, id })));
  }
  return found;
}

/** Ids of rows that lie elsewhere than in a unit; of some it is not known where they lie. */
async function foreignTo(unit: string): Promise<Set<string>> {
  const elsewhere = `coalesce(t.province_code, t.commune_code, t.district_code, t.former_unit_code) is not null
    and not coalesce(${TRUTH[unit]}, false) and not coalesce(t.commune_code = any($1), false)`;
  const queries = [
    ...PLACED.map((table) => `select t.id from ${table} t where ${elsewhere}`),
    `select c.id from certificate c join rated_product t on t.id = c.rated_product_id where ${elsewhere}`,
  ];
  const found = await Promise.all(queries.map((sql) => idsOf(sql, [within.codes(unit)])));
  return new Set(found.flat());
}

describe("the lists of the offices' API", () => {
  it.each(ROLES)("show a %s nothing of another area, and the centre what others do not see", async (role) => {
    const everything = await seenBy(await officer(role, null), role);
    for (const unit of [PROVINCE, SIBLING, DISTRICT]) {
      const own = await officer(role, unit);
      const foreign = await foreignTo(unit);
      const leaks = (await seenBy(own, role)).filter(({ id }) => foreign.has(id));
      expect([unit, leaks]).toEqual([unit, []]);
      // Each row of the centre that lies elsewhere, asked for by its id, is not there for this office.
      const opened: string[] = [];
      for (const { path, id } of everything.filter((one) => foreign.has(one.id)).slice(0, 15)) {
        const detail = OFFICE_ROUTES.find(
          ({ method, path: of }) => method === "GET" && /^\/:\w+$/.test(of.replace(path, "")),
        );
        if (detail === undefined || (detail.who !== "login" && !detail.who.includes(role))) continue;
        const { status } = await askOffice(own, `${path.replace("/office/", "")}/${id}`);
        if (status !== 404) opened.push(`${path}/${id}: ${status}`);
      }
      expect([unit, opened]).toEqual([unit, []]);
    }
    const abroad = await foreignTo(PROVINCE);
    expect(everything.some(({ id }) => abroad.has(id))).toBe(true);
  });
});
