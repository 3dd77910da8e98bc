import { beforeAll, describe, expect, it } from "vitest";
import type { ProducerCertificatesAnswer } from "../../plugins/ocop/src/contract/producer-certificate";
import { onDatabase } from "../support/audit";
import { dossierOf, NEW_DOSSIER, openDossier, PDF, uploadPaper as upload } from "../support/dossiers";
import { ask, demoMember, invited, newProducer, type Person } from "../support/members";
import { api } from "../support/stack";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let owner: Person & { producer_id: string };
let stranger: Person;

beforeAll(async () => {
  [owner, stranger] = await Promise.all([newProducer(), newProducer()]);
});

describe("papers", () => {
  it("are kept by what they are, handed back as downloads and removed", async () => {
    const { id } = await openDossier(owner, NEW_DOSSIER);
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
    const { id } = await openDossier(owner, NEW_DOSSIER);
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
    const { id } = await openDossier(owner, NEW_DOSSIER);
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
