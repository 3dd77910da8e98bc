import { beforeAll, describe, expect, it } from "vitest";
import type { EntryAnswer, RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import type { ForwardAnswer } from "../../plugins/ocop/src/contract/rating-forward";
import { onDatabase } from "../support/audit";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { entryOf, five, newRound, wholeRound } from "../support/rating";
import {
  acceptedDossier,
  freshNumber,
  must,
  type Scene,
  setScene,
  soldProduct,
  THANH_HOA,
} from "../support/rating-scene";
import { badgeOf, shownCertificate } from "../support/shown-rating";

const QUANG_NINH = "22";

let scene: Scene;
let centre: TestOfficer;
let sibling: TestOfficer;

beforeAll(async () => {
  [scene, centre, sibling] = await Promise.all([
    setScene(),
    officer("registrar", null),
    officer("registrar", QUANG_NINH),
  ]);
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
    for (const deed of [
      { act: "receive" },
      { act: "recall", reason: "x" },
      { act: "refuse", reason: "x", letter_number: "1" },
    ])
      expect(await askOffice(sibling, `rating-forwards/${forward}/acts`, deed)).toMatchObject({
        status: 404,
        body: { code: "rating_forward_not_found" },
      });
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
    expect(await shownCertificate(number)).toMatchObject({ valid: false, status: "superseded" });
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
    expect(await shownCertificate(refused.number)).toMatchObject({
      valid: true,
      certificate: { potential_five: false },
    });

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

describe("certificates", () => {
  it("are suspended, reinstated and revoked by their level or one above, with reason and decision", async () => {
    const dossier_id = await acceptedDossier(scene);
    const round = await wholeRound(scene, [{ body: { dossier_id }, totals: five(80) }]);
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
