import { beforeAll, describe, expect, it } from "vitest";
import type { OfficeDossiersAnswer } from "../../plugins/ocop/src/contract/office-dossier";
import type {
  CouncilSheetAnswer,
  EntryAnswer,
  RoundAnswer,
  RoundsAnswer,
} from "../../plugins/ocop/src/contract/office-rating-answer";
import { onDatabase } from "../support/audit";
import { handInDossier } from "../support/dossiers";
import { ask } from "../support/members";
import { askOffice, newOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import {
  acceptedDossier,
  beginScoring,
  closeRound,
  decisionOn,
  freshNumber,
  must,
  newRound,
  report,
  scoreEntry,
  type Scene,
  setScene,
  THANH_HOA,
  today,
  wholeRound,
} from "../support/rating";
import { sendList } from "../support/register-list";

const QUANG_NINH = "22";
/** A district that ended on 30/06/2025. */
const ENDED = "F399";
const FIVE = [80, 80, 80, 80, 80];

let scene: Scene;
let sibling: TestOfficer;
let centre: TestOfficer;
let reader: TestOfficer;
let promoter: TestOfficer;
let ended: TestOfficer;
/** A round of the scene that is being scored, with one dossier. */
let scoring: RoundAnswer;

beforeAll(async () => {
  [scene, sibling, centre, ended] = await Promise.all([
    setScene(),
    officer("registrar", QUANG_NINH),
    officer("registrar", null),
    officer("registrar", ENDED),
  ]);
  [reader, promoter] = await Promise.all([
    officerOf(scene.registrar.office_id, "reader"),
    officerOf(scene.registrar.office_id, "promoter"),
  ]);
  const dossier_id = await acceptedDossier(scene);
  scoring = await beginScoring(scene.registrar, await newRound(scene.registrar, scene.members), [{ dossier_id }]);
});

const sheetAt = (): string => `rating-rounds/${scoring.id}/entries/${scoring.entries[0]?.id}/sheet`;

describe("other offices", () => {
  it("do not see what lies outside of their area, whatever they ask", async () => {
    const dossier_id = scoring.entries[0]?.dossier_id ?? "";
    const entry = `rating-rounds/${scoring.id}/entries/${scoring.entries[0]?.id}`;
    for (const who of [sibling, ended]) {
      const writes = who === sibling;
      for (const [path, body] of [
        [`dossiers/${dossier_id}`, undefined],
        [`dossiers/${dossier_id}/acts`, { act: "receive" }],
        [`dossiers/${dossier_id}/parts/1`, { verdict: "ok" }],
        [`rating-rounds/${scoring.id}`, undefined],
        [`rating-rounds/${scoring.id}/acts`, { act: "close_scoring" }],
        [`rating-rounds/${scoring.id}/council`, { post: "x", seat: "member" }],
        [`rating-rounds/${scoring.id}/entries`, { dossier_id }],
        [`rating-rounds/${scoring.id}/decision`, decisionOn(scoring)],
        [entry, undefined],
        [`${entry}/sheet?seat_id=${scoring.council[0]?.id}`, undefined],
        [`${entry}/sheet`, { seat_id: scoring.council[0]?.id, scores: [] }],
        [`${entry}/forward`, { letter_number: "1" }],
        [`${entry}/appeals`, { received_on: today(), text: "x" }],
      ] as const) {
        const { status, body: answer } = await askOffice(who, path, body);
        const seen = body === undefined || writes ? status : answer.code;
        expect({ path, seen }).toEqual({ path, seen: body === undefined || writes ? 404 : "office_abolished" });
      }
      const { dossiers } = await must<OfficeDossiersAnswer>(who, "dossiers?limit=100");
      expect(dossiers.some(({ id }) => id === dossier_id)).toBe(false);
      const { rounds } = await must<RoundsAnswer>(who, "rating-rounds?limit=100");
      expect(rounds.some(({ id }) => id === scoring.id)).toBe(false);
    }
  });

  it("above read it and change nothing of it; communes see their dossiers but not the council's", async () => {
    const { round } = await must<{ round: RoundAnswer }>(centre, `rating-rounds/${scoring.id}`);
    expect(round).toMatchObject({ acts: [], editable: false });
    // Who has no name is known by an address within the own office alone.
    const names = ({ council }: RoundAnswer) => council.flatMap(({ officer_name }) => officer_name ?? []);
    expect(names(scoring)).toHaveLength(scene.members.length);
    expect(names(round)).toEqual([]);
    expect((await askOffice(centre, `rating-rounds/${scoring.id}/acts`, { act: "close_scoring" })).status).toBe(404);
    const dossier_id = scoring.entries[0]?.dossier_id ?? "";
    expect((await askOffice(scene.commune, `dossiers/${dossier_id}`)).status).toBe(200);
    expect((await askOffice(scene.commune, `rating-rounds/${scoring.id}`)).status).toBe(404);
    expect(await askOffice(scene.registrar, `dossiers/${dossier_id}/commune-report`, report())).toMatchObject({
      status: 403,
      body: { code: "commune_only" },
    });
  });
});

describe("roles", () => {
  it("keep to what they are for", async () => {
    const round = `rating-rounds/${scoring.id}`;
    const day = today();
    const fields = { name: "x", year: 2026, intake_from: day, intake_until: day, session_on: day };
    const refused = { status: 403, body: { code: "role_required" } };
    for (const who of [reader, promoter, ...scene.members]) {
      expect(await askOffice(who, `${round}/acts`, { act: "close_scoring" })).toMatchObject(refused);
      expect(await askOffice(who, "rating-rounds", fields)).toMatchObject(refused);
    }
    for (const path of [round, "dossiers", "rating-forwards", "rating-appeals"]) {
      expect(await askOffice(promoter, path)).toMatchObject(refused);
      expect((await askOffice(reader, path)).status).toBe(200);
    }
    expect(await askOffice(reader, sheetAt(), { scores: [] })).toMatchObject(refused);
  });

  it("let a member write the own sheet only, and see the others' once scoring is closed", async () => {
    const [first, second] = scene.members;
    const seat_id = scoring.council.find(({ officer_id }) => officer_id === second.officer_id)?.id ?? "";
    const scores = [{ code: "A", points: 30 }];
    const none = { status: 404, body: { code: "rating_seat_not_found" } };
    expect(await askOffice(first, sheetAt(), { seat_id, scores })).toMatchObject(none);
    expect(await askOffice(first, `${sheetAt()}?seat_id=${seat_id}`)).toMatchObject(none);
    // A registrar copies sheets on paper, never that of a member with a log-in.
    expect(await askOffice(scene.registrar, sheetAt(), { seat_id, scores })).toMatchObject(none);
    expect(await askOffice(scene.registrar, `${sheetAt()}?seat_id=${seat_id}`)).toMatchObject(none);
    expect(await askOffice(scene.registrar, sheetAt(), { scores })).toMatchObject(none);
    const secretary = scoring.council.find(({ scores: does }) => !does)?.id;
    expect(await askOffice(scene.registrar, sheetAt(), { seat_id: secretary, scores })).toMatchObject(none);
    const { sheet } = await must<{ sheet: CouncilSheetAnswer }>(first, sheetAt(), { scores });
    expect(sheet).toMatchObject({ total: 30, unscored: ["B", "C"], acts: ["submit", "recuse"], editable: true });
    expect(await askOffice(first, `${sheetAt()}/acts`, { act: "submit" })).toMatchObject({
      status: 409,
      body: { code: "score_unfinished" },
    });
    const { sheets } = await must<EntryAnswer>(second, sheetAt().replace("/sheet", ""));
    expect(sheets.every(({ total, points }) => total === null && Object.keys(points).length === 0)).toBe(true);
  });
});

describe("an office of industry and trade", () => {
  it("checks no dossier, answers no proposal, brings no stars in and holds no round", async () => {
    const trade = await officerOf(await newOffice(THANH_HOA, "trade"), "registrar");
    const body = { purpose: "rate", product_name: "Chè lam Công Thương", group: "food" };
    const { id: dossier_id } = await handInDossier(scene.owner, body);
    const refused = { status: 403, body: { code: "role_required" } };
    for (const [path, deed] of [
      [`dossiers/${dossier_id}/acts`, { act: "accept_form" }],
      [`dossiers/${dossier_id}/parts/1`, { verdict: "ok", note: null }],
      ["rating-forwards/khong-co/acts", { act: "receive" }],
    ] as const)
      expect(await askOffice(trade, path, deed)).toMatchObject(refused);
    expect((await askOffice(trade, `dossiers/${dossier_id}`)).status).toBe(200);
    expect(await sendList(trade, "STT;Tên sản phẩm;Chủ thể")).toMatchObject({ status: 403, code: "role_required" });
    const day = today();
    const fields = { name: "x", year: 2026, intake_from: day, intake_until: day, session_on: day };
    expect((await askOffice(trade, "rating-rounds", fields)).body.code).toBe("round_power");
  });
});

describe("what cannot be", () => {
  it("is refused by its reason, and then nothing is written", async () => {
    const [first] = scene.members;
    const scores = [
      { code: "A", points: 31 },
      { code: "B", points: 25.01 },
      { code: "Z", points: 1 },
    ];
    const refused = await askOffice(first, sheetAt(), { scores });
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid_body" } });
    expect(Object.keys(refused.body.fields as object)).toEqual(["scores.B", "scores.Z"]);
    const { sheet } = await must<{ sheet: CouncilSheetAnswer }>(first, sheetAt());
    expect(sheet.total).toBe(30);
    expect(
      await askOffice(scene.registrar, `rating-rounds/${scoring.id}/acts`, { act: "close_scoring" }),
    ).toMatchObject({
      status: 409,
      body: { code: "sheets_missing" },
    });
    const { round } = await must<{ round: RoundAnswer }>(scene.registrar, `rating-rounds/${scoring.id}`);
    expect(round).toMatchObject({ status: "scoring", hindrances: ["sheets_missing"] });
  });

  it("is a council that is too small, days out of order, and a level that holds no round", async () => {
    const { registrar } = scene;
    const day = today();
    const fields = { name: "Đợt nhỏ", year: 2026, intake_from: day, intake_until: day, session_on: day };
    expect(await askOffice(registrar, "rating-rounds", { ...fields, session_on: "2026-01-01" })).toMatchObject({
      status: 400,
      body: { code: "rating_days" },
    });
    expect(await askOffice(registrar, "rating-rounds", { ...fields, criteria_version: "781" })).toMatchObject({
      status: 400,
      body: { code: "criteria_not_in_force" },
    });
    expect(await askOffice(scene.commune, "rating-rounds", fields)).toMatchObject({
      status: 409,
      body: { code: "round_power" },
    });
    const { round } = await must<{ round: RoundAnswer }>(registrar, "rating-rounds", fields);
    const at = `rating-rounds/${round.id}`;
    const begin = async () => (await askOffice(registrar, `${at}/acts`, { act: "begin_scoring" })).body.code;
    await must(registrar, `${at}/acts`, { act: "open" });
    expect(await begin()).toBe("round_empty");
    await must(registrar, `${at}/entries`, { dossier_id: await acceptedDossier(scene) });
    expect(await begin()).toBe("council_incomplete");
    for (const seat of ["chair", "secretary", "member", "member", "member"])
      await must(registrar, `${at}/council`, { post: "Sở", seat });
    expect(await begin()).toBe("council_too_small");
    expect(await askOffice(registrar, `${at}/council`, { post: "Sở", seat: "chair" })).toMatchObject({
      body: { code: "seat_taken" },
    });
    for (const { officer_id } of [reader, sibling])
      expect(await askOffice(registrar, `${at}/council`, { officer_id, post: "x", seat: "member" })).toMatchObject({
        status: 400,
        body: { code: "seat_officer_refused" },
      });
    await must(registrar, `${at}/acts`, { act: "cancel", reason: "Không đủ hội đồng" });
  });

  it("is a decision before its session, a certificate before its decision, and numbers that do not fit", async () => {
    const { registrar } = scene;
    const round = await beginScoring(registrar, await newRound(registrar, scene.members), [
      { dossier_id: await acceptedDossier(scene) },
    ]);
    const entry = round.entries[0] ?? { id: "" };
    await scoreEntry(round, entry, FIVE, scene);
    const closed = await closeRound(registrar, round);
    const good = decisionOn(closed);
    const decide = async (body: object) => askOffice(registrar, `rating-rounds/${round.id}/decision`, body);
    for (const [changes, code] of [
      [{ decision_date: "2026-01-01" }, "decision_days"],
      [{ issued_on: "2026-01-01" }, "decision_days"],
      [{ issued_on: "2099-01-01" }, "decision_days"],
      [{ certificates: [] }, "certificate_numbers"],
      [
        {
          certificates: [
            { entry_id: entry.id, number: "A" },
            { entry_id: entry.id, number: "B" },
          ],
        },
        "certificate_numbers",
      ],
      [{ certificates: [{ entry_id: "rent_x", number: "A" }] }, "certificate_numbers"],
    ] as const)
      expect((await decide({ ...good, ...changes })).body.code).toBe(code);
    const scored = { scores: [{ code: "A", points: 1 }] };
    expect(
      await askOffice(scene.members[0], `rating-rounds/${round.id}/entries/${entry.id}/sheet`, scored),
    ).toMatchObject({
      status: 409,
      body: { code: "scoring_closed" },
    });
    const both = await Promise.all([decide(good), decide(decisionOn(closed)), decide(decisionOn(closed))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const { rows } = await onDatabase((client) =>
      client.query(
        `select c.id from certificate c join dossier d on d.rated_product_id = c.rated_product_id
         join rating_entry e on e.dossier_id = d.id where e.id = $1 and c.status = 'active' and c.deleted_at is null`,
        [entry.id],
      ),
    );
    expect(rows.length).toBe(1);
  });

  it("is a sheet that changes while results are drawn: one of both comes first, and the mean is of what was there", async () => {
    const { registrar, members } = scene;
    const round = await beginScoring(registrar, await newRound(registrar, members), [
      { dossier_id: await acceptedDossier(scene) },
    ]);
    const entry = round.entries[0] ?? { id: "" };
    await scoreEntry(round, entry, FIVE, scene);
    const at = `rating-rounds/${round.id}`;
    const [close, reopen] = await Promise.all([
      askOffice(registrar, `${at}/acts`, { act: "close_scoring" }),
      askOffice(members[0], `${at}/entries/${entry.id}/sheet/acts`, { act: "reopen" }),
    ]);
    expect([close.body.code ?? 200, reopen.body.code ?? 200]).toEqual(
      close.status === 200 ? [200, "scoring_closed"] : ["sheets_missing", 200],
    );
    const resumed = await askOffice(registrar, `${at}/acts`, { act: "resume_scoring", reason: "Chấm lại" });
    expect(resumed.status).toBe(close.status === 200 ? 200 : 409);
    const { round: again } = await must<{ round: RoundAnswer }>(registrar, at);
    const submitted = close.status === 200 ? 5 : 4;
    expect(again.entries[0]).toMatchObject({ status: "waiting", result: null, submitted });
  });

  it("is a dossier in two rounds, a member who leaves with a sheet, and a producer who takes back what is rated", async () => {
    const { registrar, owner } = scene;
    const dossier_id = scoring.entries[0]?.dossier_id ?? "";
    const other = await newRound(registrar, []);
    expect(await askOffice(registrar, `rating-rounds/${other.id}/entries`, { dossier_id })).toMatchObject({
      status: 409,
      body: { code: "dossier_in_round" },
    });
    const fresh = await handInDossier(owner, { purpose: "rate", product_name: "Chưa kiểm tra", group: "food" });
    expect(await askOffice(registrar, `rating-rounds/${other.id}/entries`, { dossier_id: fresh.id })).toMatchObject({
      status: 409,
      body: { code: "dossier_not_ready" },
    });
    const seat = scoring.council.find(({ officer_id }) => officer_id === scene.members[0].officer_id)?.id;
    expect(
      await askOffice(registrar, `rating-rounds/${scoring.id}/council/${seat}`, undefined, "DELETE"),
    ).toMatchObject({ status: 409, body: { code: "seat_in_use" } });
    expect(await ask(owner, `dossiers/${dossier_id}/withdraw`, {})).toMatchObject({
      status: 409,
      body: { code: "dossier_state" },
    });
  });
});

describe("certificates", () => {
  it("are suspended, reinstated and revoked by their level or one above, with reason and decision", async () => {
    const dossier_id = await acceptedDossier(scene);
    const round = await wholeRound(scene, [{ body: { dossier_id }, totals: FIVE }]);
    const { id = "", number = "" } = round.entries[0]?.certificate ?? {};
    const act = async (who: TestOfficer, name: string) =>
      askOffice(who, `certificates/${id}/acts`, { act: name, reason: "Kiểm tra", decision_number: freshNumber() });
    expect(await act(sibling, "suspend")).toMatchObject({ status: 404, body: { code: "certificate_not_found" } });
    expect(await act(scene.commune, "suspend")).toMatchObject({ status: 403, body: { code: "certificate_power" } });
    expect(await askOffice(scene.registrar, `certificates/${id}/acts`, { act: "revoke", reason: "x" })).toMatchObject({
      status: 400,
    });
    expect(await act(scene.registrar, "suspend")).toMatchObject({
      status: 200,
      body: { certificate: { number, status: "suspended" } },
    });
    expect((await act(centre, "reinstate")).status).toBe(200);
    expect((await act(scene.registrar, "revoke")).status).toBe(200);
    expect((await act(scene.registrar, "reinstate")).status).toBe(400);
    const trail = await onDatabase((client) =>
      client.query<{ action: string; reason: string | null }>(
        "select action, reason from audit_entry where subject_id = $1 order by at",
        [id],
      ),
    );
    expect(trail.rows.map(({ action }) => action)).toEqual([
      "certificate.issue",
      "certificate.suspend",
      "certificate.reinstate",
      "certificate.revoke",
    ]);
    const { rows } = await onDatabase((client) =>
      client.query<{ province_code: string }>(
        "select rp.province_code from certificate c join rated_product rp on rp.id = c.rated_product_id where c.id = $1",
        [id],
      ),
    );
    expect(rows).toEqual([{ province_code: THANH_HOA }]);
  });
});
