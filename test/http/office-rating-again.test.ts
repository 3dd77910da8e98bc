import { beforeAll, describe, expect, it } from "vitest";
import type { OfficeDossierAnswer } from "../../plugins/ocop/src/contract/office-dossier";
import type { EntryAnswer, RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import type { AppealAnswer } from "../../plugins/ocop/src/contract/rating-appeal";
import { askOffice, officer } from "../support/officers";
import { beginScoring, closeRound, entryOf, five, newRound, scoreEntry, wholeRound } from "../support/rating";
import { acceptedDossier, freshNumber, must, type Scene, setScene, soldProduct, today } from "../support/rating-scene";
import { badgeOf, shownCertificate } from "../support/shown-rating";

let scene: Scene;

beforeAll(async () => {
  scene = await setScene();
});

describe("an appeal", () => {
  it("that is upheld is rated once more, up or down, and the new certificate replaces the old", async () => {
    const product = await soldProduct(scene, `Bánh gai ${freshNumber()}`);
    const dossier_id = await acceptedDossier(scene, { purpose: "rate", rated_product_id: product.rated_product_id });
    const round = await wholeRound(scene, [{ body: { dossier_id }, totals: five(70) }]);
    const entry = entryOf(round);
    expect(await badgeOf(product.product_id)).toMatchObject({ stars: 4 });
    const at = `rating-rounds/${round.id}/entries/${entry.id}/appeals`;
    const early = { received_on: "2026-01-01", text: "Kiến nghị" };
    expect(await askOffice(scene.registrar, at, early)).toMatchObject({ status: 400, body: { code: "appeal_day" } });
    const letter = { received_on: today(), text: "Đề nghị chấm lại phần chất lượng" };
    const { appeals } = await must<EntryAnswer>(scene.registrar, at, letter);
    expect(await askOffice(scene.registrar, at, letter)).toMatchObject({ status: 409, body: { code: "appeal_open" } });
    const appeal = `rating-appeals/${appeals[0]?.id}/acts`;
    expect(await askOffice(scene.registrar, appeal, { act: "uphold", reason: "Có căn cứ" })).toMatchObject({
      status: 409,
      body: { code: "rating_appeal_state" },
    });
    for (const unit of ["22", null])
      expect(await askOffice(await officer("registrar", unit), appeal, { act: "review", reason: "x" })).toMatchObject({
        status: 404,
        body: { code: "rating_appeal_not_found" },
      });
    await must(scene.registrar, appeal, { act: "review", reason: "Xem xét" });
    const upheld = await must<{ appeal: AppealAnswer }>(scene.registrar, appeal, {
      act: "uphold",
      reason: "Có căn cứ",
    });
    expect(upheld.appeal.status).toBe("upheld");
    const again = await wholeRound(scene, [{ body: { dossier_id }, totals: five(60) }]);
    expect(entryOf(again)).toMatchObject({
      status: "recognised",
      appeal_id: appeals[0]?.id,
      certificate: { stars: 3 },
    });
    expect(await badgeOf(product.product_id)).toMatchObject({ stars: 3 });
    expect(await shownCertificate(entry.certificate?.number ?? "")).toMatchObject({
      valid: false,
      status: "superseded",
    });
    const { dossier } = await must<{ dossier: OfficeDossierAnswer }>(scene.registrar, `dossiers/${dossier_id}`);
    expect(dossier.entries.map(({ status }) => status)).toEqual(["recognised", "recognised"]);
  });
});

describe("a round that is called off", () => {
  it("gives its dossiers back, and they can be put into another", async () => {
    const dossier_id = await acceptedDossier(scene);
    const round = await beginScoring(scene.registrar, await newRound(scene.registrar, scene.members), [{ dossier_id }]);
    const cancelled = await must<{ round: RoundAnswer }>(scene.registrar, `rating-rounds/${round.id}/acts`, {
      act: "cancel",
      reason: "Hoãn họp",
    });
    expect(cancelled.round).toMatchObject({ status: "cancelled", cancel_reason: "Hoãn họp", entries: [], acts: [] });
    const next = await wholeRound(scene, [{ body: { dossier_id }, totals: five(55) }]);
    expect(entryOf(next).status).toBe("recognised");
  });
});

describe("scores", () => {
  it("leave a member with a conflict of interest out, and show who stands far from the others", async () => {
    const { registrar, members } = scene;
    const [first] = members;
    const dossier_id = await acceptedDossier(scene);
    const round = await beginScoring(registrar, await newRound(registrar, members, { min_sheets: 5 }), [
      { dossier_id },
    ]);
    const entry = entryOf(round);
    // Six score, so that one may stand aside.
    await must(registrar, `rating-rounds/${round.id}/council`, { post: "Hội Nông dân", seat: "member" });
    const { round: six } = await must<{ round: RoundAnswer }>(registrar, `rating-rounds/${round.id}`);
    const at = `rating-rounds/${round.id}/entries/${entry.id}`;
    await must(first, `${at}/sheet/acts`, { act: "recuse", reason: "Người nhà của chủ thể" });
    expect(await askOffice(first, `${at}/sheet`, { scores: [{ code: "A", points: 1 }] })).toMatchObject({
      status: 409,
      body: { code: "member_recused" },
    });
    const others = { ...six, council: six.council.filter(({ officer_id }) => officer_id !== first.officer_id) };
    await scoreEntry(others, entry, [80, 81, 79, 80.5, 40], scene);
    const closed = await closeRound(registrar, round);
    expect(entryOf(closed).result).toMatchObject({ mean: 72.1, spread: 17.96, sheets: 5 });
    const { sheets } = await must<EntryAnswer>(registrar, at);
    expect(sheets.filter(({ outlier }) => outlier).map(({ total }) => total)).toEqual([40]);
    expect(sheets.filter(({ recusal }) => recusal !== null)).toMatchObject([{ status: "recused", total: null }]);
  });

  it("follow the sheet of an earlier decision in full, with what stops a rank and what counts only if", async () => {
    const { registrar } = scene;
    const dossier_id = await acceptedDossier(scene);
    const day = "2021-06-01";
    const past = { intake_from: day, intake_until: day, session_on: day, year: 2021, min_sheets: 1 };
    const opened = await newRound(registrar, [], past);
    expect(opened).toMatchObject({ criteria_version: "781", criteria_complete: true });
    expect(await askOffice(registrar, `rating-rounds/${opened.id}/entries`, { dossier_id })).toMatchObject({
      status: 400,
      body: { code: "criteria_unknown" },
    });
    const round = await beginScoring(registrar, opened, [{ dossier_id, product_set: "honey" }]);
    const at = `rating-rounds/${round.id}/entries/${entryOf(round).id}`;
    const seat_id = round.council.find(({ scores }) => scores)?.id ?? "";
    const { sheet: empty } = await must<{ sheet: { sheet: { parts: { lines: { code: string; max: number }[] }[] } } }>(
      registrar,
      `${at}/sheet?seat_id=${seat_id}`,
    );
    const lines = empty.sheet.parts.flatMap((part) => part.lines);
    const scores = lines.map(({ code, max }) => ({ code, points: code === "5.1" ? 0 : max }));
    const conditions_met = ["raw-material-origin"];
    const { sheet } = await must<{ sheet: { total: number; not_counted: string[]; stopped_by: string[] } }>(
      registrar,
      `${at}/sheet`,
      { seat_id, scores, conditions_met },
    );
    expect(sheet).toMatchObject({ total: 90, not_counted: ["5.2", "5.3"], stopped_by: conditions_met });
    await must(registrar, `${at}/sheet/acts`, { act: "submit", seat_id });
    expect(entryOf(await closeRound(registrar, round)).result).toMatchObject({
      mean: 90,
      rank: null,
      stopped_by: conditions_met,
      outcome: { outcome: "decline", reason: "stopped" },
    });
  });
});
