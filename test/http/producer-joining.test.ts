import { describe, expect, it } from "vitest";
import { BANK, decide, fillIn, IDENTITY, someCommune } from "../support/applications";
import { onDatabase } from "../support/audit";
import { mailOf } from "../support/mails";
import { ask, invited, newProducer } from "../support/members";
import { api, token } from "../support/stack";

async function eventsOf(producerId: string) {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ id: string; to_status: string; reason: string | null; actor: string }>(
      "select id, to_status, reason, actor from producer_event where producer_id = $1 order by created_at, id",
      [producerId],
    );
    return rows;
  });
}

describe("an application", () => {
  it("goes from empty to active, by way of being sent back, with every step in its history", async () => {
    const owner = await newProducer("pending");
    const early = await ask(owner, "application/submit", {});
    expect(early).toMatchObject({ status: 409, body: { code: "application_incomplete" } });
    expect(Object.keys(early.body.fields as object).sort()).toEqual([
      "bank",
      "business_registration",
      "contact",
      "identity",
      "place",
    ]);
    await fillIn(owner);
    const sent = await ask(owner, "application/submit", {});
    expect(sent).toMatchObject({ status: 200, body: { status: "applied", legal_name: IDENTITY.legal_name } });
    expect(await ask(owner, "application/identity", IDENTITY)).toMatchObject({
      status: 409,
      body: { code: "application_state" },
    });
    expect((await decide(owner.producer_id, "review")).status).toBe(200);
    expect((await decide(owner.producer_id, "send_back")).status).toBe(400);
    const reason = "Ảnh giấy đăng ký bị mờ, vui lòng chụp lại.";
    expect((await decide(owner.producer_id, "send_back", reason)).status).toBe(200);
    const { body: back } = await ask(owner, "application");
    expect(back).toMatchObject({ status: "sent_back", history: [{ to: "sent_back", reason }, {}, {}, {}] });
    const [sentBack] = (await eventsOf(owner.producer_id)).filter(({ to_status }) => to_status === "sent_back");
    const mail = await mailOf("application", sentBack?.id ?? "");
    expect(mail.text).toContain(reason);
    expect(mail.text).toContain("/producer/ho-so-dang-ky");
    expect([mail.to].flat().map((to) => to?.text)).toEqual([owner.email]);
    expect((await ask(owner, "application/submit", {})).status).toBe(200);
    expect((await decide(owner.producer_id, "approve")).status).toBe(200);
    expect((await ask(owner, "me")).body).toMatchObject({ producer: { status: "active" } });
    const { slug } = (await ask(owner, "me")).body.producer as { slug: string };
    expect((await api(`/store/producers/${slug}`)).status).toBe(200);
    const events = await eventsOf(owner.producer_id);
    expect(events.map(({ to_status }) => to_status)).toEqual([
      "pending",
      "applied",
      "in_review",
      "sent_back",
      "applied",
      "active",
    ]);
    expect(events.every(({ actor }) => /^(pmem|user)_/.test(actor))).toBe(true);
    expect(await mailOf("application", events.at(-1)?.id ?? "")).toMatchObject({
      subject: expect.stringContaining("đã được duyệt"),
    });
  });

  it("is decided by operators alone, once, and only as its state allows", async () => {
    const owner = await newProducer("applied");
    const body = JSON.stringify({ act: "approve" });
    const path = `/admin/ocop/producers/${owner.producer_id}/decisions`;
    expect((await api(path, { method: "POST", body, token: owner.token })).status).toBe(401);
    const twice = await Promise.all([decide(owner.producer_id, "approve"), decide(owner.producer_id, "approve")]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await decide("pdr_unknown", "approve")).status).toBe(404);
    const audits = await onDatabase(async (client) =>
      client.query(
        "select actor_type, before, after from audit_entry where action = 'producer.approve' and subject_id = $1",
        [owner.producer_id],
      ),
    );
    expect(audits.rows).toMatchObject([
      { actor_type: "user", before: { status: "applied" }, after: { status: "active" } },
    ]);
  });

  it("is shut for good when the producer is closed, and read only while it is suspended", async () => {
    const owner = await newProducer();
    expect((await decide(owner.producer_id, "suspend", "Đang kiểm tra khiếu nại.")).status).toBe(200);
    expect((await ask(owner, "application")).body).toMatchObject({ status: "suspended" });
    expect((await ask(owner, "papers", { kind: "other" })).body).toMatchObject({ code: "producer_suspended" });
    expect((await decide(owner.producer_id, "resume")).status).toBe(200);
    expect((await decide(owner.producer_id, "close", "Chủ thể ngừng kinh doanh.")).status).toBe(200);
    expect((await ask(owner, "application")).body).toMatchObject({ code: "producer_required" });
    expect((await decide(owner.producer_id, "resume")).status).toBe(409);
  });

  it("writes the changes of an operator's form into the history too", async () => {
    const owner = await newProducer();
    const answer = await api(`/admin/ocop/producers/${owner.producer_id}`, {
      method: "POST",
      token: await token("operator"),
      body: JSON.stringify({ status: "suspended" }),
    });
    expect(answer.status).toBe(200);
    expect((await eventsOf(owner.producer_id)).at(-1)).toMatchObject({ to_status: "suspended" });
  });

  it("takes only a commune of today, and shows the account whole to nobody", async () => {
    const owner = await newProducer("pending");
    const active = await newProducer();
    await onDatabase((client) =>
      client.query("update producer set commune_code = '00000' where id = $1", [active.producer_id]),
    );
    const moving = { phone: "0912345678", commune_code: await someCommune(), address: "Thôn 1" };
    expect((await ask(active, "application/contact", moving)).body).toMatchObject({ code: "place_by_request" });
    for (const commune_code of ["99999", "F1234"])
      expect(
        (await ask(owner, "application/contact", { phone: "0912345678", commune_code, address: "Thôn 1" })).status,
      ).toBe(400);
    await ask(owner, "application/bank", BANK);
    const editor = await invited(owner, "editor");
    const seen = async (person: { token: string }) =>
      ((await ask(person, "application")).body.bank as { account_number: string }).account_number;
    expect(await seen(owner)).toBe("••••0330");
    expect(await seen(editor)).toBe("••••0330");
    expect((await ask(await newProducer(), "application/bank", BANK)).body).toMatchObject({
      code: "payout_account_guarded",
    });
    expect((await ask(editor, "application/bank", BANK)).body).toMatchObject({ code: "role_required" });
    expect((await ask(editor, "application/submit", {})).body).toMatchObject({ code: "role_required" });
  });
});
