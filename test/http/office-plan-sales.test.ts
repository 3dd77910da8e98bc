import { beforeAll, describe, expect, it } from "vitest";
import type { PlanReport } from "../../plugins/ocop/src/contract/office-plan";
import type { TotalsReport } from "../../plugins/ocop/src/contract/office-report";
import type { SalesReport } from "../../plugins/ocop/src/contract/office-sales";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "../support/audit";
import { askOffice, newOffice, officer, officerOf, type TestOfficer } from "../support/officers";

const TODAY = todayInHoChiMinh();
const YEAR = Number(TODAY.slice(0, 4));

let registrar: TestOfficer;
let reader: TestOfficer;
let centre: TestOfficer;
let sibling: TestOfficer;

async function report<T>(who: TestOfficer, path: string): Promise<T> {
  const { status, body } = await askOffice(who, `reports/${path}`);
  expect(status).toBe(200);
  return body as T;
}

beforeAll(async () => {
  const office = await newOffice("38");
  registrar = await officerOf(office, "registrar");
  reader = await officerOf(office, "reader");
  centre = await officer("reader", null);
  sibling = await officer("reader", "22");
});

describe("the plan", () => {
  const figures = { recognised: 300, in_force: null, producers: 75, sales_points: 21 };

  it("is written by the registrar, kept with what it was, and told beside the result", async () => {
    const note = "Kế hoạch thử nghiệm";
    const first = await askOffice(registrar, "plans", { year: YEAR, figures, note });
    expect(first.status).toBe(200);
    const second = await askOffice(registrar, "plans", { year: YEAR, figures: { ...figures, recognised: 310 } });
    expect(second.status).toBe(200);
    const { lines, events } = await report<PlanReport>(reader, "plan");
    expect(lines.map(({ measure, planned }) => [measure, planned])).toEqual([
      ["recognised", 310],
      ["in_force", null],
      ["producers", 75],
      ["sales_points", 21],
    ]);
    const inForce = lines.find(({ measure }) => measure === "in_force");
    const { total } = await report<TotalsReport>(reader, "totals");
    expect(inForce?.result).toBe(total.products);
    expect(events).toHaveLength(4);
    expect(events[0]).toMatchObject({ measure: "recognised", before: 300, after: 310, note: null });
    expect(events.filter((event) => event.note === note)).toHaveLength(3);
    const again = await askOffice(registrar, "plans", { year: YEAR, figures: { ...figures, recognised: 310 } });
    expect((again.body as unknown as PlanReport).events).toHaveLength(4);
  });

  it("may be written by nobody else, nor with figures that cannot be", async () => {
    expect((await askOffice(reader, "plans", { year: YEAR, figures })).status).toBe(403);
    for (const wrong of [
      { year: 1999, figures },
      { year: YEAR, figures: { ...figures, recognised: -1 } },
      { year: YEAR, figures: { ...figures, recognised: 1.5 } },
      { year: YEAR, figures: { recognised: 1 } },
      { year: YEAR, figures: { ...figures, stars: 5 } },
    ])
      expect((await askOffice(registrar, "plans", wrong)).body).toMatchObject({ code: "invalid_body" });
  });

  it("is the own office's alone", async () => {
    const { lines } = await report<PlanReport>(sibling, "plan");
    expect(lines.every(({ planned }) => planned === null)).toBe(true);
  });
});

describe("sales of an area's producers", () => {
  it("are whole đồng, add up, and never tell of fewer than three producers", async () => {
    const told = await report<SalesReport>(centre, "sales");
    expect(told.by_month).toHaveLength(12);
    expect(told.by_month.at(-1)?.month).toBe(TODAY.slice(0, 7));
    for (const rows of [told.by_month, told.by_unit, told.by_kind])
      for (const { producers, revenue, orders } of rows) {
        expect(producers === null || producers === 0 || producers >= 3).toBe(true);
        expect(revenue === null ? orders : Number.isSafeInteger(revenue)).not.toBe(false);
        expect((revenue === null) === (orders === null)).toBe(true);
      }
    const { rows } = await onDatabase((client) =>
      client.query<{ orders: number; revenue: number }>(
        `select count(distinct po.id)::int as orders, coalesce(sum(l.total - l.refunded_amount), 0)::float8 as revenue
         from producer_order po join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
         where po.deleted_at is null and po.status not in ('cancelled', 'refused')
           and po.created_at >= cast($1 || '-01T00:00:00+07:00' as timestamptz)`,
        [told.from],
      ),
    );
    // Of fewer than three producers nothing is told.
    expect(told.total).toMatchObject(told.total.revenue === null ? { orders: null } : (rows[0] ?? {}));
  });

  it("are refused for months that go backwards", async () => {
    expect((await askOffice(reader, "reports/sales?from=2026-05&to=2026-04")).status).toBe(400);
  });
});
