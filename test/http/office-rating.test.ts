import { beforeAll, describe, expect, it } from "vitest";
import type { CertificateAnswer } from "../../plugins/ocop/src/contract/certificate";
import type { OfficeDossierAnswer } from "../../plugins/ocop/src/contract/office-dossier";
import type { EntryAnswer, RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import type { AppealAnswer } from "../../plugins/ocop/src/contract/rating-appeal";
import type { ForwardAnswer } from "../../plugins/ocop/src/contract/rating-forward";
import { onDatabase } from "../support/audit";
import { dossierOf, handInDossier } from "../support/dossiers";
import { ask } from "../support/members";
import { askOffice, officer, type TestOfficer } from "../support/officers";
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
  soldProduct,
  THANH_HOA,
  today,
  wholeRound,
} from "../support/rating";
import { apiJson } from "../support/stack";

let scene: Scene;
let centre: TestOfficer;

beforeAll(async () => {
  [scene, centre] = await Promise.all([setScene(), officer("registrar", null)]);
});

async function badgeOf(product_id: string): Promise<{ stars: number; potential_five: boolean } | null> {
  const answer = await apiJson<{ badges: { product_id: string; badge: { stars: number; potential_five: boolean } }[] }>(
    `/store/badges?product_id[]=${product_id}`,
  );
  return answer.badges.find((one) => one.product_id === product_id)?.badge ?? null;
}

const certificate = async (number: string): Promise<CertificateAnswer> =>
  apiJson<CertificateAnswer>(`/store/certificates/${number}`);

const five = (total: number): number[] => Array.from({ length: 5 }, () => total);
const entryOf = (round: RoundAnswer, index = 0) => {
  const entry = round.entries[index];
  if (entry === undefined) throw new Error("the round has no such entry");
  return entry;
};

describe("the cycle", () => {
  it("goes from a dossier over its form check and five sheets to the badge in the shop", async () => {
    const { registrar, members, commune, owner } = scene;
    const product = await soldProduct(scene, "Chè lam của đợt");
    const { id } = await handInDossier(owner, { purpose: "rate", rated_product_id: product.rated_product_id });
    const act = async (body: object) => askOffice(registrar, `dossiers/${id}/acts`, body);
    expect((await act({ act: "receive", receipt_number: "15/TN" })).body).toMatchObject({
      dossier: { receipts: [{ receipt_number: "15/TN" }], report_due: true, report: null },
    });
    expect(await act({ act: "receive" })).toMatchObject({ status: 409, body: { code: "already_received" } });
    const fault = { verdict: "fault", note: "Thiếu trang" };
    expect((await askOffice(registrar, `dossiers/${id}/parts/2`, fault)).status).toBe(200);
    expect(await act({ act: "accept_form" })).toMatchObject({ status: 409, body: { code: "form_faults" } });
    expect((await act({ act: "ask", text: "Biểu 03 thiếu trang", part: 2 })).status).toBe(200);
    expect(dossierOf((await ask(owner, `dossiers/${id}`)).body).thread).toMatchObject([{ part: 2, side: "checker" }]);
    expect((await ask(owner, `dossiers/${id}/answer`, { text: "Đã bổ sung" })).status).toBe(200);
    await must(registrar, `dossiers/${id}/parts/2`, { verdict: "ok" });
    expect((await act({ act: "accept_form" })).body).toMatchObject({ dossier: { status: "accepted_form" } });

    const opened = await newRound(registrar, members);
    const putIn = async () => askOffice(registrar, `rating-rounds/${opened.id}/entries`, { dossier_id: id });
    expect(await putIn()).toMatchObject({ status: 409, body: { code: "commune_report_missing" } });
    await must(commune, `dossiers/${id}/commune-report`, report(false));
    expect(await putIn()).toMatchObject({ status: 409, body: { code: "commune_report_missing" } });
    await must(commune, `dossiers/${id}/commune-report`, report());
    const round = await beginScoring(registrar, opened, [{ dossier_id: id }]);
    expect(dossierOf((await ask(owner, `dossiers/${id}`)).body)).toMatchObject({ status: "in_rating", acts: [] });
    await scoreEntry(round, entryOf(round), [89.95, 89.96, 89.97, 90, 89.92], scene);

    const decide = async (body: object) => askOffice(registrar, `rating-rounds/${round.id}/decision`, body);
    expect(await decide(decisionOn(round))).toMatchObject({ status: 409, body: { code: "rating_round_state" } });
    await must(registrar, `rating-rounds/${round.id}/acts`, { act: "close_scoring" });
    const number = freshNumber();
    const decision = {
      decision_number: `${freshNumber()}/QĐ-UBND`,
      decision_date: today(),
      certificates: [{ entry_id: entryOf(round).id, number }],
    };
    expect(await decide(decision)).toMatchObject({ status: 409, body: { code: "minutes_missing" } });
    const minutes = { held_on: today(), place: "UBND tỉnh", text: "Hội đồng nhất trí." };
    const { round: closed } = await must<{ round: RoundAnswer }>(
      registrar,
      `rating-rounds/${round.id}/minutes`,
      minutes,
    );
    expect(entryOf(closed)).toMatchObject({
      status: "scored",
      result: { mean: 89.96, sheets: 5, rank: 4, outcome: { outcome: "recognise", stars: 4, potential_five: false } },
    });
    expect(await badgeOf(product.product_id)).toBeNull();
    const decided = await decide(decision);
    expect(decided).toMatchObject({ status: 200, body: { round: { status: "decided", acts: [] } } });
    expect(await badgeOf(product.product_id)).toMatchObject({ stars: 4, potential_five: false });
    expect(await certificate(number)).toMatchObject({
      valid: true,
      certificate: { stars: 4, issuer: "UBND tỉnh Thanh Hóa", decision_number: decision.decision_number },
    });
    expect(dossierOf((await ask(owner, `dossiers/${id}`)).body).status).toBe("decided");
    const trail = await onDatabase((client) =>
      client.query<{ action: string; actor_type: string }>(
        `select action, actor_type from audit_entry where actor_id = $1 and action in ('certificate.issue', 'rating_round.decide')
         and at > now() - interval '5 minutes' order by at`,
        [registrar.officer_id],
      ),
    );
    expect(trail.rows).toEqual([
      { action: "certificate.issue", actor_type: "officer" },
      { action: "rating_round.decide", actor_type: "officer" },
    ]);
  });

  it("enters a new product into the register, and gives none below three stars a certificate", async () => {
    const [good, poor] = [await acceptedDossier(scene), await acceptedDossier(scene)];
    const round = await wholeRound(scene, [
      { body: { dossier_id: good }, totals: five(50) },
      { body: { dossier_id: poor }, totals: five(49.99) },
    ]);
    expect(entryOf(round)).toMatchObject({ status: "recognised", certificate: { stars: 3 } });
    expect(entryOf(round, 1)).toMatchObject({
      status: "not_recognised",
      certificate: null,
      result: { rank: 2, outcome: { outcome: "decline", reason: "below_three_stars" } },
    });
    const { rows } = await onDatabase((client) =>
      client.query<{ id: string; province_code: string | null }>(
        `select d.id, rp.province_code from dossier d left join rated_product rp on rp.id = d.rated_product_id
         where d.id = any($1)`,
        [[good, poor]],
      ),
    );
    expect(new Map(rows.map((row) => [row.id, row.province_code]))).toEqual(
      new Map([
        [good, THANH_HOA],
        [poor, null],
      ]),
    );
  });
});

describe("a potential five", () => {
  async function potential(): Promise<{ round: RoundAnswer; number: string; dossier_id: string; product_id: string }> {
    const product = await soldProduct(scene, `Nước mắm ${freshNumber()}`);
    const body = { purpose: "rate", rated_product_id: product.rated_product_id };
    const dossier_id = await acceptedDossier(scene, body);
    const round = await wholeRound(scene, [{ body: { dossier_id }, totals: five(90) }]);
    const { certificate: held } = entryOf(round);
    expect(held).toMatchObject({ stars: 4, potential_five: true });
    return { round, number: held?.number ?? "", dossier_id, product_id: product.product_id };
  }

  async function sendUp(round: RoundAnswer): Promise<string> {
    const at = `rating-rounds/${round.id}/entries/${entryOf(round).id}/forward`;
    const { entry } = await must<EntryAnswer>(scene.registrar, at, { letter_number: "12/TTr-UBND" });
    expect(entry.forwarded?.status).toBe("sent");
    expect(await askOffice(scene.registrar, at, { letter_number: "13/TTr-UBND" })).toMatchObject({
      status: 409,
      body: { code: "forward_not_due" },
    });
    return entry.forwarded?.id ?? "";
  }

  it("goes up to the centre, whose five stars replace the four", async () => {
    const { round, number, dossier_id, product_id } = await potential();
    const forward = await sendUp(round);
    const received = await must<{ forward: ForwardAnswer }>(centre, `rating-forwards/${forward}/acts`, {
      act: "receive",
    });
    expect(received.forward).toMatchObject({ status: "received", mean: 90, acts: ["refuse"] });
    expect(
      await askOffice(scene.registrar, `rating-forwards/${forward}/acts`, { act: "recall", reason: "x" }),
    ).toMatchObject({ status: 409, body: { code: "rating_forward_state" } });
    // In a round its decision alone refuses; otherwise that round could end neither way.
    const draft = await newRound(centre, [], { min_sheets: 1 });
    const { round: taken } = await must<{ round: RoundAnswer }>(centre, `rating-rounds/${draft.id}/entries`, {
      dossier_id,
    });
    const letter = { act: "refuse", reason: "x", letter_number: "1" };
    expect(await askOffice(centre, `rating-forwards/${forward}/acts`, letter)).toMatchObject({
      status: 409,
      body: { code: "rating_forward_state" },
    });
    await must(centre, `rating-rounds/${draft.id}/entries/${taken.entries[0]?.id}`, undefined, "DELETE");
    const five_stars = await wholeRound(
      { registrar: centre, members: [] },
      [{ body: { dossier_id }, totals: [95, 91] }],
      {
        min_sheets: 2,
      },
    );
    expect(entryOf(five_stars)).toMatchObject({
      status: "recognised",
      certificate: { stars: 5, potential_five: false },
    });
    expect(await badgeOf(product_id)).toMatchObject({ stars: 5 });
    expect(await certificate(number)).toMatchObject({ valid: false, status: "superseded" });
    const sent = await must<{ forwards: ForwardAnswer[] }>(scene.registrar, "rating-forwards?direction=out&limit=100");
    expect(sent.forwards.find(({ id }) => id === forward)?.status).toBe("confirmed");
  });

  it("keeps its four stars and is none any more when the centre refuses, by letter or by its council", async () => {
    const refused = await potential();
    const forward = await sendUp(refused.round);
    await must(centre, `rating-forwards/${forward}/acts`, { act: "receive" });
    await must(centre, `rating-forwards/${forward}/acts`, {
      act: "refuse",
      reason: "Thiếu kiểm nghiệm",
      letter_number: "7",
    });
    expect(await badgeOf(refused.product_id)).toMatchObject({ stars: 4, potential_five: false });
    expect(await certificate(refused.number)).toMatchObject({ valid: true, certificate: { potential_five: false } });

    const rated = await potential();
    const second = await sendUp(rated.round);
    await must(centre, `rating-forwards/${second}/acts`, { act: "receive" });
    const below = await wholeRound(
      { registrar: centre, members: [] },
      [{ body: { dossier_id: rated.dossier_id }, totals: [89.99] }],
      { min_sheets: 1 },
    );
    expect(entryOf(below)).toMatchObject({
      status: "not_recognised",
      result: { outcome: { reason: "below_five_stars" } },
    });
    expect(await badgeOf(rated.product_id)).toMatchObject({ stars: 4, potential_five: false });
  });
});

describe("a certificate that was revoked", () => {
  it("goes up to nobody", async () => {
    const product = await soldProduct(scene, `Mật ong ${freshNumber()}`);
    const dossier_id = await acceptedDossier(scene, { purpose: "rate", rated_product_id: product.rated_product_id });
    const round = await wholeRound(scene, [{ body: { dossier_id }, totals: five(90) }]);
    const { id, certificate: issued } = entryOf(round);
    expect(issued).toMatchObject({ stars: 4, potential_five: true });
    const decision = { act: "revoke", reason: "Vi phạm an toàn thực phẩm", decision_number: freshNumber() };
    await must(scene.registrar, `certificates/${issued?.id}/acts`, decision);
    const letter = { letter_number: "9/TTr-UBND" };
    expect(await askOffice(scene.registrar, `rating-rounds/${round.id}/entries/${id}/forward`, letter)).toMatchObject({
      status: 409,
      body: { code: "forward_not_due" },
    });
  });
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
    expect(await certificate(entry.certificate?.number ?? "")).toMatchObject({ valid: false, status: "superseded" });
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
