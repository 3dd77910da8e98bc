import { beforeAll, describe, expect, it } from "vitest";
import type { DossierResultAnswer, OwnDossierAnswer } from "../../plugins/ocop/src/contract/dossier-result";
import type { EntryRow, RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import type { ForwardAnswer } from "../../plugins/ocop/src/contract/rating-forward";
import { mailOf, outboxOf } from "../support/mails";
import { ask } from "../support/members";
import { askOffice, officer } from "../support/officers";
import { beginScoring, closeRound, decisionOn, newRound, scoreEntry, wholeRound } from "../support/rating";
import { acceptedDossier, freshNumber, must, type Scene, setScene, today } from "../support/rating-scene";

const of = (total: number): number[] => [total, total, total, total, total];

let scene: Scene;
/** One round with a potential five, and one that is too low. */
let round: RoundAnswer;
let high: string;
let low: string;

async function results(dossier_id: string): Promise<DossierResultAnswer[]> {
  const { status, body } = await ask(scene.owner, `dossiers/${dossier_id}`);
  expect(status).toBe(200);
  return (body.dossier as OwnDossierAnswer).results;
}

function entryOf(dossier_id: string): EntryRow {
  const entry = round.entries.find((one) => one.dossier_id === dossier_id);
  if (entry === undefined) throw new Error("the dossier is not in the round");
  return entry;
}

beforeAll(async () => {
  scene = await setScene();
  const body = (product_name: string) => ({ purpose: "rate", product_name, group: "food" });
  high = await acceptedDossier(scene, body("Mật ong thử nghiệm"));
  low = await acceptedDossier(scene, body("Bánh gai thử nghiệm"));
  round = await wholeRound(scene, [
    { body: { dossier_id: high }, totals: of(92.05) },
    { body: { dossier_id: low }, totals: of(49.99) },
  ]);
}, 120_000);

describe("the result of a rating", () => {
  it("is shown to its producer once decided, with points, stars, decision and certificate", async () => {
    const [result, ...others] = await results(high);
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      level: "province",
      office: round.office.name,
      after: "form",
      mean: 92.05,
      outcome: "recognise",
      stars: 4,
      potential_five: true,
      reason: null,
      stopped_by: [],
      decision_number: round.decision_number,
      decision_date: today(),
      certificate: { number: entryOf(high).certificate?.number, standing: "active" },
      forward: null,
      appeals: [],
    });
    expect(await results(low)).toMatchObject([
      { mean: 49.99, outcome: "decline", stars: null, reason: "below_three_stars", certificate: null },
    ]);
  });

  it("is nobody's before the decision, and no other producer's after it", async () => {
    const dossier_id = await acceptedDossier(scene);
    const opened = await beginScoring(scene.registrar, await newRound(scene.registrar, scene.members), [
      { dossier_id },
    ]);
    const [entry] = opened.entries;
    if (entry === undefined) throw new Error("the round is empty");
    await scoreEntry(opened, entry, of(80), scene);
    await must(scene.registrar, `rating-rounds/${opened.id}/acts`, { act: "close_scoring" });
    expect(await results(dossier_id)).toEqual([]);
    const stranger = (await setScene()).owner;
    expect((await ask(stranger, `dossiers/${high}`)).status).toBe(404);
  });

  it("names the condition that stops a rank, whatever the points", async () => {
    const { registrar } = scene;
    const dossier_id = await acceptedDossier(scene);
    const day = "2021-06-01";
    const past = { intake_from: day, intake_until: day, session_on: day, year: 2021, min_sheets: 1 };
    const opened = await newRound(registrar, [], past);
    const begun = await beginScoring(registrar, opened, [{ dossier_id, product_set: "honey" }]);
    const seat_id = begun.council.find(({ scores }) => scores)?.id ?? "";
    const at = `rating-rounds/${begun.id}/entries/${begun.entries[0]?.id}/sheet`;
    const { sheet } = await must<{ sheet: { sheet: { parts: { lines: { code: string; max: number }[] }[] } } }>(
      registrar,
      `${at}?seat_id=${seat_id}`,
    );
    const lines = sheet.sheet.parts.flatMap((part) => part.lines);
    const scores = lines.map(({ code, max }) => ({ code, points: max }));
    await must(registrar, at, { seat_id, scores, conditions_met: ["raw-material-origin"] });
    await must(registrar, `${at}/acts`, { act: "submit", seat_id });
    const closed = await closeRound(registrar, begun);
    await must(registrar, `rating-rounds/${begun.id}/decision`, decisionOn(closed));
    const stopped_by = [{ code: "raw-material-origin", vi: expect.any(String), en: expect.any(String) }];
    expect(await results(dossier_id)).toMatchObject([{ mean: 100, outcome: "decline", reason: "stopped", stopped_by }]);
  });

  it("is told by one mail each", async () => {
    const mail = await mailOf("dossier_result", entryOf(high).id, 90_000);
    expect([mail.to].flat().map((to) => to?.text)).toEqual([scene.owner.email]);
    expect(mail.subject).toBe("Kết quả đánh giá: Mật ong thử nghiệm");
    for (const text of ["92,05", "tiềm năng 5 sao", entryOf(high).certificate?.number, `/ho-so-danh-gia/${high}`])
      expect(mail.text).toContain(text);
    const other = await mailOf("dossier_result", entryOf(low).id, 90_000);
    expect(other.text).toContain("chưa đạt 3 sao");
    expect((await outboxOf("dossier_result", entryOf(high).id)).length).toBe(1);
  }, 200_000);
});

describe("what follows from a result", () => {
  it("is an appeal that the office enters, with its answer", async () => {
    const entry = entryOf(low);
    const letter = { received_on: today(), text: "Xin chấm lại phần B." };
    await must(scene.registrar, `rating-rounds/${round.id}/entries/${entry.id}/appeals`, letter);
    const [filed] = await results(low);
    expect(filed?.appeals).toEqual([{ status: "filed", received_on: today(), reason: null }]);
    const { body } = await askOffice(scene.registrar, "rating-appeals?limit=100");
    const appeals = body.appeals as { id: string; entry_id: string }[];
    const id = appeals.find((one) => one.entry_id === entry.id)?.id ?? "";
    await must(scene.registrar, `rating-appeals/${id}/acts`, { act: "review", reason: "Xem lại phiếu" });
    // Why the office looks at it is its own word.
    expect((await results(low))[0]?.appeals).toMatchObject([{ status: "under_review", reason: null }]);
    await must(scene.registrar, `rating-appeals/${id}/acts`, { act: "dismiss", reason: "Phiếu chấm đúng" });
    const [dismissed] = await results(low);
    expect(dismissed?.appeals).toMatchObject([{ status: "dismissed", reason: "Phiếu chấm đúng" }]);
    // There is no way of the producer's own to enter one.
    expect((await ask(scene.owner, `dossiers/${low}/appeals`, letter)).status).toBe(404);
  });

  it("is the centre's answer to a potential five, and a mail of it", async () => {
    const entry = entryOf(high);
    const letter_number = freshNumber();
    await must(scene.registrar, `rating-rounds/${round.id}/entries/${entry.id}/forward`, { letter_number });
    const [sent] = await results(high);
    expect(sent?.forward).toMatchObject({ to_level: "central", status: "sent", letter_number, reply_number: null });
    const centre = await officer("registrar", null);
    const { forwards } = await must<{ forwards: ForwardAnswer[] }>(centre, "rating-forwards?direction=in&limit=100");
    const id = forwards.find((one) => one.entry.entry_id === entry.id)?.id ?? "";
    await must(centre, `rating-forwards/${id}/acts`, { act: "receive" });
    const reply = freshNumber();
    await must(centre, `rating-forwards/${id}/acts`, {
      act: "refuse",
      reason: "Thiếu minh chứng xuất khẩu",
      letter_number: reply,
    });
    const [answered] = await results(high);
    expect(answered?.forward).toMatchObject({
      status: "refused",
      reply_number: reply,
      reason: "Thiếu minh chứng xuất khẩu",
    });
    const mail = await mailOf("dossier_result", id, 90_000);
    expect(mail.text).toContain("Thiếu minh chứng xuất khẩu");
  }, 120_000);
});
