import { describe, expect, it } from "vitest";
import { addPaper, sendFile, states } from "../support/applications";
import { onDatabase } from "../support/audit";
import { ask, invited, newProducer } from "../support/members";
import { api, token } from "../support/stack";

describe("papers", () => {
  it("are asked for, warned about and renewed", async () => {
    const owner = await newProducer();
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(states((await ask(owner, "application")).body).food_safety).toBe("missing");
    await addPaper(owner, "food_safety", inDays(-10));
    expect(states((await ask(owner, "application")).body).food_safety).toBe("expired");
    await addPaper(owner, "food_safety", inDays(20));
    expect(states((await ask(owner, "application")).body).food_safety).toBe("expiring");
    await addPaper(owner, "food_safety", inDays(400));
    expect(states((await ask(owner, "application")).body).food_safety).toBe("done");
  });

  it("are private: another producer, another role and the open web see none, the operator gets a download", async () => {
    const [owner, other] = [await newProducer("pending"), await newProducer("pending")];
    const id = await addPaper(owner, "business_registration");
    const orders = await invited(owner, "orders");
    const file = (person?: { token: string }) =>
      api(`/producer/papers/${id}/file`, person === undefined ? {} : { token: person.token });
    expect((await file()).status).toBe(401);
    expect((await file(other)).status).toBe(404);
    expect((await file(orders)).status).toBe(403);
    expect((await ask(other, `papers/${id}`, { kind: "other" })).status).toBe(404);
    expect((await ask(other, `papers/${id}`, undefined, "DELETE")).status).toBe(404);
    expect((await sendFile(other, id, Buffer.from("%PDF-1.4 %%EOF"))).status).toBe(404);
    const { rows } = await onDatabase((client) =>
      client.query<{ file_key: string }>("select file_key from producer_paper where id = $1", [id]),
    );
    for (const folder of ["uploads", "static", "media"])
      expect((await api(`/${folder}/${rows[0]?.file_key}`)).status).toBe(404);
    const path = `/admin/ocop/producers/${owner.producer_id}/papers/${id}/file`;
    for (const answer of [await file(owner), await api(path, { token: await token("operator") })]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("content-security-policy")).toContain("sandbox");
      expect(answer.headers.get("cache-control")).toContain("no-store");
    }
    const wrong = `/admin/ocop/producers/${other.producer_id}/papers/${id}/file`;
    expect((await api(wrong, { token: await token("operator") })).status).toBe(404);
  });

  it("are pictures or PDFs by their content, of at most 10 MB", async () => {
    const owner = await newProducer("pending");
    const { body } = await ask(owner, "papers", { kind: "other" });
    const id = body.id as string;
    const refused = ["", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>%PDF-1.4 %%EOF", "%PDF-1.4"];
    for (const text of refused) {
      const answer = await sendFile(owner, id, Buffer.from(text));
      expect([text, answer.status, await answer.json()]).toMatchObject([text, 400, { code: "paper_file_refused" }]);
    }
    const large = await sendFile(owner, id, Buffer.alloc(10 * 1024 * 1024 + 1, "%PDF-1.4 %%EOF "));
    expect(large.status).toBe(413);
    expect(states((await ask(owner, "application")).body)).toMatchObject({ business_registration: "missing" });
    expect((await ask(owner, `papers/${id}`, undefined, "DELETE")).status).toBe(200);
    expect(
      (await ask(owner, "papers", { kind: "other", issued_on: "2026-05-02", expires_on: "2026-05-01" })).status,
    ).toBe(400);
  });
});

describe("consents", () => {
  const given = (body: Record<string, unknown>) =>
    (body.consents as { purpose: string; given_at: string | null }[]).flatMap(({ purpose, given_at }) =>
      given_at === null ? [] : [purpose],
    );

  it("begin with none, stand each for itself and can always be taken back", async () => {
    const owner = await newProducer();
    const { body } = await ask(owner, "application");
    expect(given(body)).toEqual([]);
    const text_version = body.consent_text_version as string;
    const set = async (purpose: string, yes: boolean, version = text_version) =>
      ask(owner, "consents", { purpose, given: yes, text_version: version });
    expect(given((await set("contact_public", true)).body)).toEqual(["contact_public"]);
    expect(given((await set("market_mails", true)).body)).toEqual(["contact_public", "market_mails"]);
    expect(await set("office_sharing", true, "2020-01")).toMatchObject({
      status: 409,
      body: { code: "consent_text_changed" },
    });
    await onDatabase((client) =>
      client.query("update producer set status = 'suspended' where id = $1", [owner.producer_id]),
    );
    expect(given((await set("contact_public", false)).body)).toEqual(["market_mails"]);
    const rows = await onDatabase(async (client) =>
      client.query(
        `select purpose, withdrawn_at is not null as withdrawn, given_by like 'pmem_%' as by_member
         from producer_consent where producer_id = $1 order by purpose`,
        [owner.producer_id],
      ),
    );
    expect(rows.rows).toEqual([
      { purpose: "contact_public", withdrawn: true, by_member: true },
      { purpose: "market_mails", withdrawn: false, by_member: true },
    ]);
  });

  it("decide at once what the shop shows", async () => {
    const owner = await newProducer();
    const { slug } = (await ask(owner, "me")).body.producer as { slug: string };
    const shown = async () => ((await (await api(`/store/producers/${slug}`)).json()) as ShopAnswer).producer.email;
    const text_version = (await ask(owner, "application")).body.consent_text_version;
    expect(await shown()).toBeNull();
    await ask(owner, "consents", { purpose: "contact_public", given: true, text_version });
    expect(await shown()).toBe(owner.email);
    await ask(owner, "consents", { purpose: "contact_public", given: false, text_version });
    expect(await shown()).toBeNull();
  });
});

interface ShopAnswer {
  producer: { email: string | null };
}
