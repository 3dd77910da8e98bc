import { forgetSupplyContacts } from "ocop/workflows/inquiry/index";
import { beforeAll, describe, expect, it } from "vitest";
import { CONTACT_KEPT_DAYS, REFUSED_CONTACT_KEPT_DAYS } from "../../plugins/ocop/src/modules/inquiry/rules/keep";
import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "../support/audit";
import { withModule } from "../support/in-process";
import { mailOf } from "../support/mails";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { shop } from "../support/pages";
import { operator } from "../support/register";
import { asked, freshAsker, rowOf, sendAsk, somewhere } from "../support/supply-asks";

const THANH_HOA = "38";
const TODAY = todayInHoChiMinh();

describe("asking for goods without a log-in", () => {
  it("gives a number, waits to be checked, and keeps what was asked", async () => {
    const wishes = { min_stars: 4, standards: ["VietGAP"], group: "food", sub_group: "Mật ong", note: "dòng\nhai" };
    const { status, body } = await sendAsk(asked({ province_code: THANH_HOA, ...wishes }));
    expect(status).toBe(201);
    expect(body.reference).toMatch(/^NC-[0-9A-Z]{6}$/);
    expect(await rowOf(body.reference)).toMatchObject({
      status: "received",
      unit_code: THANH_HOA,
      contact: "Phòng thu mua, 024 0000 0000",
      created_by: "public",
      until: addDays(TODAY, 100),
      ...wishes,
    });
  });

  it("is found by its number, which is all that whoever withdraws it names", async () => {
    const { body } = await sendAsk(asked());
    const found = await operator(`/admin/ocop/supply-requests?q=${body.reference}`);
    expect(found.body.supply_requests).toMatchObject([{ reference: body.reference, status: "received" }]);
  });

  it("is another one when anything was put right before it was sent again", async () => {
    const ask = asked();
    const right = [{ phone: "024 1111 1111" }, { province_code: THANH_HOA }, { standards: ["VietGAP"] }];
    const references = [(await sendAsk(ask)).body.reference];
    for (const more of right) references.push((await sendAsk({ ...ask, ...more })).body.reference);
    expect(new Set(references).size).toBe(1 + right.length);
    expect(references).not.toContain(undefined);
  });

  it("is one request when it is sent twice, and says nothing of whoever asked in the trail", async () => {
    const ask = asked({ asker_name: "Hộ kinh doanh Thử nghiệm" });
    const [first, second] = [await sendAsk(ask), await sendAsk(ask)];
    expect(second.body.reference).toBe(first.body.reference);
    const { id } = await rowOf(first.body.reference);
    const { rows } = await onDatabase((client) =>
      client.query<{ action: string; after: unknown }>("select action, after from audit_entry where subject_id = $1", [
        id,
      ]),
    );
    expect(rows.map(({ action }) => action)).toEqual(["supply_request.received"]);
    const trail = JSON.stringify(rows);
    expect(trail).toContain("Zuzubi");
    for (const personal of [String(ask.email), "Phòng thu mua", "024 0000", "Hộ kinh doanh"])
      expect([personal, trail.includes(personal)]).toEqual([personal, false]);
  });

  it.each([
    ["asker_kind", "x"],
    ["asker_name", " "],
    ["asker_name", "a\u0007b"],
    ["contact_name", ""],
    ["phone", "gọi tôi nhé"],
    ["email", "khong-phai-thu"],
    ["email", "a@b.vn\r\nBcc: c@d.vn"],
    ["words", "a".repeat(201)],
    ["group", "rau"],
    ["sub_group", "a\u0000b"],
    ["quantity", 0],
    ["quantity", 1.5],
    ["unit", ""],
    ["period", "day"],
    ["wanted_from", addDays(TODAY, -1)],
    ["wanted_from", "2099-02-30"],
    ["wanted_to", addDays(TODAY, 9)],
    ["wanted_to", addDays(TODAY, 800)],
    ["commune_code", "14758"],
    ["min_stars", 2],
    ["standards", Array.from({ length: 13 }, (_, at) => `Tiêu chuẩn ${at}`)],
    ["note", "a".repeat(1001)],
    ["note", "a\u001bb"],
    ["consent", false],
    ["website", "http://xau.example"],
    ["status", "open"],
  ])("refuses %s %j by name", async (field, value) => {
    const { status, body } = await sendAsk(asked({ [field]: value }));
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]]);
  });

  it("refuses places that are none of today's, or not in one another", async () => {
    for (const place of [{ province_code: "99" }, { province_code: "22", commune_code: "14758" }])
      expect((await sendAsk(asked(place))).body.code).toBe("place_not_found");
  });

  it("takes five of a mail address a day, and ten tries of an address with it in a quarter of an hour", async () => {
    const email = freshAsker();
    const codes: (string | undefined)[] = [];
    for (let at = 0; at < 6; at += 1) codes.push((await sendAsk(asked({ email, quantity: at + 1 }))).body.code);
    expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, "supply_request_limit"]);
    const address = somewhere();
    const tries = [];
    for (let at = 0; at < 11; at += 1) tries.push((await sendAsk(asked({ email, quantity: 0 }), address)).status);
    expect([tries[9], tries[10]]).toEqual([400, 429]);
  });

  it("is told by mail, in its language, without a word of what was typed", async () => {
    const { body } = await sendAsk(asked({ words: "Mua ở xau.example" }), somewhere(), "en");
    const mail = await mailOf("supply_received", (await rowOf(body.reference)).id);
    expect(mail.subject).toBe(`Request ${body.reference} received`);
    expect(mail.text).not.toContain("xau.example");
  });
});

describe("what is kept of whoever asked", () => {
  let reader: TestOfficer;
  beforeAll(async () => {
    reader = await officer("reader", THANH_HOA);
  });

  it("is told on the form with its days", async () => {
    const html = await (await fetch(shop("/tim-nguon-hang"))).text();
    expect(html).toContain(`${CONTACT_KEPT_DAYS} ngày`);
    expect(html).toContain(`${REFUSED_CONTACT_KEPT_DAYS} ngày`);
  });

  it("is forgotten in time, the mails too, and not a day earlier", async () => {
    const made = async (set: string) => {
      const { body } = await sendAsk(asked({ province_code: THANH_HOA, note: "Gọi số 0900 000 000" }));
      const { id } = await rowOf(body.reference);
      await mailOf("supply_received", id);
      await onDatabase((client) => client.query(`update supply_request set ${set} where id = $1`, [id]));
      return { id, reference: body.reference };
    };
    const refused = (days: number) => `status = 'refused', decided_at = now() - interval '${days} days'`;
    const gone = [
      await made(`wanted_to = '${addDays(TODAY, -CONTACT_KEPT_DAYS - 1)}'`),
      await made(refused(REFUSED_CONTACT_KEPT_DAYS + 1)),
    ];
    const kept = [
      await made(`wanted_to = '${addDays(TODAY, -CONTACT_KEPT_DAYS)}'`),
      await made(refused(REFUSED_CONTACT_KEPT_DAYS - 1)),
    ];
    const all = [...gone, ...kept].map(({ id }) => id);
    await onDatabase((client) =>
      client.query(
        `insert into outbox (id, topic, subject_id, only_once, due_at, enqueued_at, attempts, done_at, last_error)
         select 'obox_' || r.id, 'mail.supply_accepted', r.id, true, now(), now(), 19, now(), '550 ' || r.email
         from supply_request r where r.id = any($1)`,
        [all],
      ),
    );
    const forgotten = await withModule("inquiry", forgetSupplyContacts);
    expect(forgotten).toEqual(expect.arrayContaining(gone.map(({ id }) => id)));
    for (const { id } of kept) expect(forgotten).not.toContain(id);
    const mails = await onDatabase((client) =>
      client.query<{ resource_id: string }>("select resource_id from notification where resource_id = any($1)", [all]),
    );
    expect(mails.rows.map((row) => row.resource_id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
    const errors = await onDatabase((client) =>
      client.query<{ subject_id: string }>(
        "select subject_id from outbox where subject_id = any($1) and last_error is not null",
        [all],
      ),
    );
    expect(errors.rows.map((row) => row.subject_id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
    for (const { id, reference } of gone) {
      expect(await rowOf(reference)).toMatchObject({ contact: "", email: null, note: null });
      const { body } = await askOffice(reader, `supply-requests/${id}`);
      expect(body.supply_request).toMatchObject({ contact: null, reference });
    }
  });
});
