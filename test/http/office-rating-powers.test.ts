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
import { askOffice, newOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { beginScoring, decisionOn, newRound, sheetPath } from "../support/rating";
import { acceptedDossier, must, report, type Scene, setScene, THANH_HOA, today } from "../support/rating-scene";
import { sendList } from "../support/register-list";

const QUANG_NINH = "22";
/** A district that ended on 30/06/2025. */
const ENDED = "F399";

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
    const { rows } = await onDatabase((client) =>
      client.query<{ code: string }>(
        `select code from territory_unit where parent_code = $1 and level = 'commune' and valid_to is null and code <> $2
         order by code limit 1`,
        [THANH_HOA, scene.commune_code],
      ),
    );
    const nextDoor = await officer("registrar", rows[0]?.code ?? "");
    for (const [path, body] of [
      [`dossiers/${dossier_id}`, undefined],
      [`dossiers/${dossier_id}/commune-report`, report()],
    ] as const)
      expect(await askOffice(nextDoor, path, body)).toMatchObject({ status: 404, body: { code: "dossier_not_found" } });
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
    expect(await askOffice(reader, sheetPath(scoring), { scores: [] })).toMatchObject(refused);
  });

  it("let a member write the own sheet only, and see the others' once scoring is closed", async () => {
    const [first, second] = scene.members;
    const seat_id = scoring.council.find(({ officer_id }) => officer_id === second.officer_id)?.id ?? "";
    const scores = [{ code: "A", points: 30 }];
    const none = { status: 404, body: { code: "rating_seat_not_found" } };
    expect(await askOffice(first, sheetPath(scoring), { seat_id, scores })).toMatchObject(none);
    expect(await askOffice(first, `${sheetPath(scoring)}?seat_id=${seat_id}`)).toMatchObject(none);
    // A registrar copies sheets on paper, never that of a member with a log-in.
    expect(await askOffice(scene.registrar, sheetPath(scoring), { seat_id, scores })).toMatchObject(none);
    expect(await askOffice(scene.registrar, `${sheetPath(scoring)}?seat_id=${seat_id}`)).toMatchObject(none);
    expect(await askOffice(scene.registrar, sheetPath(scoring), { scores })).toMatchObject(none);
    const secretary = scoring.council.find(({ scores: does }) => !does)?.id;
    expect(await askOffice(scene.registrar, sheetPath(scoring), { seat_id: secretary, scores })).toMatchObject(none);
    const { sheet } = await must<{ sheet: CouncilSheetAnswer }>(first, sheetPath(scoring), { scores });
    expect(sheet).toMatchObject({ total: 30, unscored: ["B", "C"], acts: ["submit", "recuse"], editable: true });
    expect(await askOffice(first, `${sheetPath(scoring)}/acts`, { act: "submit" })).toMatchObject({
      status: 409,
      body: { code: "score_unfinished" },
    });
    const { sheets } = await must<EntryAnswer>(second, sheetPath(scoring).replace("/sheet", ""));
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
