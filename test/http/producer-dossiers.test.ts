import { beforeAll, describe, expect, it } from "vitest";
import type { DossierAnswer } from "../../plugins/ocop/src/contract/dossier";
import type { ProducerCertificatesAnswer } from "../../plugins/ocop/src/contract/producer-certificate";
import { onDatabase } from "../support/audit";
import { dossierOf, fillDossier as fill, PDF, uploadPaper as upload } from "../support/dossiers";
import { ask, demoMember, invited, newProducer, type Person } from "../support/members";
import { api, token } from "../support/stack";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const NEW = { purpose: "rate", product_name: "Chè lam thử nghiệm", group: "food" };
const HONEY = { ...NEW, criteria_version: "781", product_set: "honey" };

let owner: Person & { producer_id: string };
let stranger: Person;

beforeAll(async () => {
  [owner, stranger] = await Promise.all([newProducer(), newProducer()]);
});

async function open(who: Person, body: object = NEW): Promise<DossierAnswer> {
  const answer = await ask(who, "dossiers", body);
  expect(answer.status).toBe(201);
  return dossierOf(answer.body);
}

const operator = async (path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> => {
  const answer = await api(`/admin/ocop/dossiers${path}`, {
    token: await token("operator"),
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe("a dossier", () => {
  it("begins as a draft by the criteria in force, which say parts only", async () => {
    const dossier = await open(owner);
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
    const { id } = await open(owner);
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
    const { id } = await open(owner);
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
    const { id } = await open(owner);
    await fill(owner, { id });
    const twice = await Promise.all([1, 2, 3].map(async () => ask(owner, `dossiers/${id}/submit`, {})));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { body } = await ask(owner, `dossiers/${id}`);
    expect(dossierOf(body).history.length).toBe(2);
  });
});

describe("the self-assessment", () => {
  it("adds a whole sheet up, warns of what stops a rank, and keeps points apart by sheet", async () => {
    const dossier = await open(owner, HONEY);
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
    const { id } = await open(owner);
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
      expect(await ask(owner, "dossiers", { ...NEW, ...wrong })).toMatchObject({
        status: 400,
        body: { code: "criteria_unknown" },
      });
  });
});

describe("papers", () => {
  it("are kept by what they are, handed back as downloads and removed", async () => {
    const { id } = await open(owner);
    expect((await upload(owner, id, 6, PNG, "Giấy ATTP.PNG")).status).toBe(201);
    const { body } = await ask(owner, `dossiers/${id}`);
    const part = dossierOf(body).parts.find(({ number }) => number === 6);
    expect(part).toMatchObject({ state: "present", files: [{ name: "Giấy ATTP.webp", media_type: "image/webp" }] });
    const file = part?.files[0]?.id ?? "";
    // What is there cannot be said to be missing by an older page.
    const said = await ask(owner, `dossiers/${id}/parts/6`, { state: "missing", note: "Số 12" });
    expect(dossierOf(said.body).parts.find(({ number }) => number === 6)).toMatchObject({
      state: "present",
      note: "Số 12",
    });
    const got = await api(`/producer/dossiers/${id}/files/${file}`, { token: owner.token });
    expect(got.status).toBe(200);
    expect(got.headers.get("content-disposition")).toBe('attachment; filename="giay-attp.webp"');
    expect(got.headers.get("content-security-policy")).toContain("sandbox");
    expect(got.headers.get("cache-control")).toBe("private, no-store");
    expect(
      Buffer.from(await got.arrayBuffer())
        .subarray(8, 12)
        .toString("latin1"),
    ).toBe("WEBP");
    for (const path of [`dossiers/${id}/files/${file}`, `dossiers/${id}`])
      expect((await ask(stranger, path)).status).toBe(404);
    expect((await ask(owner, `dossiers/${id}/files/${file}`, undefined, "DELETE")).status).toBe(200);
    expect((await ask(owner, `dossiers/${id}/files/${file}`)).status).toBe(404);
  });

  it("are refused when they are anything else, too large, or of no part", async () => {
    const { id } = await open(owner);
    for (const text of [
      "",
      "<!doctype html><script>alert(1)</script>",
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "MZ",
    ])
      expect((await upload(owner, id, 1, Buffer.from(text), "giay.pdf")).status).toBe(400);
    expect((await upload(owner, id, 1, Buffer.alloc(10 * 1024 * 1024 + 1, 65))).status).toBe(413);
    expect((await upload(owner, id, 19, PDF)).status).toBe(400);
    // Samples are handed in, not sent.
    expect((await upload(owner, id, 5, PDF)).status).toBe(404);
    expect(dossierOf((await ask(owner, `dossiers/${id}`)).body).parts.flatMap(({ files }) => files)).toEqual([]);
  });
});

describe("other people's dossiers", () => {
  it("are not there, whatever is asked of them", async () => {
    const { id } = await open(owner);
    for (const [path, body] of [
      ["", undefined],
      ["", { criteria_version: "781", product_set: "honey" }],
      ["parts/1", { state: "present" }],
      ["scores", { scores: [{ code: "A", points: 1 }] }],
      ["submit", {}],
      ["answer", { text: "x" }],
      ["withdraw", {}],
    ] as const)
      expect(await ask(stranger, `dossiers/${id}/${path}`.replace(/\/$/, ""), body)).toMatchObject({
        status: 404,
        body: { code: "dossier_not_found" },
      });
    expect((await upload(stranger, id, 1, PDF)).status).toBe(404);
    expect((await ask(stranger, "dossiers")).body.dossiers).toEqual([]);
    expect(dossierOf((await ask(owner, `dossiers/${id}`)).body).status).toBe("draft");
  });

  it("cannot be begun about other people's products, nor twice about an own one", async () => {
    const member = await demoMember("chuthe@ocop.example");
    const { products } = (await ask(member, "certificates")).body as unknown as ProducerCertificatesAnswer;
    const [product] = products.filter(({ dossier }) => dossier === null);
    const body = { purpose: "re_rate", rated_product_id: product?.rated_product_id };
    expect(await ask(stranger, "dossiers", body)).toMatchObject({ status: 404, body: { code: "product_not_found" } });
    const twice = await Promise.all([ask(member, "dossiers", body), ask(member, "dossiers", body)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const made = twice.find(({ status }) => status === 201);
    const { id, product_name } = dossierOf(made?.body ?? {});
    expect(product_name).toBe(product?.title);
    expect((await ask(member, `dossiers/${id}/withdraw`, {})).status).toBe(200);
    const after = (await ask(member, "certificates")).body as unknown as ProducerCertificatesAnswer;
    expect(after.products.every(({ dossier }) => dossier?.id !== id)).toBe(true);
  });

  it("stay closed to whoever handles orders only", async () => {
    const clerk = await invited(owner, "orders");
    for (const path of ["dossiers", "certificates", "criteria-sets"])
      expect(await ask(clerk, path)).toMatchObject({ status: 403, body: { code: "role_required" } });
  });
});

describe("certificates", () => {
  it("are the producer's own, each with the days that it still holds", async () => {
    const member = await demoMember("chuthe@ocop.example");
    const { producer } = (await ask(member, "me")).body as { producer: { id: string } };
    const answer = (await ask(member, "certificates")).body as unknown as ProducerCertificatesAnswer;
    const own = await onDatabase(async (client) =>
      client.query<{ rated_product_id: string }>(
        `select link.rated_product_id from product_producer made
         join product p on p.id = made.product_id and p.deleted_at is null
         join product_rated_product link on link.product_id = made.product_id and link.deleted_at is null
         where made.producer_id = $1 and made.deleted_at is null`,
        [producer.id],
      ),
    );
    const ids = answer.products.map(({ rated_product_id }) => rated_product_id);
    expect(ids.toSorted()).toEqual(own.rows.map(({ rated_product_id }) => rated_product_id).toSorted());
    const certificates = answer.products.flatMap((product) => product.certificates);
    expect(certificates.length).toBeGreaterThan(0);
    for (const { expires_on, days_left, standing } of certificates) {
      expect(days_left).toBe(Math.round((Date.parse(expires_on) - Date.parse(answer.as_of)) / 86_400_000));
      expect(standing === "active" && days_left <= 0).toBe(false);
    }
    expect((await ask(stranger, "certificates")).body.products).toEqual([]);
  });
});
