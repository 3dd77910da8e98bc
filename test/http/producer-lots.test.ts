import { beforeAll, describe, expect, it } from "vitest";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "../support/audit";
import { ask } from "../support/members";
import { issuedLot, type Lot, lotFacts, type LotOwner, maker, newLot } from "../support/lots";

const today = todayInHoChiMinh();

let ours: LotOwner;
let theirs: LotOwner;

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
    expect(await ask(ours, "lots", lotFacts(ours, { number: "CA-7/2026" }))).toMatchObject({
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
    const { status, body } = await ask(ours, "lots", lotFacts(ours, change));
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
    for (const path of ["lots", `lots/${lot.id}`])
      expect((await ask(ours, path, lotFacts(ours, more))).status).toBe(400);
    expect((await ask(ours, `lots/${lot.id}/issue`, more)).status).toBe(400);
    const step = { what: "Rang", done_on: today, ...more };
    expect((await ask(ours, `lots/${lot.id}/steps`, step)).status).toBe(400);
  });

  it("is changed while it is a draft, and frozen from issuing on", async () => {
    const draft = await newLot(ours);
    const changed = await ask(ours, `lots/${draft.id}`, lotFacts(ours, { quantity: 90, best_before: null }));
    expect(changed).toMatchObject({
      status: 200,
      body: { lot: { quantity: 90, best_before: null, number: draft.number } },
    });
    const { body } = await ask(ours, `lots/${draft.id}/issue`, {});
    expect(body.lot).toMatchObject({ status: "issued", issued_on: today });
    expect((body.lot as Lot).signed_code).toMatch(/^[0-9A-HJKMNP-TV-Z]{137}$/);
    for (const [path, sent] of [
      [`lots/${draft.id}`, lotFacts(ours, { quantity: 1 })],
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
    const lot = await issuedLot(ours);
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
    const lot = await issuedLot(ours);
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
