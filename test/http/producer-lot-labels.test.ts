import { beforeAll, describe, expect, it } from "vitest";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { ask, invited } from "../support/members";
import { issuedLot, lotFacts, type LotOwner, maker, newLot } from "../support/lots";
import { api } from "../support/stack";

const today = todayInHoChiMinh();

let ours: LotOwner;
let theirs: LotOwner;

beforeAll(async () => {
  [ours, theirs] = [await maker(), await maker()];
});

describe("steps and tests", () => {
  it("are added whenever they happen, and corrected by rows that name the wrong one", async () => {
    const lot = await issuedLot(ours);
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
    const other = await issuedLot(ours);
    expect((await ask(ours, `lots/${other.id}/steps`, { ...step, corrects: wrong })).status).toBe(404);
    expect((await ask(ours, `lots/${lot.id}/tests`, { ...test, tested_on: "2999-01-01" })).status).toBe(400);
  });
});

describe("labels", () => {
  it("are a PDF file of an issued lot, for its own producer alone", async () => {
    const lot = await issuedLot(ours);
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
    const lot = await issuedLot(ours);
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
    const lot = await issuedLot(ours);
    const token = lot.signed_code ?? "";
    const changed = (token.startsWith("0") ? "1" : "0") + token.slice(1);
    for (const code of [changed, token.slice(0, -1), `${token}0`, lot.code, lot.number, token.toLowerCase()])
      expect([code, (await read(code)).status]).toEqual([code, 404]);
  });
});

describe("somebody else's lot", () => {
  it("is not there, in no list and on no route", async () => {
    const lot = await issuedLot(ours);
    const step = { what: "Rang", done_on: today };
    const test = { what: "Nấm mốc", laboratory: "Phòng thử", result: "Đạt", tested_on: today };
    for (const id of [lot.id, "lot_01KHONGCO"])
      for (const [path, body] of [
        [`lots/${id}`, undefined],
        [`lots/${id}/labels.pdf`, undefined],
        [`lots/${id}`, lotFacts(theirs)],
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
      expect(await ask(ours, "lots", lotFacts(ours, change))).toMatchObject({
        status: 404,
        body: { code: "product_not_found" },
      });
    const lot = await newLot(ours);
    const moved = await ask(ours, `lots/${lot.id}`, lotFacts(ours, { product_id: theirs.product_id }));
    expect(moved).toMatchObject({ status: 404, body: { code: "product_not_found" } });
    const { body } = await ask(ours, `lots?product_id=${theirs.product_id}`);
    expect(body).toMatchObject({ count: 0, lots: [] });
  });

  it("is no business of a member for orders alone", async () => {
    const orders = await invited(ours, "orders");
    for (const path of ["lots", "lot-products"]) expect((await ask(orders, path)).status).toBe(403);
  });
});
