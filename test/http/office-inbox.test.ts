import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CalendarAnswer } from "../../plugins/ocop/src/contract/office-calendar";
import type { ExpiriesAnswer } from "../../plugins/ocop/src/contract/office-expiry";
import type { InboxAnswer } from "../../plugins/ocop/src/contract/office-inbox";
import type { OfficeProducersAnswer } from "../../plugins/ocop/src/contract/office-registry";
import { endingIn, makerIn, type Maker, removeGoods } from "../support/area-goods";
import { onDatabase } from "../support/audit";
import { askOffice, newOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { api } from "../support/stack";

const THANH_HOA = "38";
const QUANG_NINH = "22";

let registrar: TestOfficer;
let reader: TestOfficer;
let promoter: TestOfficer;
let sibling: TestOfficer;
let maker: Maker;

beforeAll(async () => {
  registrar = await officer("registrar", THANH_HOA);
  [reader, promoter, sibling, maker] = await Promise.all([
    officerOf(registrar.office_id, "reader"),
    officerOf(registrar.office_id, "promoter"),
    officer("registrar", QUANG_NINH),
    makerIn(THANH_HOA, "Zuzubi hết hạn thử nghiệm"),
  ]);
});
afterAll(removeGoods);

async function counts(who: TestOfficer): Promise<Record<string, number>> {
  const { status, body } = await askOffice(who, "inbox");
  expect(status).toBe(200);
  return Object.fromEntries((body as unknown as InboxAnswer).items.map(({ key, count }) => [key, count]));
}
const expiries = async (who: TestOfficer, query: string) =>
  (await askOffice(who, `expiries?${query}`)).body as unknown as ExpiriesAnswer;

describe("the inbox", () => {
  it("counts what waits in the area and nowhere else", async () => {
    const before = { own: await counts(registrar), sibling: await counts(sibling) };
    await onDatabase((client) =>
      client.query(
        `insert into dossier (id, producer_id, product_name, "group", purpose, criteria_version, status, submitted_at)
         values ($1, $2, 'Hồ sơ Thử nghiệm', 'food', 'rate', '148', 'submitted', now())`,
        [`dos_test_${Date.now().toString(36)}`, maker.producer_id],
      ),
    );
    const after = { own: await counts(registrar), sibling: await counts(sibling) };
    expect(after.own.dossiers_submitted).toBe((before.own.dossiers_submitted ?? NaN) + 1);
    expect(after.sibling.dossiers_submitted).toBe(before.sibling.dossiers_submitted);
  });

  it("tells each role its own work", async () => {
    expect(await counts(promoter)).not.toHaveProperty("dossiers_submitted");
    expect(await counts(promoter)).toHaveProperty("place_requests");
    expect(await counts(registrar)).not.toHaveProperty("place_requests");
    expect(await counts(reader)).toEqual({});
  });

  it("counts producers who asked to change who they are, whom the list of producers shows alone", async () => {
    const listed = async (who: TestOfficer) => {
      const { body } = await askOffice(who, "producers?change_requested=1&limit=100&sort=newest");
      return body as unknown as OfficeProducersAnswer;
    };
    const [before, list] = [await counts(registrar), await listed(registrar)];
    await onDatabase((client) =>
      client.query(
        `insert into producer_change_request (id, producer_id, changes, differences, reason, asked_by)
         values ($1, $2, '{}', '[]', 'Đổi người đại diện', 'mem_test')`,
        [`pcr_test_${Date.now().toString(36)}`, maker.producer_id],
      ),
    );
    expect((await counts(registrar)).change_requests).toBe((before.change_requests ?? NaN) + 1);
    const { producers, count } = await listed(registrar);
    expect(count).toBe(list.count + 1);
    expect(producers.map(({ id }) => id)).toContain(maker.producer_id);
    expect((await listed(sibling)).producers.map(({ id }) => id)).not.toContain(maker.producer_id);
  });

  it("has nothing of ratings for an office of industry and trade, which may do nothing about them", async () => {
    const trade = await officerOf(await newOffice(THANH_HOA, "trade"), "registrar");
    const keys = Object.keys(await counts(trade));
    expect(keys).toContain("letters_draft");
    for (const key of ["dossiers_submitted", "forwards_sent", "imports_open"]) expect(keys).not.toContain(key);
  });

  it("is nobody's without an office", async () => {
    expect((await api("/office/inbox")).status).toBe(401);
  });
});

describe("certificates that end", () => {
  it("stand in the windows that they have reached, for their own area", async () => {
    const id = await endingIn(maker, 30);
    const before = await counts(registrar);
    const q = `q=${encodeURIComponent("Zuzubi hết hạn")}`;
    for (const [within, there] of [
      [180, true],
      [90, true],
      [30, true],
      [7, false],
    ] as const) {
      const { certificates } = await expiries(registrar, `within=${within}&${q}`);
      expect([within, certificates.some((row) => row.id === id)]).toEqual([within, there]);
    }
    for (const [typed, there] of [
      ["zuzubi HET han", true],
      ["hạn Zuzubi".normalize("NFD"), true],
      ["zuzubi hết khô", false],
      ["%", false],
    ] as const) {
      const { certificates } = await expiries(registrar, `within=180&q=${encodeURIComponent(typed)}`);
      expect([typed, certificates.some((one) => one.id === id)]).toEqual([typed, there]);
    }
    const [row] = (await expiries(registrar, `within=30&${q}`)).certificates;
    expect(row).toMatchObject({ days_left: 30, has_address: true, dossier_status: null, written_on: null });
    expect((await expiries(sibling, `within=180&${q}`)).certificates).toEqual([]);
    expect(before.certificates_30).toBeGreaterThan(0);
    expect((await askOffice(registrar, "expiries?within=31")).body.code).toBe("invalid_query");
    const file = await api(`/office/expiries/export?within=30&${q}&format=csv`, { token: reader.token });
    expect((await file.text()).trim().split("\r\n")).toHaveLength(2);
  });
});

describe("the calendar", () => {
  const year = 2027;
  const read = async (who: TestOfficer) =>
    (await askOffice(who, `calendar?year=${year}`)).body as unknown as CalendarAnswer;

  it("takes the example once, and then the office's own days", async () => {
    const fill = () => askOffice(registrar, "calendar/examples", { year });
    const filled = await Promise.all([fill(), fill()]);
    expect(filled.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await read(reader)).periods).toHaveLength(6);
    expect((await read(sibling)).periods).toEqual([]);
    const period = { step: "inform", starts_on: "2027-02-01", ends_on: "2027-02-28", note: "Hội nghị triển khai" };
    const { body } = await askOffice(promoter, "calendar", period);
    expect((await askOffice(sibling, `calendar/${String(body.id)}`, period)).body.code).toBe("cycle_period_not_found");
    expect((await askOffice(reader, "calendar", period)).body.code).toBe("role_required");
    const wrong = await askOffice(registrar, `calendar/${String(body.id)}`, { ...period, ends_on: "2027-01-31" });
    expect(wrong.body.code).toBe("cycle_period_order");
    const changed = { ...period, ends_on: "2027-03-15" };
    expect((await askOffice(registrar, `calendar/${String(body.id)}`, changed)).status).toBe(200);
    expect((await read(registrar)).periods).toContainEqual(expect.objectContaining({ ...changed, state: "coming" }));
    expect((await askOffice(registrar, `calendar/${String(body.id)}`, undefined, "DELETE")).status).toBe(200);
    expect((await read(registrar)).periods).toHaveLength(6);
  });

  it("leaves as a file that calendars take", async () => {
    const file = await api(`/office/calendar/calendar.ics?year=${year}`, { token: reader.token });
    expect(file.headers.get("content-type")).toContain("text/calendar");
    const text = await file.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6);
    expect(text).toContain("DTSTART;VALUE=DATE:20270401");
  });
});
