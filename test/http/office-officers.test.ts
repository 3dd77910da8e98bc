import { describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { askOffice, demoOfficer, inviteTo, newOffice, officer, officerOf, officeStranger } from "../support/officers";
import { logInAs } from "../support/portal-people";
import { operator } from "../support/register";
import { api } from "../support/stack";

const acts = (office: string, deed: Record<string, unknown>) => operator(`/admin/ocop/offices/${office}/acts`, deed);

describe("an office", () => {
  it("has the level of its unit, of today or an ended one, and none is the centre", async () => {
    for (const [unit_code, level, abolished] of [
      ["38", "province", false],
      ["F38", "province", true],
      ["F399", "district", true],
      [null, "central", false],
    ] as const) {
      const own = await officer("reader", unit_code);
      const { body } = await askOffice(own, "me");
      expect(body).toMatchObject({
        office: { id: own.office_id, level, unit_code, abolished },
        officer: { id: own.officer_id, role: "reader", email: own.email },
      });
    }
  });

  it("needs a unit that there is, and a name", async () => {
    const office = { name: "Cơ quan Thử nghiệm", kind: "trade", unit_code: "khong-co" };
    expect(await operator("/admin/ocop/offices", office)).toMatchObject({
      status: 400,
      body: { code: "place_not_found" },
    });
    for (const wrong of [{ name: " " }, { kind: "ministry" }, { level: "central" }]) {
      const { status } = await operator("/admin/ocop/offices", { ...office, unit_code: "38", ...wrong });
      expect(status).toBe(400);
    }
  });

  it("is renamed and found without marks, and keeps what happened to it", async () => {
    const id = await newOffice("22");
    const name = `Phòng Đặc sản ${id.slice(-6)}`;
    expect((await operator(`/admin/ocop/offices/${id}`, { name })).body).toMatchObject({ office: { name } });
    const { body } = await operator(`/admin/ocop/offices?q=${encodeURIComponent(`dac san ${id.slice(-6)}`)}`);
    expect(body).toMatchObject({ count: 1, offices: [{ id, unit_name: "Tỉnh Quảng Ninh", officers: 0 }] });
    const { body: one } = await operator(`/admin/ocop/offices/${id}`);
    expect((one.office as { events: unknown[] }).events).toMatchObject([
      { kind: "changed", after: name },
      { kind: "opened" },
    ]);
    expect(await operator("/admin/ocop/offices/off_khong", { name })).toMatchObject({
      status: 404,
      body: { code: "office_not_found" },
    });
    const change = onDatabase(async (client) =>
      client.query("update office_event set actor = 'x' where office_id = $1", [id]),
    );
    await expect(change).rejects.toThrow(/append-only/);
  });
});

describe("officers", () => {
  it("cannot be made of somebody else's invitation, a used or a guessed one", async () => {
    const office = await newOffice("38");
    const [wanted, other] = [await officeStranger(), await officeStranger()];
    const { secret } = await inviteTo(office, wanted.email, "council");
    for (const [who, text] of [
      [other, secret],
      [wanted, `${secret}x`],
      [wanted, "AAAAAAAAAAAAAAAAAAAAAA"],
    ] as const) {
      const gone = { status: 404, body: { code: "invitation_not_found" } };
      expect(await askOffice(who, "invitations/accept", { secret: text })).toMatchObject(gone);
      expect(await askOffice(who, `invitations/${text}`)).toMatchObject(gone);
    }
    expect((await askOffice(wanted, `invitations/${secret}`)).body).toMatchObject({ role: "council" });
    expect((await askOffice(wanted, "invitations/accept", { secret })).status).toBe(200);
    expect((await askOffice(wanted, "invitations/accept", { secret })).status).toBe(404);
  });

  it("act by the role they have now, and are out from the next request on", async () => {
    const own = await officer("registrar", "38");
    const { office_id, officer_id } = own;
    expect((await acts(office_id, { act: "role", officer_id, role: "reader" })).status).toBe(200);
    expect((await askOffice(own, "me")).body).toMatchObject({ officer: { role: "reader" } });
    expect((await acts(office_id, { act: "remove", officer_id })).status).toBe(200);
    expect((await askOffice(own, "me")).body).toMatchObject({ office: null, officer: null });
    const again = await logInAs("officer", own);
    expect((await askOffice(again, "me")).body).toMatchObject({ office: null, officer: null });
    const { secret } = await inviteTo(await newOffice("22"), own.email, "promoter");
    expect((await askOffice(again, "invitations/accept", { secret })).status).toBe(200);
    const elsewhere = await logInAs("officer", own);
    expect((await askOffice(elsewhere, "me")).body).toMatchObject({ office: { unit_code: "22" } });
  });

  it("act for one office at a time, and are changed by way of their own office only", async () => {
    const own = await officer("reader", "38");
    const other = await newOffice("22");
    const { secret } = await inviteTo(other, own.email, "registrar");
    expect(await askOffice(own, "invitations/accept", { secret })).toMatchObject({
      status: 409,
      body: { code: "already_officer" },
    });
    expect(await acts(own.office_id, { act: "invite", email: own.email, role: "council" })).toMatchObject({
      status: 409,
      body: { code: "already_officer" },
    });
    for (const deed of [{ act: "remove" }, { act: "role", role: "registrar" }])
      expect(await acts(other, { ...deed, officer_id: own.officer_id })).toMatchObject({
        status: 404,
        body: { code: "officer_not_found" },
      });
    expect((await askOffice(own, "me")).body).toMatchObject({ officer: { role: "reader" } });
  });

  it("are invited anew when the invitation was lost, and the old one opens nothing", async () => {
    const office = await newOffice("38");
    const person = await officeStranger();
    const first = await inviteTo(office, person.email, "reader");
    const second = await inviteTo(office, person.email.toUpperCase(), "council");
    expect((await askOffice(person, "invitations/accept", { secret: first.secret })).status).toBe(404);
    expect((await askOffice(person, "invitations/accept", { secret: second.secret })).status).toBe(200);
    const taken = await inviteTo(office, (await officeStranger()).email, "reader");
    expect((await acts(office, { act: "remove", officer_id: taken.id })).status).toBe(200);
    const { body } = await operator(`/admin/ocop/offices/${office}`);
    expect((body.office as { officers: unknown[] }).officers).toMatchObject([{ email: person.email, role: "council" }]);
    expect(JSON.stringify(body)).not.toMatch(/hash|auth_identity/);
  });

  it("log in without learning whether an address has an account", async () => {
    const { email } = await officerOf(await newOffice("38"), "reader");
    const knock = async (address: string) => {
      const body = JSON.stringify({ email: address, password: "Sai-Mat-Khau-2026" });
      const answer = await api("/auth/officer/emailpass", { method: "POST", body });
      return { status: answer.status, body: await answer.json() };
    };
    const [known, unknown] = [await knock(email), await knock("khong-co-ai@ocop.example")];
    expect(known).toMatchObject({ status: 401, body: { code: "login_refused" } });
    expect(unknown).toEqual(known);
  });

  it("of the demo stand for each level", async () => {
    const seen: unknown[] = [];
    for (const name of ["hoso.trunguong", "hoidong5.thanhhoa", "xuctien.thanhhoa", "hoso.xa", "xem.hoanghoa"]) {
      const { body } = await askOffice(await demoOfficer(`${name}@ocop.example`), "me");
      const { office, officer: own } = body as { office: Record<string, unknown>; officer: Record<string, unknown> };
      seen.push([office.level, office.abolished, own.role]);
    }
    expect(seen).toEqual([
      ["central", false, "registrar"],
      ["province", false, "council"],
      ["province", false, "promoter"],
      ["commune", false, "registrar"],
      ["district", true, "reader"],
    ]);
  });
});
