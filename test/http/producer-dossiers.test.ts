import { beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import {
  dossierOf,
  fillDossier as fill,
  NEW_DOSSIER,
  openDossier,
  PDF,
  uploadPaper as upload,
} from "../support/dossiers";
import { ask, newProducer, type Person } from "../support/members";
import { api, token } from "../support/stack";

const HONEY = { ...NEW_DOSSIER, criteria_version: "781", product_set: "honey" };

let owner: Person & { producer_id: string };

beforeAll(async () => {
  owner = await newProducer();
});

const operator = async (path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> => {
  const answer = await api(`/admin/ocop/dossiers${path}`, {
    token: await token("operator"),
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe("a dossier", () => {
  it("begins as a draft by the criteria in force, which say parts only", async () => {
    const dossier = await openDossier(owner, NEW_DOSSIER);
    expect(dossier).toMatchObject({
      status: "draft",
      editable: true,
      acts: ["submit", "withdraw"],
      criteria_version: "148+1489",
      sheet: { complete: false, in_force: true, product_set: null },
      assessment: { total: 0, rank: 1, recognition: null, unscored: ["A", "B", "C"] },
    });
    expect(dossier.parts.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(dossier.history).toMatchObject([{ from: null, to: "draft", side: "producer" }]);
    expect((await operator(`/${dossier.id}`)).status).toBe(404);
  });

  it("is refused by a list of what is missing, and handed in once it is whole", async () => {
    const { id } = await openDossier(owner, NEW_DOSSIER);
    const refused = await ask(owner, `dossiers/${id}/submit`, {});
    expect(refused).toMatchObject({ status: 409, body: { code: "dossier_incomplete" } });
    expect(Object.keys(refused.body.fields as object)).toEqual([
      "part.1",
      "part.2",
      "part.3",
      "part.4",
      "part.5",
      "scores",
    ]);
    await fill(owner, { id });
    const sent = await ask(owner, `dossiers/${id}/submit`, {});
    expect(sent.status).toBe(200);
    const dossier = dossierOf(sent.body);
    expect(dossier).toMatchObject({ status: "submitted", editable: false, acts: ["withdraw"] });
    expect(dossier.assessment).toMatchObject({
      total: 84.75,
      rank: 4,
      recognition: { stars: 4, potential_five: false },
    });
    expect(dossier.missing.every(({ blocking }) => !blocking)).toBe(true);
    // Nothing of it changes while it is looked at.
    for (const [path, body] of [
      ["parts/6", { state: "present", note: "x" }],
      ["scores", { scores: [{ code: "A", points: 40 }] }],
      ["submit", {}],
      ["answer", { text: "Đây" }],
      ["", { criteria_version: "781", product_set: "honey" }],
    ] as const)
      expect(await ask(owner, `dossiers/${id}/${path}`.replace(/\/$/, ""), body)).toMatchObject({
        status: 409,
        body: { code: "dossier_state" },
      });
    expect((await upload(owner, id, 6, PDF)).status).toBe(409);
  });

  it("is asked back, answered and accepted, with every step in its history", async () => {
    const { id } = await openDossier(owner, NEW_DOSSIER);
    await fill(owner, { id });
    await ask(owner, `dossiers/${id}/submit`, {});
    const asked = await operator(`/${id}/acts`, { act: "ask", text: "Biểu 03 thiếu trang cuối", part: 2 });
    expect(asked).toMatchObject({ status: 200, body: { dossier: { status: "questions", acts: [] } } });
    const { body } = await ask(owner, `dossiers/${id}`);
    expect(dossierOf(body)).toMatchObject({
      editable: true,
      acts: ["answer", "withdraw"],
      thread: [{ side: "checker", author: null, part: 2, text: "Biểu 03 thiếu trang cuối" }],
    });
    expect((await upload(owner, id, 2, PDF, "trang-cuoi.pdf")).status).toBe(201);
    const answered = await ask(owner, `dossiers/${id}/answer`, { text: "Đã bổ sung" });
    expect(dossierOf(answered.body)).toMatchObject({ status: "answered", editable: false });
    expect((await operator(`/${id}/acts`, { act: "accept_form" })).body).toMatchObject({
      dossier: { status: "accepted_form" },
    });
    expect(await operator(`/${id}/acts`, { act: "ask", text: "Muộn" })).toMatchObject({
      status: 409,
      body: { code: "dossier_state" },
    });
    const { body: last } = await ask(owner, `dossiers/${id}`);
    expect(dossierOf(last).history.map(({ to }) => to)).toEqual([
      "draft",
      "submitted",
      "questions",
      "answered",
      "accepted_form",
    ]);
    const trail = await onDatabase(async (client) =>
      client.query("select action from audit_entry where subject_id = $1 order by at", [id]),
    );
    expect(trail.rows).toEqual([{ action: "dossier.asked" }, { action: "dossier.form_accepted" }]);
    const withdrawn = await ask(owner, `dossiers/${id}/withdraw`, { reason: "Chưa kịp" });
    expect(dossierOf(withdrawn.body)).toMatchObject({ status: "withdrawn", acts: [] });
  });

  it("is one step at a time, however often it is sent", async () => {
    const { id } = await openDossier(owner, NEW_DOSSIER);
    await fill(owner, { id });
    const twice = await Promise.all([1, 2, 3].map(async () => ask(owner, `dossiers/${id}/submit`, {})));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { body } = await ask(owner, `dossiers/${id}`);
    expect(dossierOf(body).history.length).toBe(2);
  });
});

describe("the self-assessment", () => {
  it("adds a whole sheet up, warns of what stops a rank, and keeps points apart by sheet", async () => {
    const dossier = await openDossier(owner, HONEY);
    expect(dossier.sheet).toMatchObject({ complete: true, in_force: false, product_set_name: "Mật ong" });
    const lines = dossier.sheet.parts.flatMap((part) => part.lines);
    const scores = lines.map(({ code, max }) => ({ code, points: max }));
    const full = dossierOf((await ask(owner, `dossiers/${dossier.id}/scores`, { scores })).body);
    expect(full.assessment).toMatchObject({ total: 100, rank: 5, recognition: { stars: 4, potential_five: true } });
    const conditions_met = ["raw-material-origin"];
    const stopped = dossierOf((await ask(owner, `dossiers/${dossier.id}/scores`, { scores: [], conditions_met })).body);
    expect(stopped.assessment).toMatchObject({ total: 100, rank: null, recognition: null, stopped_by: conditions_met });
    // An outdated sheet is for practice only.
    expect(stopped.missing.map(({ code }) => code)).toEqual(expect.arrayContaining(["criteria", "stopped"]));
    const current = dossierOf((await ask(owner, `dossiers/${dossier.id}`, {})).body);
    expect(current).toMatchObject({ criteria_version: "148+1489", assessment: { total: 0, stopped_by: [] } });
    const { criteria_version, product_set } = HONEY;
    const back = dossierOf((await ask(owner, `dossiers/${dossier.id}`, { criteria_version, product_set })).body);
    expect(back.assessment.total).toBe(100);
  });

  it("takes nothing above a maximum, and then nothing at all", async () => {
    const { id } = await openDossier(owner, NEW_DOSSIER);
    const scores = [
      { code: "A", points: 10 },
      { code: "B", points: 25.01 },
      { code: "Z", points: 1 },
    ];
    const refused = await ask(owner, `dossiers/${id}/scores`, { scores });
    expect(refused.status).toBe(400);
    expect(Object.keys(refused.body.fields as object)).toEqual(["scores.B", "scores.Z"]);
    for (const points of [-1, 100.5, "40"])
      expect((await ask(owner, `dossiers/${id}/scores`, { scores: [{ code: "A", points }] })).status).toBe(400);
    expect(dossierOf((await ask(owner, `dossiers/${id}`)).body).assessment.total).toBe(0);
  });

  it("says which sets are not whole", async () => {
    const { body } = await ask(owner, "criteria-sets");
    const sets = body.criteria_sets as {
      version: string;
      in_force: boolean;
      product_sets: Record<string, unknown>[];
    }[];
    expect(sets.filter(({ in_force }) => in_force).map(({ version }) => version)).toEqual(["148+1489"]);
    const former = sets.find(({ version }) => version === "781")?.product_sets ?? [];
    expect(former.filter(({ complete }) => complete === false).map(({ code }) => code)).toEqual([
      "rice-cereals",
      "fish-soy-sauce",
      "other-alcohol",
      "health-food",
      "tourism",
    ]);
    for (const wrong of [
      { criteria_version: "781" },
      { product_set: "honey" },
      { criteria_version: "781", product_set: "x" },
    ])
      expect(await ask(owner, "dossiers", { ...NEW_DOSSIER, ...wrong })).toMatchObject({
        status: 400,
        body: { code: "criteria_unknown" },
      });
  });
});
