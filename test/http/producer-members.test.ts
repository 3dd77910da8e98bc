import { describe, expect, it } from "vitest";
import { again, ask, invited, newProducer, stranger } from "../support/members";
import { api } from "../support/stack";

describe("joining", () => {
  it("makes a log-in the owner of a producer that is not public yet, once", async () => {
    const person = await stranger();
    expect((await ask(person, "me")).body).toEqual({
      email: person.email,
      member: null,
      producer: null,
      assisting: null,
    });
    const body = { name: "Tổ hợp tác Thử nghiệm Mới", kind: "cooperative_group", member_name: "Tổ trưởng" };
    const twice = await Promise.all([ask(person, "applications", body), ask(person, "applications", body)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const owner = await again(person);
    const { body: me } = await ask(owner, "me");
    expect(me).toMatchObject({
      member: { role: "owner", name: "Tổ trưởng" },
      producer: { name: body.name, status: "pending" },
    });
    const { slug } = me.producer as { slug: string };
    expect((await api(`/store/producers/${slug}`)).status).toBe(404);
  });
  it("takes no more than it asks for", async () => {
    const person = await stranger();
    for (const more of [{ status: "active" }, { producer_id: "pdr_1" }, { is_demo: true }, { role: "owner" }]) {
      const { status } = await ask(person, "applications", { name: "HTX", kind: "cooperative", ...more });
      expect(status).toBe(400);
    }
    expect((await ask(person, "applications", { name: "HTX", kind: "unknown" })).status).toBe(400);
  });
  it("says nothing about whether an address has an account", async () => {
    const { email } = await stranger();
    const answer = await api("/auth/producer/emailpass/register", {
      method: "POST",
      body: JSON.stringify({ email: email.toUpperCase(), password: "Khac-Hoan-Toan-1" }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "registration_refused" });
  });
});

describe("members", () => {
  it("are invited by address, for one use, and act by their role", async () => {
    const owner = await newProducer();
    const editor = await invited(owner, "editor");
    expect((await ask(editor, "me")).body).toMatchObject({
      member: { role: "editor" },
      producer: { id: owner.producer_id },
    });
    expect(await ask(editor, "members")).toMatchObject({ status: 403, body: { code: "role_required" } });
    const { body } = await ask(owner, "members");
    expect(body.members).toMatchObject([{ role: "owner" }, { role: "editor", status: "active", email: editor.email }]);
    expect(JSON.stringify(body)).not.toMatch(/hash|auth_identity/);
  });
  it("cannot be made of somebody else's invitation, a used or a guessed one", async () => {
    const owner = await newProducer();
    const [wanted, other] = [await stranger(), await stranger()];
    const { body } = await ask(owner, "members", { email: wanted.email, role: "orders" });
    const { secret } = body.invitation as { secret: string };
    for (const [who, text] of [
      [other, secret],
      [wanted, `${secret}x`],
      [wanted, "AAAAAAAAAAAAAAAAAAAAAA"],
    ] as const)
      expect(await ask(who, "invitations/accept", { secret: text })).toMatchObject({
        status: 404,
        body: { code: "invitation_not_found" },
      });
    expect((await ask(wanted, "invitations/accept", { secret })).status).toBe(200);
    expect((await ask(wanted, "invitations/accept", { secret })).status).toBe(404);
  });
  it("are out from the next request on when they are removed, and may join elsewhere", async () => {
    const owner = await newProducer();
    const editor = await invited(owner, "editor");
    expect((await ask(owner, `members/${editor.member_id}`, undefined, "DELETE")).status).toBe(200);
    expect((await ask(editor, "me")).body).toMatchObject({ member: null, producer: null });
    const elsewhere = await newProducer();
    const { body } = await ask(elsewhere, "members", { email: editor.email, role: "orders" });
    const { secret } = body.invitation as { secret: string };
    expect((await ask(editor, "invitations/accept", { secret })).status).toBe(200);
    expect((await ask(await again(editor), "me")).body).toMatchObject({ producer: { id: elsewhere.producer_id } });
  });
  it("of another producer are nobody, and an owner always stays", async () => {
    const [ours, theirs] = [await newProducer(), await newProducer()];
    const member = await invited(theirs, "orders");
    for (const method of ["DELETE", "POST"]) {
      const body = method === "POST" ? { role: "owner" } : undefined;
      const answer = await ask(ours, `members/${member.member_id}`, body, method);
      expect(answer).toMatchObject({ status: 404, body: { code: "member_not_found" } });
    }
    const { body } = await ask(ours, "members");
    const [own] = body.members as { id: string }[];
    expect(await ask(ours, `members/${own?.id}`, undefined, "DELETE")).toMatchObject({ body: { code: "last_owner" } });
    expect(await ask(ours, `members/${own?.id}`, { role: "orders" })).toMatchObject({ body: { code: "last_owner" } });
  });
});
