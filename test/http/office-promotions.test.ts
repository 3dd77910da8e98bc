import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FeaturesAnswer, OfficeFeature } from "../../plugins/ocop/src/contract/promotion";
import type { SalesPointDetail, SalesPointListAnswer } from "../../plugins/ocop/src/contract/sales-point";
import { onDatabase } from "../support/audit";
import { newProducer } from "../support/members";
import { dayIn, registerPoint, removePoints, wholeCommune } from "../support/office-points";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { tellViews } from "../support/page-views";
import { enter, type Entry, operator, remove } from "../support/register";
import { apiJson, stack } from "../support/stack";

let promoter: TestOfficer;
let registrar: TestOfficer;
let sibling: TestOfficer;
let commune: Awaited<ReturnType<typeof wholeCommune>>;
const entries: Entry[] = [];
/** Each test has a page of its own. */
let pages: string[] = [];
let unit = "";

beforeAll(async () => {
  promoter = await officer("promoter", "38");
  [registrar, sibling] = [await officerOf(promoter.office_id, "registrar"), await officer("promoter", "22")];
  commune = await wholeCommune(promoter);
  const { body } = await askOffice(promoter, "sales-points/communes");
  pages = (body.communes as { code: string }[]).map(({ code }) => code).filter((code) => code !== commune.code);
});
beforeEach(() => {
  unit = pages.pop() ?? "";
});
afterAll(async () => {
  // Features of a point that is gone are shown nowhere.
  await removePoints();
  for (const entry of entries) await remove(entry);
});

const point = (more: Record<string, unknown> = {}) => registerPoint(promoter, commune.code, more);
/** Features a point on the page of the commune, unless it is said otherwise. */
const feature = (sales_point_id: string, more: Record<string, unknown> = {}, own = promoter) =>
  askOffice(own, "promotions", {
    sales_point_id,
    page: "place",
    unit_code: unit,
    from_day: dayIn(0),
    days: 7,
    ...more,
  });
const end = (id: unknown, own = promoter) =>
  askOffice(own, `promotions/${String(id)}/end`, { reason: "Thử nghiệm xong" });
const shownOn = async (of: string | null) =>
  (await apiJson<FeaturesAnswer>(`/store/features${of === null ? "" : `?unit=${of}`}`)).features;
const ids = async (of: string | null = unit) => (await shownOn(of)).map(({ sales_point }) => sales_point.id);
const own = async (id: unknown, who = promoter) =>
  ((await askOffice(who, "promotions?limit=100")).body.features as OfficeFeature[]).find((one) => one.id === id);
const page = async (path: string) => (await fetch(`${stack().storefront}${path}`)).text();

describe("a featured point", () => {
  it("is shown on its page and no other until somebody ends it", async () => {
    const id = await point();
    const made = await feature(id);
    expect(made.status).toBe(201);
    expect(await ids()).toEqual([id]);
    expect(await ids(commune.district)).not.toContain(id);
    expect(await own(made.body.id)).toMatchObject({ state: "running", shown_today: true, views: 0, clicks: 0 });
    expect((await askOffice(registrar, "promotions", {})).status).toBe(403);
    expect((await end(made.body.id, sibling)).body.code).toBe("feature_not_found");
    expect(await own(made.body.id, sibling)).toBeUndefined();
    expect((await end(made.body.id)).status).toBe(200);
    expect(await ids()).toEqual([]);
    expect(await own(made.body.id)).toMatchObject({ state: "over", ended_reason: "Thử nghiệm xong" });
    expect((await end(made.body.id)).body.code).toBe("feature_over");
  });

  it("stands on the home page with goods that may be advertised, and on the page of its place", async () => {
    const id = await point();
    const goods = ["Nem chua Quảng bá", "Rượu nếp Quảng bá"].map((name) => ({ name, last_seen_on: dayIn(-1) }));
    await operator(`/admin/ocop/sales-points/${id}/goods`, { goods });
    const home = await feature(id, { page: "home", unit_code: null });
    expect(home.status).toBe(201);
    const card = (await shownOn(null)).find(({ sales_point }) => sales_point.id === id);
    expect(card).toMatchObject({ id: home.body.id, goods: ["Nem chua Quảng bá"] });
    // An address of its own is no page that the cache has already.
    const html = await page(`/?thu=${id}`);
    expect(html).toContain(`noi-bat=${String(home.body.id)}`);
    expect(html).toContain("Có bán: Nem chua Quảng bá");
    expect(html).not.toContain("Rượu nếp Quảng bá");
    await feature(id);
    expect(await page(`/dia-phuong/${unit.toLowerCase()}?thu=${id}`)).toContain("Điểm bán được giới thiệu");
    await end(home.body.id);
    expect((await shownOn(null)).map(({ sales_point }) => sales_point.id)).not.toContain(id);
  });

  it("ends by itself after its last day, with its point, and begins on its first", async () => {
    const [past, coming, shut] = [await point(), await point(), await point()];
    const [first, , third] = [await feature(past), await feature(coming, { from_day: dayIn(2) }), await feature(shut)];
    expect((await ids()).toSorted()).toEqual([past, shut].toSorted());
    await onDatabase((client) =>
      client.query("update feature set from_day = $1, to_day = $2 where id = $3", [
        dayIn(-3),
        dayIn(-1),
        first.body.id,
      ]),
    );
    await askOffice(promoter, `sales-points/${shut}/closing`, { on: dayIn(0), reason: "Thử nghiệm" });
    expect(await ids()).toEqual([]);
    expect(await own(first.body.id)).toMatchObject({ state: "over" });
    expect(await own(third.body.id)).toMatchObject({ state: "running", shown_today: false });
  });

  it("is of the own area, on a page of it, for days that can be", async () => {
    const id = await point();
    const abroad = await wholeCommune(sibling);
    expect((await feature(id, {}, sibling)).body.code).toBe("sales_point_not_found");
    expect((await feature(id, { unit_code: abroad.code })).body.code).toBe("place_outside_area");
    expect((await feature(id, { unit_code: "00000" })).body.code).toBe("place_outside_area");
    expect((await feature(id, { from_day: dayIn(-1) })).body.code).toBe("feature_from_day");
    expect((await feature(id, { from_day: dayIn(400) })).body.code).toBe("feature_from_day");
    for (const more of [{ days: 0 }, { days: 61 }, { unit_code: null }, { page: "home" }, { from_day: "2026-02-30" }])
      expect([more, (await feature(id, more)).body.code]).toEqual([more, "invalid_body"]);
    const fair = await point({ starts_on: dayIn(0), ends_on: dayIn(2), kind: "fair_exhibition" });
    expect((await feature(fair, { from_day: dayIn(3) })).body.code).toBe("feature_after_fair");
    expect((await feature(fair, { unit_code: commune.district.toLowerCase() })).status).toBe(201);
    expect(await ids(commune.district)).toContain(fair);
  });

  it("stands once on a page at a time, beside three others of its office", async () => {
    const points = [await point(), await point(), await point(), await point(), await point()];
    const [first = ""] = points;
    const both = await Promise.all([feature(first), feature(first)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await feature(first, { from_day: dayIn(7) })).status).toBe(201);
    for (const id of points.slice(1, 4)) expect((await feature(id)).status).toBe(201);
    expect((await feature(points[4] ?? "")).body.code).toBe("feature_limit");
    const other = await officer("promoter", "38");
    expect((await feature(points[4] ?? "", {}, other)).status).toBe(201);
    const shown = await ids();
    expect(shown).toHaveLength(4);
    expect(shown).toContain(points[4]);
  });
});

describe("alcohol", () => {
  it("of 15 degrees or more is not featured: neither alone in its house, nor by name, nor on a card", async () => {
    const drink = await enter("Nước cất Thử nghiệm", { group: "beverage", alcohol_strength: 40 });
    const mild = await enter("Nước lên men Thử nghiệm", { group: "beverage", alcohol_strength: 5 });
    entries.push(drink, mild);
    const house = await point();
    const carry = (...goods: { product_id?: string; name: string }[]) =>
      operator(`/admin/ocop/sales-points/${house}/goods`, {
        goods: goods.map((good) => ({ ...good, last_seen_on: dayIn(0) })),
      });
    const strong = { product_id: drink.product_id, name: "Nước cất Thử nghiệm" };
    await carry(strong, { name: "Rượu gạo Thử nghiệm" });
    expect(await feature(house)).toMatchObject({ status: 403, body: { code: "feature_alcohol" } });
    await carry(strong, { product_id: mild.product_id, name: "Nước lên men Thử nghiệm" });
    const made = await feature(house);
    expect(made.status).toBe(201);
    expect((await shownOn(unit)).find(({ id }) => id === made.body.id)?.goods).toEqual([]);
    // What the house sells later counts too.
    await carry(strong);
    expect((await shownOn(unit)).map(({ id }) => id)).not.toContain(made.body.id);
    const named = await point({ name: "Rượu cần Thử nghiệm Quảng bá" });
    expect((await feature(named)).body.code).toBe("feature_alcohol");
  });
});

describe("the reach of a feature", () => {
  it("is counted by views and clicks, and known to the office", async () => {
    const { body } = await feature(await point(), { from_day: dayIn(1) });
    const slug = String(body.id);
    const told = (kind: "feature" | "feature_click", count: number) => ({ kind, slug, word: null, count });
    const views = [told("feature", 40), told("feature_click", 3), { ...told("feature", 9), slug: "feat_khong_co" }];
    expect(await tellViews({ views })).toMatchObject({ status: 200, body: { pages: 2 } });
    await tellViews({ views: [told("feature", 2)] });
    expect(await own(slug)).toMatchObject({ views: 42, clicks: 3, state: "coming" });
  });
});

describe("a fair", () => {
  it("names who takes part, on its page and by its office alone", async () => {
    const fair = await point({
      name: "Tuần hàng Thử nghiệm",
      kind: "fair_exhibition",
      starts_on: dayIn(0),
      ends_on: dayIn(4),
    });
    const producer = await newProducer();
    const at = `sales-points/${fair}/participants`;
    const add = (stall: string | null, by = promoter) =>
      askOffice(by, at, { producer_id: producer.producer_id, ...(stall === null ? {} : { stall }) });
    expect((await add(null, sibling)).body.code).toBe("sales_point_not_found");
    expect((await add(null, registrar)).status).toBe(403);
    expect((await add(null)).status).toBe(201);
    expect((await add("A12")).status).toBe(201);
    const seen = async () =>
      (await apiJson<{ sales_point: SalesPointDetail }>(`/store/sales-points/${fair}`)).sales_point;
    expect((await seen()).participants).toMatchObject([{ producer_id: producer.producer_id, stall: "A12" }]);
    expect(await page(`/diem-ban/${(await seen()).slug}?thu=1`)).toContain("Chủ thể tham gia");
    expect((await askOffice(promoter, at, { producer_id: "prd_khong-co" })).body.code).toBe("producer_not_found");
    const staying = await point();
    expect(
      (await askOffice(promoter, `sales-points/${staying}/participants`, { producer_id: producer.producer_id })).body
        .code,
    ).toBe("fair_needed");
    const { body } = await askOffice(promoter, `sales-points/${fair}/producers?q=thu%20nghiem`);
    expect((body.producers as { id: string }[]).map(({ id }) => id)).not.toContain(producer.producer_id);
    expect((await askOffice(promoter, `${at}/${producer.producer_id}`, undefined, "DELETE")).status).toBe(200);
    expect((await askOffice(promoter, `${at}/${producer.producer_id}`, undefined, "DELETE")).body.code).toBe(
      "participant_not_found",
    );
    expect((await seen()).participants).toEqual([]);
  });

  it("is listed among those that run or come, the nearest first, and not once it is over", async () => {
    const kind = "fair_exhibition";
    const [late, soon] = [
      await point({ kind, starts_on: dayIn(9), ends_on: dayIn(12) }),
      await point({ kind, starts_on: dayIn(1), ends_on: dayIn(2) }),
    ];
    const over = await point({ kind, starts_on: dayIn(-5), ends_on: dayIn(-1) });
    const staying = await point();
    const { sales_points } = await apiJson<SalesPointListAnswer>(
      `/store/sales-points?fair=true&commune=${commune.code}&limit=100`,
    );
    const order = sales_points.map(({ id }) => id).filter((id) => [late, soon, over, staying].includes(id));
    expect(order).toEqual([soon, late]);
  });
});
