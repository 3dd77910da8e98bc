import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OverTimeReport, PublishedReport, TotalsReport } from "../../plugins/ocop/src/contract/office-report";
import type { YearlyReport } from "../../plugins/ocop/src/contract/office-yearly";
import { byCustom, tallyOn } from "../../plugins/ocop/src/modules/certification/rules/tally";
import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "../support/audit";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { type Entry, enter, issue, operator, remove } from "../support/register";
import { registerOf } from "../support/register-rows";
import { api } from "../support/stack";

const THANH_HOA = "38";
const TODAY = todayInHoChiMinh();
const YEAR = Number(TODAY.slice(0, 4));
const RANKS = ["products", "five", "potential_five", "four", "three"] as const;

let reader: TestOfficer;
let centre: TestOfficer;
let sibling: TestOfficer;
let commune: string;

async function report<T>(who: TestOfficer, path: string): Promise<T> {
  const { status, body } = await askOffice(who, `reports/${path}`);
  expect(status).toBe(200);
  return body as T;
}
const totals = (who: TestOfficer, query = "") => report<TotalsReport>(who, `totals${query}`);
const ranksOf = (tally: Record<(typeof RANKS)[number], number>) => RANKS.map((rank) => tally[rank]);

beforeAll(async () => {
  reader = await officer("reader", THANH_HOA);
  centre = await officer("reader", null);
  sibling = await officer("reader", "22");
  // The one with the most products of the demo.
  const { rows } = await onDatabase((client) =>
    client.query<{ code: string }>(
      `select commune_code as code from rated_product where province_code = $1 and commune_code is not null
         and deleted_at is null group by 1 order by count(*) desc, 1 limit 1`,
      [THANH_HOA],
    ),
  );
  commune = rows[0]?.code ?? "";
});

describe("totals of an area", () => {
  it.each([TODAY, addDays(TODAY, -400), "2024-06-30", "2021-12-31"])(
    "are those that certificates and their history say of %s",
    async (day) => {
      const register = await registerOf(THANH_HOA);
      const own = await totals(reader, `?as_of=${day}`);
      expect(ranksOf(own.total)).toEqual(ranksOf(tallyOn(register, day)));
      const inside = await totals(reader, `?as_of=${day}&custom=inside_four`);
      expect(ranksOf(inside.total)).toEqual(ranksOf(byCustom(tallyOn(register, day), "inside_four")));
    },
  );

  it.each(["", "?units=district", "?units=former_province"])("are the sums of their parts %s", async (query) => {
    const told = await totals(reader, query);
    for (const rank of RANKS)
      for (const parts of [told.by_unit, told.by_group, told.by_kind])
        expect(parts.reduce((sum, part) => sum + part[rank], 0)).toBe(told.total[rank]);
    const { five, potential_five, four, three, products } = told.total;
    expect(five + potential_five + four + three).toBe(products);
    expect(products).toBeGreaterThan(0);
  });

  it("tell how many products have no commune because only their former district is known", async () => {
    const { rows } = await onDatabase((client) =>
      client.query<{ id: string }>(
        `select id from rated_product where province_code = $1 and commune_code is null and district_code is not null
           and deleted_at is null`,
        [THANH_HOA],
      ),
    );
    const [byCommune, byDistrict] = [await totals(reader), await totals(reader, "?units=district")];
    const [noCommune = 0, noDistrict = 0] = [byCommune, byDistrict].map(
      ({ by_unit }) => by_unit.find(({ code }) => code === null)?.products ?? 0,
    );
    const told = byCommune.former_district_only;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(Math.min(noCommune, rows.length));
    // What has neither stands in the row without a unit of both reports.
    expect(noCommune - told).toBeLessThanOrEqual(noDistrict);
    expect(byDistrict.former_district_only).toBe(0);
  });

  it("name every unit of the area, today's communes first and those without a product too", async () => {
    const told = await totals(reader);
    expect(told).toMatchObject({ as_of: TODAY, units: "commune", area: { name: "Tỉnh Thanh Hóa" } });
    expect(told.by_unit.filter(({ code }) => code !== null).length).toBeGreaterThan(150);
    expect(told.by_unit.some(({ products }) => products === 0)).toBe(true);
  });

  it("are the own area's alone, and the whole country's for the centre", async () => {
    const whole = await totals(centre);
    expect(whole).toMatchObject({ units: "province", area: { name: null } });
    for (const who of [reader, sibling]) {
      const own = await totals(who);
      const row = whole.by_unit.find(({ code }) => code === (who === reader ? THANH_HOA : "22"));
      expect(ranksOf(own.total)).toEqual(ranksOf(row ?? own.total));
    }
    const one = await officer("reader", commune);
    const told = await totals(one);
    expect(told.total.products).toBe((await totals(reader)).by_unit.find(({ code }) => code === commune)?.products);
  });

  it("are refused for what is no day, custom or unit", async () => {
    for (const query of ["?as_of=2026-02-30", "?as_of=1999-01-01", "?custom=both", "?units=village", "?unit_code=22"])
      expect((await askOffice(reader, `reports/totals${query}`)).body).toMatchObject({ code: "invalid_query" });
  });

  describe("with a product of its own", () => {
    let entry: Entry;
    let certificate: string;
    let earlier: number[];
    const first = addDays(TODAY, -30);
    const products = async () =>
      Promise.all(
        [addDays(first, -1), first].map(async (day) => (await totals(reader, `?as_of=${day}`)).total.products),
      );

    beforeAll(async () => {
      earlier = await products();
      entry = await enter("Sản phẩm của báo cáo", { commune_code: commune, province_code: THANH_HOA });
      certificate = (await issue(entry, { stars: 4, potential_five: true, score: 91, issued_on: first })).id;
    });
    afterAll(async () => remove(entry));

    it("count it from its first day on, and not while it is suspended", async () => {
      expect(await products()).toEqual([earlier[0], (earlier[1] ?? 0) + 1]);
      const before = await totals(reader);
      const suspended = await operator(`/admin/ocop/certificates/${certificate}`, {
        act: "suspend",
        reason: "Thử nghiệm",
      });
      expect(suspended.status).toBe(200);
      const after = await totals(reader);
      expect(before.total.products - after.total.products).toBe(1);
      expect(before.total.potential_five - after.total.potential_five).toBe(1);
      // What was yesterday is not rewritten.
      const yesterday = addDays(TODAY, -1);
      expect(ranksOf((await totals(reader, `?as_of=${yesterday}`)).total)).toEqual(
        ranksOf(tallyOn(await registerOf(THANH_HOA), yesterday)),
      );
    });
  });
});

describe("totals over time", () => {
  it.each(["year", "quarter"] as const)("are the totals of each day, by %s", async (step) => {
    const { steps } = await report<OverTimeReport>(reader, `over-time?step=${step}`);
    expect(steps.at(-1)?.day).toBe(TODAY);
    for (const one of [steps.at(-1), steps.at(-3)]) {
      const { total } = await totals(reader, `?as_of=${one?.day}`);
      expect(one).toMatchObject(total);
    }
  });
});

describe("published totals", () => {
  it("stand beside the computed ones with their source, and neither is changed", async () => {
    const { rows } = await report<PublishedReport>(reader, "published");
    expect(rows.map(({ key }) => key)).toEqual(["thanh-hoa-2021", "thanh-hoa-2942", "thanh-hoa-2020"]);
    const [row] = rows;
    expect(row?.printed).toMatchObject({ products: 120, five: 1, four: 30, three: 89, producers: 77 });
    expect(row?.sources.length).toBeGreaterThan(0);
    const computed = tallyOn(await registerOf(THANH_HOA), "2021-12-31");
    expect(row?.computed).toMatchObject(computed);
    expect(row?.difference.products).toBe(120 - computed.products);
  });

  it("that do not add up say so to whom they belong, and plans have nothing computed", async () => {
    const [quangNinh] = (await report<PublishedReport>(sibling, "published")).rows;
    expect(quangNinh).toMatchObject({ adds_up: false, sums: [{ of: "producers", printed: 212, difference: -2 }] });
    const all = (await report<PublishedReport>(centre, "published")).rows;
    expect(all).toHaveLength(14);
    expect(all.find(({ key }) => key === "hue-2019-ke-hoach")).toMatchObject({ computed: null });
  });
});

describe("files", () => {
  it.each(["totals", "over-time", "published", "plan", "sales"])("of %s are Excel and CSV", async (name) => {
    const xlsx = await api(`/office/reports/${name}?format=xlsx`, { token: reader.token });
    expect(xlsx.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+\.xlsx"$/);
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    const csv = await api(`/office/reports/${name}?format=csv`, { token: reader.token });
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect((await csv.text()).split("\r\n").length).toBeGreaterThan(3);
  });
});

describe("the yearly report", () => {
  it("is made of the other reports on the same day", async () => {
    const told = await report<YearlyReport>(reader, "yearly");
    expect(told).toMatchObject({ year: YEAR, day: TODAY });
    expect(told.totals.total).toEqual((await totals(reader)).total);
    expect((await report<YearlyReport>(reader, `yearly?year=${YEAR - 1}`)).day).toBe(`${YEAR - 1}-12-31`);
  });

  it("is a PDF for the printer", async () => {
    const answer = await api("/office/reports/yearly.pdf", { token: reader.token });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });
});
