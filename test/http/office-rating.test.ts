import { beforeAll, describe, expect, it } from "vitest";
import type { OfficeDossiersAnswer } from "../../plugins/ocop/src/contract/office-dossier";
import type { RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import { onDatabase } from "../support/audit";
import { dossierOf, handInDossier } from "../support/dossiers";
import { ask } from "../support/members";
import { askOffice } from "../support/officers";
import { beginScoring, decisionOn, entryOf, five, newRound, scoreEntry, wholeRound } from "../support/rating";
import {
  acceptedDossier,
  freshNumber,
  must,
  report,
  type Scene,
  setScene,
  soldProduct,
  THANH_HOA,
  today,
} from "../support/rating-scene";
import { badgeOf, shownCertificate } from "../support/shown-rating";

let scene: Scene;

beforeAll(async () => {
  scene = await setScene();
});

describe("the cycle", () => {
  it("goes from a dossier over its form check and five sheets to the badge in the shop", async () => {
    const { registrar, members, commune, owner } = scene;
    const product = await soldProduct(scene, "Chè lam của đợt");
    const { id } = await handInDossier(owner, { purpose: "rate", rated_product_id: product.rated_product_id });
    const found = async (q: string) => {
      const list = `dossiers?limit=100&status=submitted&q=${encodeURIComponent(q)}`;
      return (await must<OfficeDossiersAnswer>(registrar, list)).dossiers.some((one) => one.id === id);
    };
    expect([await found("che lam CUA dot"), await found("chè lam của đợt khác")]).toEqual([true, false]);
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
    expect(await shownCertificate(number)).toMatchObject({
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
