import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OfficeAuditAnswer } from "../../plugins/ocop/src/contract/audit-trail";
import type { RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import { onDatabase, whileUnwritable } from "../support/audit";
import { dayIn, POSITION, registerPoint, removePoints, wholeCommune } from "../support/office-points";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { beginScoring, closeRound, decisionOn, newRound, scoreEntry } from "../support/rating";
import { acceptedDossier, must, type Scene, setScene, THANH_HOA } from "../support/rating-scene";
import { operator } from "../support/register";

const SIBLING = "22";

let scene: Scene;
/** Of another office of the province: what it reads it reads by its area. */
let home: TestOfficer;
let sibling: TestOfficer;
let centre: TestOfficer;

beforeAll(async () => {
  [scene, home, sibling, centre] = await Promise.all([
    setScene(),
    officer("promoter", THANH_HOA),
    officer("registrar", SIBLING),
    officer("reader", null),
  ]);
});
afterAll(removePoints);

async function linesOf(who: TestOfficer, subject_id: string): Promise<OfficeAuditAnswer["lines"]> {
  return (await must<OfficeAuditAnswer>(who, `audit?limit=100&subject_id=${subject_id}`)).lines;
}
const actsOf = async (who: TestOfficer, subject_id: string): Promise<string[]> =>
  (await linesOf(who, subject_id)).map(({ action }) => action);

/** Ids of the sheets of a dossier in a round that were handed in. */
async function sheetsOf(entry_id: string): Promise<string[]> {
  const { rows } = await onDatabase(async (client) =>
    client.query<{ id: string }>("select id from rating_sheet where entry_id = $1 and status = 'submitted'", [
      entry_id,
    ]),
  );
  return rows.map(({ id }) => id);
}

describe("what offices do, in the trail of the area and not in a sibling's", () => {
  it("has a recognition from the round to the certificate, and no score before scoring is closed", async () => {
    const { registrar, members } = scene;
    const dossier_id = await acceptedDossier(scene);
    const round = await beginScoring(registrar, await newRound(registrar, members), [{ dossier_id }]);
    const [entry] = round.entries;
    if (entry === undefined) throw new Error("the dossier is in the round");
    await scoreEntry(round, entry, [70, 71, 72, 73, 74], scene);
    const sheets = await sheetsOf(entry.id);
    expect(sheets).toHaveLength(5);
    const read = async (who: TestOfficer) => (await Promise.all(sheets.map((id) => actsOf(who, id)))).flat();
    const submits = (count: number) => Array.from({ length: count }, () => "rating_sheet.submit");
    const [member] = members;
    // A registrar copied the three sheets on paper; a member knows the own one.
    expect(await read(registrar)).toEqual(submits(3));
    expect(await read(member)).toEqual(submits(1));
    expect([await read(home), await read(centre)]).toEqual([[], []]);

    const closed = await closeRound(registrar, round);
    const path = `rating-rounds/${round.id}/decision`;
    const { round: decided } = await must<{ round: RoundAnswer }>(registrar, path, decisionOn(closed));
    for (const who of [registrar, member, home, centre]) expect(await read(who)).toEqual(submits(5));
    const certificate = decided.entries[0]?.certificate;
    const [issued] = await linesOf(home, certificate?.id ?? "");
    expect(issued).toMatchObject({
      action: "certificate.issue",
      actor_type: "officer",
      actor_name: expect.stringMatching(/^Cơ quan Thử nghiệm/),
      subject_name: certificate?.number,
    });
    const [decision, ...before] = await actsOf(home, round.id);
    expect(decision).toBe("rating_round.decide");
    expect(before).toEqual(expect.arrayContaining(["rating_round.create", "rating_round.begin_scoring"]));
    expect(await actsOf(home, dossier_id)).toContain("rating_round.put_in");
    for (const id of [round.id, dossier_id, certificate?.id ?? "", ...sheets])
      expect(await linesOf(sibling, id)).toEqual([]);
  });

  it("has a point that was registered, checked on the spot and recognised", async () => {
    const commune = await wholeCommune(home);
    const id = await registerPoint(home, commune.code);
    const check = { position: { ...POSITION, accuracy_m: 12 }, found: ["Bánh gai Nhật ký"] };
    expect((await askOffice(home, `sales-points/${id}/checks`, check)).status).toBe(201);
    const registrar = await officerOf(home.office_id, "registrar");
    const decision = { decision: "45/QĐ-SCT", on: dayIn(0), by: "Sở Công Thương tỉnh Thanh Hóa" };
    await must(registrar, `sales-points/${id}/recognition`, decision);
    const lines = await linesOf(scene.registrar, id);
    const acts = ["sales_point.recognise", "sales_point.check", "sales_point.register"];
    expect(lines.map(({ action }) => action)).toEqual(acts);
    expect(lines[0]?.changes).toContainEqual({ field: "recognition_decision", before: null, after: "45/QĐ-SCT" });
    expect(lines[1]?.changes).toContainEqual({ field: "verdict", before: null, after: "near" });
    const inWords = lines.map(({ words }) => words);
    expect(inWords.map(({ action }) => action)).toEqual([
      "ghi quyết định công nhận",
      "kiểm tra tại chỗ",
      "đăng ký điểm",
    ]);
    expect(inWords[1]?.changes).toContainEqual({ field: "Kết quả", before: null, after: "Đúng vị trí" });
    const place = { field: "Xã", before: null, after: `${commune.name} (${commune.code})` };
    expect(inWords[2]?.changes).toContainEqual(place);
    const latitude = inWords[2]?.changes.find(({ field }) => field === "Vĩ độ")?.after;
    expect(latitude).toBe(`${String(POSITION.lat).replace(".", ",")}°`);
    expect(await actsOf(centre, id)).toEqual(acts);
    expect(await linesOf(sibling, id)).toEqual([]);
  });

  it("has a plan with each figure before and after", async () => {
    const { registrar } = scene;
    const year = 2027;
    const figures = { recognised: 30, in_force: null, producers: null, sales_points: null };
    await must(registrar, "plans", { year, figures, note: "Kế hoạch thử nghiệm" });
    await must(registrar, "plans", { year, figures: { ...figures, recognised: 31 } });
    await must(registrar, "plans", { year, figures: { ...figures, recognised: 31 } });
    const id = `${registrar.office_id}:${year}`;
    const lines = await linesOf(home, id);
    expect(lines).toMatchObject([
      { action: "programme_plan.set", changes: [{ field: "recognised", before: "30", after: "31" }] },
      { reason: "Kế hoạch thử nghiệm", changes: [{ field: "recognised", before: null, after: "30" }] },
    ]);
    expect(lines[0]?.subject_name).toMatch(/ 2027$/);
    expect(await linesOf(centre, id)).toHaveLength(2);
    expect(await linesOf(sibling, id)).toEqual([]);
  });

  it("has who acts for an office, by name in the own one only", async () => {
    const { office_id } = scene.registrar;
    const one = await officerOf(office_id, "reader");
    const deed = { officer_id: one.officer_id, act: "role", role: "council" };
    expect((await operator(`/admin/ocop/offices/${office_id}/acts`, deed)).status).toBe(200);
    const acts = ["officer.role", "officer.join", "officer.invite"];
    const own = await linesOf(scene.registrar, one.officer_id);
    expect(own.map(({ action }) => action)).toEqual(acts);
    expect(own[0]).toMatchObject({
      subject_name: one.email,
      changes: [{ field: "role", before: "reader", after: "council" }],
    });
    const others = await linesOf(home, one.officer_id);
    expect(others.map(({ action }) => action)).toEqual(acts);
    expect(JSON.stringify(others)).not.toContain(one.email);
    expect(await actsOf(home, office_id)).toEqual(["office.open"]);
    for (const id of [one.officer_id, office_id]) expect(await linesOf(sibling, id)).toEqual([]);
  });
});

describe("what cannot be written down", () => {
  it("does not happen: no plan, no check on the spot, no closing of a point", async () => {
    const { registrar } = scene;
    const id = await registerPoint(home, (await wholeCommune(home)).code);
    const year = 2028;
    const figures = { recognised: 1, in_force: null, producers: null, sales_points: null };
    await whileUnwritable(async (reason) => {
      for (const [who, path, body] of [
        [registrar, "plans", { year, figures, note: reason }],
        [home, `sales-points/${id}/checks`, { position: { ...POSITION, accuracy_m: 12 }, note: reason }],
        [home, `sales-points/${id}/closing`, { on: dayIn(0), reason }],
      ] as const)
        expect([path, (await askOffice(who, path, body)).status]).toEqual([path, 500]);
    });
    expect(await linesOf(registrar, `${registrar.office_id}:${year}`)).toEqual([]);
    const { rows } = await onDatabase(async (client) =>
      client.query<Record<string, unknown>>(
        `select p.status, p.closed_on, p.last_verified_on,
           (select count(*)::int from sales_point_check c where c.sales_point_id = p.id) as checks,
           (select count(*)::int from programme_plan pl where pl.office_id = $2 and pl.year = $3) as planned
         from sales_point p where p.id = $1`,
        [id, registrar.office_id, year],
      ),
    );
    expect(rows).toEqual([{ status: "open", closed_on: null, last_verified_on: null, checks: 0, planned: 0 }]);
  });
});
