import { beforeAll, describe, expect, it } from "vitest";
import type { CouncilSheetAnswer, RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import { onDatabase } from "../support/audit";
import { handInDossier } from "../support/dossiers";
import { ask } from "../support/members";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { beginScoring, closeRound, decisionOn, five, newRound, scoreEntry, sheetPath } from "../support/rating";
import { acceptedDossier, must, type Scene, setScene, today } from "../support/rating-scene";

const QUANG_NINH = "22";

let scene: Scene;
let sibling: TestOfficer;
let reader: TestOfficer;
/** A round of the scene that is being scored, with one dossier. */
let scoring: RoundAnswer;

beforeAll(async () => {
  [scene, sibling] = await Promise.all([setScene(), officer("registrar", QUANG_NINH)]);
  reader = await officerOf(scene.registrar.office_id, "reader");
  const dossier_id = await acceptedDossier(scene);
  scoring = await beginScoring(scene.registrar, await newRound(scene.registrar, scene.members), [{ dossier_id }]);
});

describe("what cannot be", () => {
  it("is refused by its reason, and then nothing is written", async () => {
    const [first] = scene.members;
    await must(first, sheetPath(scoring), { scores: [{ code: "A", points: 30 }] });
    const scores = [
      { code: "A", points: 31 },
      { code: "B", points: 25.01 },
      { code: "Z", points: 1 },
    ];
    const refused = await askOffice(first, sheetPath(scoring), { scores });
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid_body" } });
    expect(Object.keys(refused.body.fields as object)).toEqual(["scores.B", "scores.Z"]);
    const { sheet } = await must<{ sheet: CouncilSheetAnswer }>(first, sheetPath(scoring));
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
    await scoreEntry(round, entry, five(80), scene);
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
    await scoreEntry(round, entry, five(80), scene);
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
