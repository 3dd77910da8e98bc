import { beforeAll, describe, expect, it } from "vitest";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "../support/audit";
import { ask, invited, newProducer, type Person } from "../support/members";
import { api } from "../support/stack";

type Owner = Person & { producer_id: string; product_id: string };
type Lot = Record<string, unknown> & { id: string; number: string; signed_code: string | null };

const today = todayInHoChiMinh();
let made = 0;

/** A new producer with a product of its own that is not on sale yet. */
async function maker(): Promise<Owner> {
  const owner = await newProducer();
  made += 1;
  const product_id = `prod_lo_${Date.now().toString(36)}_${made}`;
  await onDatabase(async (client) => {
    await client.query(
      "insert into product (id, title, handle, status) values ($1, 'Kẹo lạc thử nghiệm', $1, 'draft')",
      [product_id],
    );
    await client.query("insert into product_producer (id, product_id, producer_id) values ($1, $1, $2)", [
      product_id,
      owner.producer_id,
    ]);
  });
  return { ...owner, product_id };
}

const facts = ({ product_id }: Owner, change: object = {}) => ({
  product_id,
  made_on: today,
  best_before: today.replace(/^\d{4}/, (year) => String(Number(year) + 1)).replace(/-02-29$/, "-02-28"),
  quantity: 120,
  unit: "gói",
  ...change,
});

async function newLot(owner: Owner, change: object = {}): Promise<Lot> {
  const { status, body } = await ask(owner, "lots", facts(owner, change));
  expect({ status, body }).toMatchObject({ status: 201 });
  return body.lot as Lot;
}

async function issued(owner: Owner): Promise<Lot> {
  const { id } = await newLot(owner);
  const { status, body } = await ask(owner, `lots/${id}/issue`, {});
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.lot as Lot;
}

let ours: Owner;
let theirs: Owner;

beforeAll(async () => {
  [ours, theirs] = [await maker(), await maker()];
});

describe("a lot", () => {
  it("is written down with a number of its own, listed and found by it", async () => {
    const [first, second] = await Promise.all([newLot(ours), newLot(ours)]);
    const lot = await newLot(ours, { number: "ca-7/2026", note: "Mẻ sáng\nLò số 2" });
    expect(lot).toMatchObject({
      number: "CA-7/2026",
      status: "draft",
      signed_code: null,
      product_title: "Kẹo lạc thử nghiệm",
    });
    expect(first?.number).not.toBe(second?.number);
    const { body } = await ask(ours, "lots?q=a-7&limit=5");
    expect(body).toMatchObject({ count: 1, lots: [{ id: lot.id }] });
    expect(await ask(ours, "lots", facts(ours, { number: "CA-7/2026" }))).toMatchObject({
      status: 409,
      body: { code: "lot_number_taken" },
    });
    // Another producer may number as it likes.
    expect((await newLot(theirs, { number: "CA-7/2026" })).number).toBe("CA-7/2026");
  });

  it("remembers what the last lot of a good was like", async () => {
    const owner = await maker();
    expect((await ask(owner, "lot-products")).body).toMatchObject({
      products: [{ id: owner.product_id, last_shelf_days: null, last_unit: null }],
    });
    await newLot(owner, { made_on: "2026-01-31", best_before: "2026-03-02", unit: "hũ", place: "Xã Hoằng Lộc" });
    expect((await ask(owner, "lot-products")).body).toMatchObject({
      products: [{ id: owner.product_id, last_shelf_days: 30, last_unit: "hũ", last_place: "Xã Hoằng Lộc" }],
    });
  });

  it.each([
    [{ made_on: "2999-01-01", best_before: "2999-02-01" }, "made_on"],
    [{ made_on: "2026-02-30" }, "made_on"],
    [{ best_before: "2020-01-01" }, "best_before"],
    [{ best_before: "2999-01-01" }, "best_before"],
    [{ quantity: 0 }, "quantity"],
    [{ quantity: 10_000_001 }, "quantity"],
    [{ quantity: "12" }, "quantity"],
    [{ unit: " " }, "unit"],
    [{ unit: "a\nb" }, "unit"],
    [{ number: "Lô một" }, "number"],
  ])("with %j is refused, naming the field", async (change, field) => {
    const { status, body } = await ask(ours, "lots", facts(ours, change));
    expect(status).toBe(400);
    expect(Object.keys(body.fields as object)).toContain(field);
  });

  it.each([
    [{ producer_id: "pdr_other" }],
    [{ status: "issued" }],
    [{ code: "0".repeat(26) }],
    [{ signed_code: "X" }],
    [{ issued_on: "2026-01-01" }],
    [{ product_title: "Rượu" }],
    [{ id: "lot_1" }],
    [{ actor: "pmem_1" }],
  ])("takes no %j from a request", async (more) => {
    const lot = await newLot(ours);
    for (const path of ["lots", `lots/${lot.id}`]) expect((await ask(ours, path, facts(ours, more))).status).toBe(400);
    expect((await ask(ours, `lots/${lot.id}/issue`, more)).status).toBe(400);
    const step = { what: "Rang", done_on: today, ...more };
    expect((await ask(ours, `lots/${lot.id}/steps`, step)).status).toBe(400);
  });

  it("is changed while it is a draft, and frozen from issuing on", async () => {
    const draft = await newLot(ours);
    const changed = await ask(ours, `lots/${draft.id}`, facts(ours, { quantity: 90, best_before: null }));
    expect(changed).toMatchObject({
      status: 200,
      body: { lot: { quantity: 90, best_before: null, number: draft.number } },
    });
    const { body } = await ask(ours, `lots/${draft.id}/issue`, {});
    expect(body.lot).toMatchObject({ status: "issued", issued_on: today });
    expect((body.lot as Lot).signed_code).toMatch(/^[0-9A-HJKMNP-TV-Z]{137}$/);
    for (const [path, sent] of [
      [`lots/${draft.id}`, facts(ours, { quantity: 1 })],
      [`lots/${draft.id}/issue`, {}],
    ] as const)
      expect(await ask(ours, path, sent)).toMatchObject({ status: 409, body: { code: "lot_state" } });
    const after = await ask(ours, `lots/${draft.id}`);
    expect(after.body.lot).toMatchObject({
      quantity: 90,
      history: [{ kind: "created" }, { kind: "changed" }, { kind: "issued" }],
    });
  });

  it("keeps its facts and its history whatever code writes to the tables", async () => {
    const lot = await issued(ours);
    await ask(ours, `lots/${lot.id}/steps`, { what: "Rang", done_on: today });
    for (const sql of [
      "update lot set best_before = '2030-01-01' where id = $1",
      "update lot set status = 'draft' where id = $1",
      "update lot set deleted_at = now() where id = $1",
      "delete from lot where id = $1",
      "update lot_step set what = 'x' where lot_id = $1",
      "delete from lot_event where lot_id = $1",
    ])
      await expect(onDatabase((client) => client.query(sql, [lot.id]))).rejects.toThrow(/keeps its facts|append-only/);
  });

  it("is not issued past its day", async () => {
    const { id } = await newLot(ours, { made_on: "2026-01-01", best_before: "2026-02-01" });
    expect(await ask(ours, `lots/${id}/issue`, {})).toMatchObject({ status: 409, body: { code: "lot_not_issuable" } });
  });

  it("is issued once by two hands at the same time", async () => {
    const { id } = await newLot(ours);
    const both = await Promise.all([ask(ours, `lots/${id}/issue`, {}), ask(ours, `lots/${id}/issue`, {})]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("is recalled with a reason, for good, and stays as it was", async () => {
    const draft = await newLot(ours);
    expect((await ask(ours, `lots/${draft.id}/recall`, { reason: "Nghi lẫn tạp chất" })).status).toBe(409);
    const lot = await issued(ours);
    expect((await ask(ours, `lots/${lot.id}/recall`, { reason: "  " })).status).toBe(400);
    const { body } = await ask(ours, `lots/${lot.id}/recall`, { reason: "Nghi lẫn tạp chất" });
    expect(body.lot).toMatchObject({
      status: "recalled",
      recalled_on: today,
      recall_reason: "Nghi lẫn tạp chất",
      number: lot.number,
      signed_code: lot.signed_code,
    });
    expect((await ask(ours, `lots/${lot.id}/recall`, { reason: "Lý do khác" })).status).toBe(409);
    expect((await ask(ours, `lots/${lot.id}/labels.pdf`)).status).toBe(409);
  });
});

describe("steps and tests", () => {
  it("are added whenever they happen, and corrected by rows that name the wrong one", async () => {
    const lot = await issued(ours);
    const step = { what: "Rang lạc", done_on: today, place: "Xưởng xã Hoằng Lộc", done_by: "Tổ sơ chế" };
    const first = await ask(ours, `lots/${lot.id}/steps`, step);
    expect(first.status).toBe(201);
    const [{ id: wrong } = { id: "" }] = (first.body.lot as { steps: { id: string }[] }).steps;
    await ask(ours, `lots/${lot.id}/steps`, { ...step, what: "Rang lạc, 2 mẻ", corrects: wrong });
    const test = {
      what: "Aflatoxin B1",
      laboratory: "Trung tâm kiểm nghiệm",
      result: "Không phát hiện",
      tested_on: today,
    };
    const { body } = await ask(ours, `lots/${lot.id}/tests`, test);
    expect(body.lot).toMatchObject({
      steps: [
        { what: "Rang lạc", corrects: null },
        { what: "Rang lạc, 2 mẻ", corrects: wrong },
      ],
      tests: [test],
    });
    const other = await issued(ours);
    expect((await ask(ours, `lots/${other.id}/steps`, { ...step, corrects: wrong })).status).toBe(404);
    expect((await ask(ours, `lots/${lot.id}/tests`, { ...test, tested_on: "2999-01-01" })).status).toBe(400);
  });
});

describe("labels", () => {
  it("are a PDF file of an issued lot, for its own producer alone", async () => {
    const lot = await issued(ours);
    const answer = await api(`/producer/lots/${lot.id}/labels.pdf?count=65&size=a4-65`, { token: ours.token });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="tem-${lot.number}.pdf"`);
    const file = Buffer.from(await answer.arrayBuffer()).toString("latin1");
    expect(file.slice(0, 5)).toBe("%PDF-");
    expect((await ask(theirs, `lots/${lot.id}/labels.pdf`)).status).toBe(404);
    const { id: draft } = await newLot(ours);
    expect(await ask(ours, `lots/${draft}/labels.pdf`)).toMatchObject({ status: 409, body: { code: "lot_state" } });
    for (const query of ["count=1001", "count=0", "count=-1", "count=1e3", "size=a3", "shop=https://x.example"])
      expect([query, (await ask(ours, `lots/${lot.id}/labels.pdf?${query}`)).status]).toEqual([query, 400]);
  });
});

describe("the code on a label", () => {
  const read = async (code: unknown) => {
    const answer = await api(`/store/lots/${String(code)}`);
    return { status: answer.status, text: await answer.text(), cache: answer.headers.get("cache-control") };
  };

  it("shows anybody an issued lot's public facts, and a recall at once", async () => {
    const lot = await issued(ours);
    await ask(ours, `lots/${lot.id}/steps`, { what: "Rang lạc", done_on: today });
    const seen = await read(lot.signed_code);
    expect(seen).toMatchObject({ status: 200, cache: "private, no-store" });
    expect(JSON.parse(seen.text)).toMatchObject({
      lot: { number: lot.number, status: "issued", product_title: "Kẹo lạc thử nghiệm", steps: [{ what: "Rang lạc" }] },
    });
    expect(seen.text).not.toMatch(/pmem_|@ocop|"note"|"quantity"|signed_code/);
    await ask(ours, `lots/${lot.id}/recall`, { reason: "Nghi lẫn tạp chất" });
    expect((await read(lot.signed_code)).text).toContain("Nghi lẫn tạp chất");
  });

  it("is nobody's when it was not signed here, or stands on no lot", async () => {
    const lot = await issued(ours);
    const token = lot.signed_code ?? "";
    const changed = (token.startsWith("0") ? "1" : "0") + token.slice(1);
    for (const code of [changed, token.slice(0, -1), `${token}0`, lot.code, lot.number, token.toLowerCase()])
      expect([code, (await read(code)).status]).toEqual([code, 404]);
  });
});

describe("somebody else's lot", () => {
  it("is not there, in no list and on no route", async () => {
    const lot = await issued(ours);
    const step = { what: "Rang", done_on: today };
    const test = { what: "Nấm mốc", laboratory: "Phòng thử", result: "Đạt", tested_on: today };
    for (const id of [lot.id, "lot_01KHONGCO"])
      for (const [path, body] of [
        [`lots/${id}`, undefined],
        [`lots/${id}/labels.pdf`, undefined],
        [`lots/${id}`, facts(theirs)],
        [`lots/${id}/issue`, {}],
        [`lots/${id}/recall`, { reason: "Không phải của mình" }],
        [`lots/${id}/steps`, step],
        [`lots/${id}/tests`, test],
      ] as const)
        expect([path, (await ask(theirs, path, body)).status]).toEqual([path, 404]);
    const { body } = await ask(theirs, "lots?limit=100");
    expect((body.lots as { id: string }[]).map(({ id }) => id)).not.toContain(lot.id);
    expect((await ask(ours, `lots/${lot.id}`)).body.lot).toMatchObject({ status: "issued", steps: [], tests: [] });
  });

  it("cannot be made of somebody else's goods", async () => {
    for (const change of [
      { product_id: theirs.product_id },
      { product_id: "prod_khong_co" },
      { variant_id: "variant_khong_co" },
    ])
      expect(await ask(ours, "lots", facts(ours, change))).toMatchObject({
        status: 404,
        body: { code: "product_not_found" },
      });
    const lot = await newLot(ours);
    const moved = await ask(ours, `lots/${lot.id}`, facts(ours, { product_id: theirs.product_id }));
    expect(moved).toMatchObject({ status: 404, body: { code: "product_not_found" } });
    const { body } = await ask(ours, `lots?product_id=${theirs.product_id}`);
    expect(body).toMatchObject({ count: 0, lots: [] });
  });

  it("is no business of a member for orders alone", async () => {
    const orders = await invited(ours, "orders");
    for (const path of ["lots", "lot-products"]) expect((await ask(orders, path)).status).toBe(403);
  });
});
