import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  OfficeSupplyRequest,
  OfficeSupplyRow,
  SupplyCandidate,
} from "../../plugins/ocop/src/contract/office-inquiry";
import { makerIn, type Maker, removeGoods } from "../support/area-goods";
import { onDatabase } from "../support/audit";
import { ask } from "../support/members";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { api } from "../support/stack";

const WORDS = "Zuzubi sấy lạnh";
const GOODS = `${WORDS} thử nghiệm`;
const THANH_HOA = "38";
const QUANG_NINH = "22";

let promoter: TestOfficer;
let reader: TestOfficer;
let sibling: TestOfficer;
let near: Maker;
let far: Maker;

beforeAll(async () => {
  [promoter, reader, sibling] = await Promise.all([
    officer("promoter", THANH_HOA),
    officer("reader", THANH_HOA),
    officer("promoter", QUANG_NINH),
  ]);
  [near, far] = await Promise.all([makerIn(THANH_HOA, GOODS), makerIn(QUANG_NINH, GOODS)]);
});
afterAll(removeGoods);

const wanted = (more: Record<string, unknown> = {}) => ({
  asker_kind: "supermarket",
  asker_name: "Siêu thị Thử nghiệm",
  contact: "Phòng thu mua, 024 0000 0000",
  words: WORDS,
  quantity: 300,
  unit: "hộp",
  period: "month",
  until: "2099-12-31",
  ...more,
});

async function entered(more: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await askOffice(promoter, "supply-requests", wanted(more));
  expect(status).toBe(201);
  return String(body.id);
}
const at = (id: string) => `supply-requests/${id}`;
const read = async (id: string, who: { token: string } = promoter) =>
  (await askOffice(who, at(id))).body.supply_request as OfficeSupplyRequest;
const candidates = async (id: string, wide = false) => {
  const { body } = await askOffice(promoter, `${at(id)}/candidates?wide=${wide}`);
  return (body.candidates as SupplyCandidate[]).map(({ producer_id }) => producer_id);
};
const invite = (id: string, maker: Maker, wide = false) =>
  askOffice(promoter, `${at(id)}/invitations`, { producer_ids: [maker.producer_id], wide });
const OFFER = { answer: "offer", quantity: 200, price: 95_000, from_day: "2099-01-01" };

describe("a supply request of an office", () => {
  it("finds producers of the area, beyond it when asked, and tells nobody before it invites", async () => {
    const id = await entered();
    expect(await candidates(id)).toEqual([near.producer_id]);
    expect((await candidates(id, true)).toSorted()).toEqual([near.producer_id, far.producer_id].toSorted());
    expect((await ask(near, `inquiries/${id}`)).status).toBe(404);
    expect((await invite(id, far)).body.code).toBe("producer_not_found");
    expect((await invite(id, near)).body).toEqual({ invited: 1 });
    expect((await invite(id, near)).body).toEqual({ invited: 0 });
    expect((await invite(id, far, true)).body).toEqual({ invited: 1 });
    expect(await candidates(id, true)).toEqual([]);
    expect((await ask(near, `inquiries/${id}`)).body.inquiry).toMatchObject({ answer: "asked", contact: null });
    expect(await read(id)).toMatchObject({ state: "invited", invited: 2, offers: 0, widened: true });
  });

  it("is closed once, by a contract with who offered", async () => {
    const id = await entered();
    await invite(id, near);
    const contract = {
      outcome: "agreed",
      producer_id: near.producer_id,
      quantity: 250,
      value: 3_000_000_000,
      signed_on: "2026-01-15",
      contract_number: "12/HĐMB",
    };
    const close = (body: Record<string, unknown>) => askOffice(promoter, `${at(id)}/outcome`, body);
    expect((await close(contract)).body.code).toBe("producer_not_found");
    expect((await ask(near, `inquiries/${id}`, OFFER)).status).toBe(200);
    expect(await read(id)).toMatchObject({ state: "offered", matches: [{ answer: "offered", price: 95_000 }] });
    expect((await close({ ...contract, signed_on: "2099-01-01" })).body.code).toBe("contract_day_future");
    expect((await close({ ...contract, value: 0.5 })).body.code).toBe("invalid_body");
    const answers = await Promise.all([close(contract), close({ outcome: "withdrawn" })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(["agreed", "withdrawn"]).toContain((await read(id)).state);
  });

  it("keeps quantity, value in đồng and number of the contract, and says why there is none", async () => {
    const id = await entered();
    await invite(id, near);
    await ask(near, `inquiries/${id}`, OFFER);
    const contract = { outcome: "agreed", producer_id: near.producer_id, quantity: 250, value: 3_000_000_000 };
    expect((await askOffice(promoter, `${at(id)}/outcome`, { ...contract, signed_on: "2026-01-15" })).status).toBe(200);
    expect(await read(id)).toMatchObject({ state: "agreed", agreed_quantity: 250, agreed_value: 3_000_000_000 });
    expect((await ask(near, `inquiries/${id}`)).body.inquiry).toMatchObject({ won: true });
    const other = await entered();
    expect((await askOffice(promoter, `${at(other)}/outcome`, { outcome: "not_agreed" })).status).toBe(400);
    const why = { outcome: "not_agreed", note: "Giá cao hơn mặt bằng" };
    expect((await askOffice(promoter, `${at(other)}/outcome`, why)).status).toBe(200);
    expect(await read(other)).toMatchObject({ state: "not_agreed", outcome_note: why.note });
    expect((await invite(other, near)).body.code).toBe("request_decided");
  });

  it("is written down with the officer who did it", async () => {
    const id = await entered();
    const { rows } = await onDatabase((client) =>
      client.query("select actor_type, actor_id, action from audit_entry where subject_id = $1", [id]),
    );
    expect(rows).toEqual([{ actor_type: "officer", actor_id: promoter.officer_id, action: "supply_request.created" }]);
  });

  it("refuses what cannot be right, by field", async () => {
    for (const wrong of [
      { quantity: 0 },
      { quantity: 1.5 },
      { unit: "" },
      { until: "2099-02-30" },
      { asker_kind: "x" },
    ])
      expect((await askOffice(promoter, "supply-requests", wanted(wrong))).body.code).toBe("invalid_body");
    expect((await askOffice(promoter, "supply-requests", wanted({ until: "2026-01-01" }))).body.code).toBe(
      "supply_until_past",
    );
  });
});

describe("who may", () => {
  it("reads in its area, writes by its role, and never elsewhere", async () => {
    const id = await entered();
    expect((await read(id, reader)).id).toBe(id);
    expect((await askOffice(reader, "supply-requests", wanted())).body.code).toBe("role_required");
    expect((await askOffice(reader, `${at(id)}/outcome`, { outcome: "withdrawn" })).status).toBe(403);
    for (const [path, body] of [
      [at(id), undefined],
      [`${at(id)}/candidates`, undefined],
      [`${at(id)}/invitations`, { producer_ids: [near.producer_id], wide: true }],
      [`${at(id)}/outcome`, { outcome: "withdrawn" }],
    ] as const)
      expect([path, (await askOffice(sibling, path, body)).status]).toEqual([path, 404]);
    const { body } = await askOffice(sibling, "supply-requests?limit=100");
    expect((body.supply_requests as OfficeSupplyRow[]).some((row) => row.id === id)).toBe(false);
  });

  it("sees from the centre what a province wrote down", async () => {
    const id = await entered();
    const centre = await officer("reader", null);
    expect((await read(id, centre)).unit_name).toContain("Thanh Hóa");
  });
});

describe("the list", () => {
  it("filters by state, asker and words, and leaves as a file", async () => {
    const name = `Chuỗi Thử nghiệm ${Date.now().toString(36)}`;
    const id = await entered({ asker_name: name, asker_kind: "shop" });
    const list = async (query: string) => {
      const { body } = await askOffice(promoter, `supply-requests?${query}&limit=100`);
      return (body.supply_requests as OfficeSupplyRow[]).map((row) => row.id);
    };
    const q = `q=${encodeURIComponent(name)}`;
    expect(await list(`${q}&state=unmatched&asker_kind=shop`)).toEqual([id]);
    expect(await list(`${q}&state=offered`)).toEqual([]);
    expect(await list(`q=${encodeURIComponent(name.replace("Chuỗi Thử nghiệm", "chuoi THU nghiem"))}`)).toEqual([id]);
    expect(await list(`q=${encodeURIComponent(`${name} khác`)}`)).toEqual([]);
    expect((await askOffice(promoter, "supply-requests?state=x")).body.code).toBe("invalid_query");
    const file = await api(`/office/supply-requests/export?${q}&format=csv`, { token: promoter.token });
    expect(file.headers.get("content-type")).toContain("text/csv");
    const lines = (await file.text()).trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(name);
  });
});
