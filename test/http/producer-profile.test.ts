import { describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { ask, invited, newProducer, type Person } from "../support/members";
import { operator } from "../support/register";
import { api } from "../support/stack";

type Owner = Person & { producer_id: string };

const slugOf = async (owner: Person) => ((await ask(owner, "me")).body.producer as { slug: string }).slug;
/** Who did that to the producer, by the audit trail. */
const actors = (producerId: string, action: string) =>
  onDatabase(async (client) => {
    const { rows } = await client.query<{ actor_type: string }>(
      "select actor_type from audit_entry where subject_id = $1 and action = $2 order by at",
      [producerId, action],
    );
    return rows.map(({ actor_type }) => actor_type);
  });
const give = (owner: Owner, photo: string) =>
  onDatabase((client) =>
    client.query("update producer set photos = $2::jsonb where id = $1", [owner.producer_id, JSON.stringify([photo])]),
  );

describe("the profile", () => {
  it("is live at once, cleaned, and written down under the member", async () => {
    const owner = await newProducer();
    const { status, body } = await ask(owner, "profile", {
      story_vi: '<p onclick="x()">Chè <strong>sạch</strong></p><script>alert(1)</script>',
      website: "https://htx.example",
      phone: "0912 345 678",
      standards: [{ standard: "VietGAP", number: "VG-1", valid_from: "2026-01-01", valid_to: "2099-01-01" }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ story_vi: "<p>Chè <strong>sạch</strong></p>", contact_public: false });
    const shown = async () =>
      (await (await api(`/store/producers/${await slugOf(owner)}`)).json()) as { producer: object };
    expect((await shown()).producer).toMatchObject({
      story_vi: "<p>Chè <strong>sạch</strong></p>",
      website: "https://htx.example",
      phone: null,
      standards: [{ standard: "VietGAP", number: "VG-1" }],
    });
    const { body: application } = await ask(owner, "application");
    const text_version = application.consent_text_version;
    await ask(owner, "consents", { purpose: "contact_public", given: true, text_version });
    await ask(owner, "profile", { standards: [] });
    expect((await shown()).producer).toMatchObject({ phone: "0912 345 678", standards: [] });
    expect(await actors(owner.producer_id, "producer.profile")).toEqual(["producer", "producer"]);
  });

  it("takes nothing that says who the producer is, nor what is not right", async () => {
    const owner = await newProducer();
    for (const wrong of [
      { name: "HTX Khác" },
      { tax_code: "0100000000" },
      { status: "active" },
      { contact_public: true },
      { kind: "enterprise" },
      { province_code: "38" },
      { website: "javascript:alert(1)" },
      { email: "khong-phai" },
      { standards: [{ standard: "HACCP", valid_from: "2026-02-01", valid_to: "2026-01-01" }] },
      { producer_id: "pdr_1" },
    ])
      expect((await ask(owner, "profile", wrong)).status).toBe(400);
  });

  it("shows pictures of the producer alone", async () => {
    const [owner, other] = [await newProducer(), await newProducer()];
    await give(owner, "/media/cua-toi.webp");
    await give(other, "/media/cua-ho.webp");
    expect((await ask(owner, "profile", { photos: ["/media/cua-ho.webp"] })).body.code).toBe("picture_not_yours");
    expect((await ask(owner, "profile", { photos: ["https://xa.example/a.png"] })).body.code).toBe("picture_not_yours");
    expect((await ask(owner, "profile", { photos: ["/media/cua-toi.webp"] })).status).toBe(200);
    expect((await ask(owner, "profile")).body).toMatchObject({ photos: ["/media/cua-toi.webp"] });
  });

  it("is previewed before it is public, by its own members", async () => {
    const owner = await newProducer("pending");
    await ask(owner, "profile", { story_vi: "<p>Sắp ra mắt</p>" });
    expect((await api(`/store/producers/${await slugOf(owner)}`)).status).toBe(404);
    expect((await ask(owner, "profile/preview")).body).toMatchObject({ producer: { story_vi: "<p>Sắp ra mắt</p>" } });
  });
});

describe("who a producer is", () => {
  const wish = (owner: Person, changes: Record<string, unknown>) =>
    ask(owner, "change-requests", { changes, reason: "Đổi theo giấy đăng ký mới" });
  const decide = (id: unknown, deed: Record<string, unknown>) =>
    operator(`/admin/ocop/producer-change-requests/${String(id)}/acts`, deed);

  it("changes only when an operator agrees, with the difference on the table", async () => {
    const owner = await newProducer();
    const { body: before } = await ask(owner, "me");
    const { name, slug } = before.producer as { name: string; slug: string };
    const answers = await Promise.all([1, 2].map(() => wish(owner, { name: "HTX Tên Mới", kind: "cooperative" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const id = answers.find(({ status }) => status === 201)?.body.id;
    expect((await ask(owner, "me")).body).toMatchObject({ producer: { name } });
    expect((await operator(`/admin/ocop/producer-change-requests/${String(id)}`)).body).toMatchObject({
      producer_change_request: { differences: [{ field: "name", before: name, after: "HTX Tên Mới" }], status: "open" },
    });
    expect((await decide(id, { act: "approve" })).status).toBe(200);
    expect((await decide(id, { act: "refuse", note: "Muộn rồi" })).body.code).toBe("request_decided");
    const { body: after } = await ask(owner, "me");
    expect(after.producer).toMatchObject({ name: "HTX Tên Mới" });
    // The short id at the end stays, so that old addresses lead on.
    expect((after.producer as { slug: string }).slug.slice(-6)).toBe(slug.slice(-6));
    expect(await actors(owner.producer_id, "producer.identity")).toEqual(["user"]);
  });

  it("moves to a commune of today with its province, and leaves the former place behind", async () => {
    const owner = await newProducer();
    const { rows } = await onDatabase((client) =>
      client.query<{ code: string; province: string; name: string }>(
        `select code, parent_code as province, name from territory_unit where level = 'commune' and valid_to is null order by code limit 1`,
      ),
    );
    const [commune] = rows;
    await onDatabase((client) =>
      client.query("update producer set district_code = 'F001', latitude_e6 = 1 where id = $1", [owner.producer_id]),
    );
    expect((await wish(owner, { commune_code: "khong-co" })).body.code).toBe("place_not_found");
    const { body } = await wish(owner, { commune_code: commune?.code });
    expect((await decide(body.id, { act: "approve" })).status).toBe(200);
    const { rows: now } = await onDatabase((client) =>
      client.query("select commune_code, province_code, district_code, latitude_e6 from producer where id = $1", [
        owner.producer_id,
      ]),
    );
    expect(now).toEqual([
      { commune_code: commune?.code, province_code: commune?.province, district_code: null, latitude_e6: null },
    ]);
  });

  it("stays when it is refused or taken back, and the reason is told", async () => {
    const owner = await newProducer();
    expect((await wish(owner, { kind: "cooperative" })).body.code).toBe("change_request_empty");
    expect((await wish(owner, { tax_code: "12" })).status).toBe(400);
    const { body: first } = await wish(owner, { tax_code: "0109999999" });
    expect((await decide(first.id, { act: "refuse" })).status).toBe(400);
    expect((await decide(first.id, { act: "refuse", note: "Thiếu bản chụp giấy đăng ký" })).status).toBe(200);
    const { body: second } = await wish(owner, { tax_code: "0109999999" });
    const stranger = await newProducer();
    expect((await ask(stranger, `change-requests/${String(second.id)}`, undefined, "DELETE")).body.code).toBe(
      "change_request_not_found",
    );
    expect((await ask(owner, `change-requests/${String(second.id)}`, undefined, "DELETE")).status).toBe(200);
    expect((await decide(second.id, { act: "approve" })).body.code).toBe("request_decided");
    const { body } = await ask(owner, "profile");
    expect(body).toMatchObject({
      identity: { tax_code: null },
      change_requests: [{ status: "withdrawn" }, { status: "refused", decision_note: "Thiếu bản chụp giấy đăng ký" }],
    });
  });

  it("is the owner's to ask", async () => {
    const owner = await newProducer();
    const editor = await invited(owner, "editor");
    expect((await wish(editor, { name: "HTX Khác" })).body.code).toBe("role_required");
    expect((await ask(editor, "profile")).status).toBe(200);
  });
});
