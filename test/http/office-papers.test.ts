import { beforeAll, describe, expect, it } from "vitest";
import type { EntryRow, RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import { readCsv } from "../../plugins/ocop/src/shared/csv";
import { wholeText } from "../../plugins/ocop/src/shared/pdf/read-pdf.fixture";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { beginScoring, closeRound, decisionOn, newRound, scoreEntry } from "../support/rating";
import { acceptedDossier, freshNumber, must, type Scene, setScene } from "../support/rating-scene";
import { api } from "../support/stack";

let scene: Scene;
let round: RoundAnswer;
let entry: EntryRow;
let stranger: TestOfficer;

beforeAll(async () => {
  [scene, stranger] = await Promise.all([setScene(), officer("registrar", "22")]);
  const dossier_id = await acceptedDossier(scene, { purpose: "rate", product_name: "Bánh in giấy", group: "food" });
  round = await beginScoring(scene.registrar, await newRound(scene.registrar, scene.members), [{ dossier_id }]);
  const [first] = round.entries;
  if (first === undefined) throw new Error("the round has no dossier");
  entry = first;
});

/** A paper as its reader gets it: status, kind and text. */
async function paper(who: TestOfficer, path: string): Promise<{ status: number; type: string | null; text: string }> {
  const answer = await api(`/office/rating-papers/${path}`, { token: who.token });
  const body = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get("content-type");
  if (answer.status !== 200 || type !== "application/pdf") return { status: answer.status, type, text: "" };
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  return { status: 200, type, text: await wholeText(body) };
}

describe("papers of a round", () => {
  it("are a blank sheet for everybody who rates, and a filled one for who may open it, while scores are taken", async () => {
    const at = `${round.id}/score-sheets/${entry.id}`;
    const blank = await paper(scene.members[0], at);
    expect(blank.text).toContain("PHIẾU ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP");
    expect(blank.text).toContain("Bánh in giấy");
    await scoreEntry(round, entry, [80, 80.5, 81, 79, 79.5], scene);
    const own = round.council.find(({ officer_id }) => officer_id === scene.members[0].officer_id);
    const filled = await paper(scene.members[0], `${at}?seat_id=${own?.id}`);
    expect(filled.text).toContain(`Thành viên Hội đồng: ${own?.post}`);
    expect(filled.text).toContain("Tổng điểm 100 ");
    expect((await paper(scene.members[1], `${at}?seat_id=${own?.id}`)).status).toBe(404);
    for (const name of ["minutes", "decision-list", "results"])
      expect(await askOffice(scene.registrar, `rating-papers/${round.id}/${name}`)).toMatchObject({
        status: 409,
        body: { code: "rating_round_state" },
      });
  });

  it("are minutes and a list once scoring is closed, which the decision completes", async () => {
    const closed = await closeRound(scene.registrar, round);
    const minutes = await paper(scene.registrar, `${round.id}/minutes`);
    for (const words of ["BIÊN BẢN", "ỦY BAN NHÂN DÂN TỈNH THANH HÓA", "Trụ sở UBND tỉnh", "80", "4 sao"])
      expect(minutes.text).toContain(words);
    expect(minutes.text).not.toContain("@ocop.example");
    const csv = await api(`/office/rating-papers/${round.id}/results?format=csv`, { token: scene.registrar.token });
    expect(csv.headers.get("content-disposition")).toMatch(/^attachment; filename="ket-qua-[a-z0-9-]+\.csv"$/);
    const lines = readCsv(await csv.text());
    if (!Array.isArray(lines)) throw new Error("the file of results is no CSV");
    expect(lines).toHaveLength(2);
    expect(lines[1]?.cells).toEqual(
      expect.arrayContaining(["Bánh in giấy", "80", "80.5", "81", "79", "79.5", "4 sao"]),
    );
    const draft = await paper(scene.registrar, `${round.id}/decision-list`);
    expect(draft.text).toContain("Quyết định số ……");
    const decision = decisionOn(closed);
    await must(scene.registrar, `rating-rounds/${round.id}/decision`, decision);
    const list = await paper(scene.registrar, `${round.id}/decision-list`);
    expect(list.text).toContain(`Quyết định số ${String(decision.decision_number)}`);
    expect(list.text).toContain("Hạng 4 sao: 1 sản phẩm");
    expect(list.text).toContain("Bánh in giấy");
  });

  it("are not there for other offices", async () => {
    for (const path of ["minutes", "decision-list", "results", `score-sheets/${entry.id}`])
      expect(await askOffice(stranger, `rating-papers/${round.id}/${path}`)).toMatchObject({
        status: 404,
        body: { code: "rating_round_not_found" },
      });
  });
});

describe("a certificate of the area", () => {
  it("is found by id and number, with what the office may do with it, and by nobody of another area", async () => {
    const { round: decided } = await must<{ round: RoundAnswer }>(scene.registrar, `rating-rounds/${round.id}`);
    const held = decided.entries[0]?.certificate;
    for (const reference of [held?.id, held?.number]) {
      const path = `certificates/${encodeURIComponent(reference ?? "")}`;
      expect((await askOffice(scene.registrar, path)).body).toMatchObject({
        certificate: { id: held?.id, number: held?.number, status: "active", acts: ["suspend", "revoke"] },
      });
      expect((await askOffice(scene.members[0], path)).body).toMatchObject({ certificate: { acts: [] } });
      // A commune reads what lies in it, and has no power over it.
      expect((await askOffice(scene.commune, path)).body).toMatchObject({ certificate: { acts: [] } });
      expect(await askOffice(stranger, path)).toMatchObject({ status: 404, body: { code: "certificate_not_found" } });
    }
    const act = { act: "suspend", reason: "Kiểm tra lại", decision_number: freshNumber() };
    expect((await askOffice(scene.registrar, `certificates/${held?.id}/acts`, act)).status).toBe(200);
    expect((await askOffice(scene.registrar, `certificates/${held?.id}`)).body).toMatchObject({
      certificate: { status: "suspended", reason: "Kiểm tra lại", acts: ["revoke", "reinstate"] },
    });
  });
});
