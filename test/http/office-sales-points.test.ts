import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageAnswer, OfficePointDetail } from "../../plugins/ocop/src/contract/office-sales-point";
import type { SalesPointDetail, SalesPointListAnswer } from "../../plugins/ocop/src/contract/sales-point";
import { onDatabase, whileUnwritable } from "../support/audit";
import { buyable } from "../support/checkout";
import { jpeg } from "../support/listings";
import { ask, ownerOf } from "../support/members";
import {
  dayIn,
  pointBody,
  POSITION,
  registerPoint,
  removePoints,
  sendPointPhoto,
  wholeCommune,
} from "../support/office-points";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { operator } from "../support/register";
import { api, apiJson } from "../support/stack";

let promoter: TestOfficer;
let registrar: TestOfficer;
let reader: TestOfficer;
let sibling: TestOfficer;
let centre: TestOfficer;
let commune: Awaited<ReturnType<typeof wholeCommune>>;

beforeAll(async () => {
  promoter = await officer("promoter", "38");
  [registrar, reader, sibling, centre] = [
    await officerOf(promoter.office_id, "registrar"),
    await officerOf(promoter.office_id, "reader"),
    await officer("promoter", "22"),
    await officer("reader", null),
  ];
  commune = await wholeCommune(promoter);
});
afterAll(removePoints);

const detail = async (id: string, own = promoter) =>
  (await askOffice(own, `sales-points/${id}`)).body.sales_point as OfficePointDetail;
const inShop = async (id: string) =>
  (await apiJson<{ sales_point: SalesPointDetail }>(`/store/sales-points/${id}`)).sales_point;
const isListed = async (id: string) => {
  const { name } = await detail(id);
  const query = `q=${encodeURIComponent(name)}&limit=100`;
  const { sales_points } = await apiJson<SalesPointListAnswer>(`/store/sales-points?${query}`);
  return sales_points.some((point) => point.id === id);
};
const goodsAt = (id: string, names: readonly string[]) =>
  operator(`/admin/ocop/sales-points/${id}/goods`, {
    goods: names.map((name) => ({ name, last_seen_on: "2026-01-02" })),
  });
/** A position so many metres north of the registered one. */
const north = (metres: number, accuracy_m = 12) => ({ ...POSITION, lat: POSITION.lat + metres / 111_195, accuracy_m });
const codeOf = async (own: TestOfficer, path: string, body?: unknown) => (await askOffice(own, path, body)).body.code;

describe("a sales point of an area", () => {
  it("is registered where it lies, with the district of before, and seen by buyers as never checked", async () => {
    const id = await registerPoint(promoter, commune.code, { stall_count: 12, hours: { mon: [["07:30", "11:30"]] } });
    expect(await detail(id)).toMatchObject({
      commune_code: commune.code,
      district_code: commune.district,
      freshness: "never",
      checked_days_ago: null,
      status: "open",
      ...POSITION,
    });
    expect(await inShop(id)).toMatchObject({ freshness: "never", verified_days_ago: null, stall_count: 12 });
    expect(await detail(id, centre)).toMatchObject({ id });
    const { rows } = await onDatabase((client) =>
      client.query("select actor_type, actor_id, action from audit_entry where subject_id = $1", [id]),
    );
    expect(rows).toEqual([{ actor_type: "officer", actor_id: promoter.officer_id, action: "sales_point.register" }]);
  });

  it("lies in the own area, whole and in the country, or is not taken", async () => {
    const abroad = await wholeCommune(sibling);
    const answer = async (more: Record<string, unknown>, code = commune.code) =>
      codeOf(promoter, "sales-points", pointBody(code, more));
    expect(await answer({}, abroad.code)).toBe("place_outside_area");
    expect(await answer({}, "00000")).toBe("place_outside_area");
    expect(await answer({ district_code: abroad.district })).toBe("district_not_of_commune");
    for (const more of [{ lat: 1 }, { lng: null }, { name: " " }, { kind: "stall" }, { starts_on: "2026-02-30" }])
      expect([more, await answer(more)]).toEqual([more, "invalid_body"]);
    const { status } = await askOffice(promoter, "sales-points", pointBody(commune.code, { closed_on: dayIn(0) }));
    expect(status).toBe(400);
  });

  it("is changed by its own office alone, and stays in the area", async () => {
    const id = await registerPoint(promoter, commune.code, { phone: "0237 000 000" });
    const body = { ...pointBody(commune.code), name: "Điểm bán Kiểm tra tên mới" };
    expect((await askOffice(reader, `sales-points/${id}`, body)).status).toBe(403);
    expect(await codeOf(sibling, `sales-points/${id}`, body)).toBe("sales_point_not_found");
    expect((await askOffice(registrar, `sales-points/${id}`, body)).status).toBe(200);
    expect(await detail(id)).toMatchObject({ name: body.name, phone: null, district_code: commune.district });
    const abroad = await wholeCommune(sibling);
    expect(await codeOf(promoter, `sales-points/${id}`, { ...body, commune_code: abroad.code })).toBe(
      "place_outside_area",
    );
  });

  it("is recognised by a registrar, by a decision of a day that has come", async () => {
    const id = await registerPoint(promoter, commune.code);
    const decision = { decision: "123/QĐ-SCT", on: dayIn(-3), by: "Sở Công Thương tỉnh Thanh Hóa" };
    expect((await askOffice(promoter, `sales-points/${id}/recognition`, decision)).status).toBe(403);
    expect(await codeOf(registrar, `sales-points/${id}/recognition`, { ...decision, on: dayIn(1) })).toBe(
      "day_in_future",
    );
    expect((await askOffice(registrar, `sales-points/${id}/recognition`, decision)).status).toBe(200);
    expect(await inShop(id)).toMatchObject({
      recognition_decision: decision.decision,
      recognised_on: decision.on,
      recognised_by: decision.by,
    });
  });

  it("closes by itself on its day, or at once, and opens again", async () => {
    const id = await registerPoint(promoter, commune.code);
    const close = (on: string) => askOffice(promoter, `sales-points/${id}/closing`, { on, reason: "Hết hạn thuê" });
    expect((await close(dayIn(3))).status).toBe(200);
    expect(await detail(id)).toMatchObject({ status: "open", closed_on: dayIn(3) });
    expect(await isListed(id)).toBe(true);
    await onDatabase((client) => client.query("update sales_point set closed_on = $1 where id = $2", [dayIn(0), id]));
    expect(await detail(id)).toMatchObject({ status: "closed" });
    expect(await inShop(id)).toMatchObject({ status: "closed" });
    expect(await isListed(id)).toBe(false);
    expect((await close(dayIn(0))).body.code).toBe("point_closed");
    expect(await codeOf(promoter, `sales-points/${id}/checks`, {})).toBe("point_closed");
    const reopen = () => askOffice(promoter, `sales-points/${id}/reopening`, { reason: "Thuê lại" });
    expect((await reopen()).status).toBe(200);
    expect(await isListed(id)).toBe(true);
    expect((await reopen()).body.code).toBe("point_not_closed");
    expect((await close(dayIn(0))).status).toBe(200);
    expect(await isListed(id)).toBe(false);
  });
});

describe("a point that the operator suspended", () => {
  it("stays so, whatever an office closes and opens", async () => {
    const id = await registerPoint(promoter, commune.code);
    await operator(`/admin/ocop/sales-points/${id}`, { status: "suspended" });
    const close = { on: dayIn(0), reason: "Hết hạn thuê" };
    expect((await askOffice(promoter, `sales-points/${id}/closing`, close)).status).toBe(200);
    expect(await detail(id)).toMatchObject({ status: "suspended", closed_on: dayIn(0) });
    expect(await askOffice(promoter, `sales-points/${id}/reopening`, { reason: "Thuê lại" })).toMatchObject({
      status: 409,
      body: { code: "point_not_closed" },
    });
    expect(await isListed(id)).toBe(false);
  });
});

describe("a check on the spot", () => {
  it("renews the point and the goods that were seen, for buyers too, once a day", async () => {
    const id = await registerPoint(promoter, commune.code);
    await goodsAt(id, ["Nem chua Kiểm tra", "Chè lam Kiểm tra"]);
    const [seen] = (await detail(id)).goods;
    const check = { position: north(35), seen: [seen?.id], found: ["Bánh gai Kiểm tra", "Rượu nếp Kiểm tra"] };
    const { status, body } = await askOffice(registrar, `sales-points/${id}/checks`, check);
    expect([status, body]).toEqual([201, { id, verdict: "near", distance_m: 35 }]);
    expect((await askOffice(registrar, `sales-points/${id}/checks`, check)).status).toBe(201);
    const { checks, goods } = await detail(id);
    expect(checks).toMatchObject([{ day: dayIn(0), verdict: "near", distance_m: 35, accuracy_m: 12 }]);
    expect(Object.fromEntries(goods.map(({ name, last_seen_on }) => [name, last_seen_on]))).toEqual({
      "Nem chua Kiểm tra": seen?.name === "Nem chua Kiểm tra" ? dayIn(0) : "2026-01-02",
      "Chè lam Kiểm tra": seen?.name === "Chè lam Kiểm tra" ? dayIn(0) : "2026-01-02",
      "Bánh gai Kiểm tra": dayIn(0),
      "Rượu nếp Kiểm tra": dayIn(0),
    });
    const shown = await inShop(id);
    expect(shown).toMatchObject({ freshness: "fresh", verified_days_ago: 0, last_verified_on: dayIn(0) });
    expect(shown.goods.map(({ name }) => name)).not.toContain("Rượu nếp Kiểm tra");
    await onDatabase((client) =>
      client.query("update sales_point set last_verified_on = $1 where id = $2", [dayIn(-12), id]),
    );
    expect(await inShop(id)).toMatchObject({ freshness: "fresh", verified_days_ago: 12 });
  });

  it("from far away says why, or moves the point by an exact position", async () => {
    const id = await registerPoint(promoter, commune.code);
    const check = (body: Record<string, unknown>) => askOffice(promoter, `sales-points/${id}/checks`, body);
    expect((await check({ position: north(900) })).body.code).toBe("check_far_unexplained");
    expect((await check({ position: north(900, 150), move_point: true })).body.code).toBe("position_inexact");
    expect((await check({ move_point: true })).body.code).toBe("position_inexact");
    expect(await detail(id)).toMatchObject({ freshness: "never", checks: [], ...POSITION });
    expect((await check({ position: north(900), note: "Chợ đang sửa, bán tạm bên kia đường" })).body.verdict).toBe(
      "far",
    );
    expect((await check({ position: north(900), move_point: true })).status).toBe(201);
    expect((await detail(id)).lat).toBeCloseTo(north(900).lat, 5);
    expect((await check({ position: north(900) })).body).toMatchObject({ verdict: "near", distance_m: 0 });
    expect((await check({})).body).toMatchObject({ verdict: "unknown", distance_m: null });
  });

  it("keeps a photo without what the phone wrote into it, for buyers only where that was said", async () => {
    const id = await registerPoint(promoter, commune.code);
    const source = await sharp(await jpeg(900, 600))
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "19/1 48/1 0/1" }, IFD0: { Make: "Demo" } })
      .toBuffer();
    const { status, body } = await sendPointPhoto(registrar, id, source);
    expect(status).toBe(201);
    const { id: picture_id, url } = body.picture as { id: string; url: string };
    const answer = await api(url);
    expect(answer.headers.get("content-type")).toBe("image/webp");
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).exif).toBeUndefined();
    const check = (more: Record<string, unknown>) =>
      askOffice(registrar, `sales-points/${id}/checks`, { picture_id, ...more });
    expect((await check({})).status).toBe(201);
    expect(await inShop(id)).toMatchObject({ photo: null });
    expect((await detail(id)).checks).toMatchObject([{ photo: url }]);
    expect((await check({ show_picture: true })).status).toBe(201);
    expect(await inShop(id)).toMatchObject({ photo: url, photos: [url] });
    // The evidence of one check is no other's, not even of a colleague at the same point.
    expect(await codeOf(promoter, `sales-points/${id}/checks`, { picture_id })).toBe("picture_used");
  });

  it("keeps every photo for buyers of checks that arrive at once", async () => {
    const id = await registerPoint(promoter, commune.code);
    const send = async (own: TestOfficer) => {
      const { body } = await sendPointPhoto(own, id, await jpeg());
      return body.picture as { id: string; url: string };
    };
    const photos = [await send(promoter), await send(registrar)] as const;
    const check = async (own: TestOfficer, picture_id: string) =>
      (await askOffice(own, `sales-points/${id}/checks`, { picture_id, show_picture: true })).status;
    expect(await Promise.all([check(promoter, photos[0].id), check(registrar, photos[1].id)])).toEqual([201, 201]);
    expect((await detail(id)).photos.toSorted()).toEqual(photos.map(({ url }) => url).toSorted());
  });

  it("takes no photo that is none, of a point or an office elsewhere", async () => {
    const [id, other] = [await registerPoint(promoter, commune.code), await registerPoint(promoter, commune.code)];
    expect((await sendPointPhoto(promoter, id, Buffer.from("<svg/>"))).body.code).toBe("picture_invalid");
    expect((await sendPointPhoto(sibling, id, await jpeg())).body.code).toBe("sales_point_not_found");
    expect((await sendPointPhoto(reader, id, await jpeg())).status).toBe(403);
    const { body } = await sendPointPhoto(promoter, id, await jpeg());
    const { id: picture_id } = body.picture as { id: string };
    expect(await codeOf(promoter, `sales-points/${other}/checks`, { picture_id })).toBe("picture_not_found");
    expect(await codeOf(sibling, `sales-points/${id}/checks`, {})).toBe("sales_point_not_found");
    expect((await askOffice(reader, `sales-points/${id}/checks`, {})).status).toBe(403);
  });
});

describe("the list of an office", () => {
  it("is narrowed by kind, status, freshness, recognition, district and name, and leaves as a file", async () => {
    const name = `Điểm bán Kiểm tra bộ lọc ${Date.now().toString(36)}`;
    const id = await registerPoint(promoter, commune.code, { name, kind: "post_office" });
    const ids = async (query: string, own = reader) =>
      (
        (await askOffice(own, `sales-points?q=${encodeURIComponent(name)}&${query}`)).body.sales_points as {
          id: string;
        }[]
      ).map((point) => point.id);
    for (const query of [
      "kind=post_office",
      "status=open",
      "freshness=never",
      "recognised=false",
      "fair=false",
      `district=${commune.district}`,
      `commune=${commune.code}`,
    ])
      expect([query, await ids(query)]).toEqual([query, [id]]);
    for (const query of [
      "kind=shop",
      "status=closed",
      "freshness=fresh",
      "recognised=true",
      "fair=true",
      "district=F001",
    ])
      expect([query, await ids(query)]).toEqual([query, []]);
    expect(await ids("limit=5", sibling)).toEqual([]);
    expect(await ids("limit=5", centre)).toEqual([id]);
    expect((await askOffice(reader, "sales-points?freshness=old")).status).toBe(400);
    const csv = await api(`/office/sales-points/export?format=csv&q=${encodeURIComponent(name)}`, {
      token: reader.token,
    });
    expect(await csv.text()).toContain(name);
    const xlsx = await api("/office/sales-points/export?format=xlsx&kind=post_office", { token: reader.token });
    expect([xlsx.status, (await xlsx.arrayBuffer()).byteLength > 1000]).toEqual([200, true]);
  });
});

describe("coverage", () => {
  const coverage = async (by: string) =>
    (await askOffice(reader, `sales-points/coverage?by=${by}`)).body as CoverageAnswer;
  const rowOf = async (by: string, code: string) => {
    const { rows } = await coverage(by);
    return rows.find(({ unit }) => unit?.code === code);
  };

  it("counts points and no stalls, no fairs and nothing that is closed, by district and by commune", async () => {
    const before = {
      district: await rowOf("district", commune.district),
      commune: await rowOf("commune", commune.code),
    };
    await registerPoint(promoter, commune.code, { stall_count: 33 });
    await registerPoint(promoter, commune.code, { starts_on: dayIn(0), ends_on: dayIn(3), kind: "fair_exhibition" });
    const closed = await registerPoint(promoter, commune.code);
    await askOffice(promoter, `sales-points/${closed}/closing`, { on: dayIn(0), reason: "Thử nghiệm" });
    for (const [by, code] of [
      ["district", commune.district],
      ["commune", commune.code],
    ] as const) {
      const now = await rowOf(by, code);
      expect((now?.points ?? 0) - (before[by]?.points ?? 0)).toBe(1);
      expect((now?.stalls ?? 0) - (before[by]?.stalls ?? 0)).toBe(33);
    }
    expect(await rowOf("district", commune.district)).toMatchObject({ target: 1, met: true });
    expect(await rowOf("commune", commune.code)).toMatchObject({ target: null, met: null });
    expect(await rowOf("district", "F001")).toBeUndefined();
  });

  it("leaves as CSV and XLSX", async () => {
    const csv = await api("/office/sales-points/coverage?format=csv", { token: reader.token });
    expect(await csv.text()).toContain(commune.districts[0]?.name);
    expect((await api("/office/sales-points/coverage?by=commune&format=xlsx", { token: reader.token })).status).toBe(
      200,
    );
  });
});

describe("a producer's request for a place", () => {
  it("is decided by an office of the area, and by no other", async () => {
    const { product_id } = await buyable();
    const { rows } = await onDatabase((client) =>
      client.query<{ producer_id: string }>(
        "select producer_id from product_producer where product_id = $1 and deleted_at is null",
        [product_id],
      ),
    );
    const maker = await ownerOf(rows[0]?.producer_id ?? "");
    const id = await registerPoint(promoter, commune.code);
    const sent = await ask(maker, "sales-point-requests", { sales_point_id: id, product_ids: [product_id] });
    const request = String(sent.body.id);
    const seen = async (own: TestOfficer) =>
      ((await askOffice(own, "sales-point-requests?status=asked&limit=100")).body.requests as { id: string }[]).some(
        (one) => one.id === request,
      );
    expect([await seen(reader), await seen(sibling)]).toEqual([true, false]);
    expect(await detail(id)).toMatchObject({ requests_open: 1 });
    const decide = (own: TestOfficer, deed: unknown) => askOffice(own, `sales-point-requests/${request}/acts`, deed);
    expect((await decide(sibling, { act: "approve" })).body.code).toBe("place_request_not_found");
    expect((await decide(registrar, { act: "approve" })).status).toBe(403);
    expect((await decide(promoter, { act: "refuse" })).status).toBe(400);
    await whileUnwritable(async (reason) => {
      expect((await decide(promoter, { act: "approve", reason })).status).toBe(500);
    });
    expect([await seen(reader), (await detail(id)).goods]).toEqual([true, []]);
    const both = await Promise.all([decide(promoter, { act: "approve" }), decide(promoter, { act: "approve" })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await decide(promoter, { act: "approve" })).body.code).toBe("request_decided");
    expect((await detail(id)).goods).toMatchObject([{ product_id, last_seen_on: dayIn(0) }]);
    await maker.leave();
  });
});
