import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InboxAnswer } from "../../plugins/ocop/src/contract/office-inbox";
import type { OfficeSupplyRequest, OfficeSupplyRow } from "../../plugins/ocop/src/contract/office-inquiry";
import { makerIn, type Maker, removeGoods } from "../support/area-goods";
import { onDatabase } from "../support/audit";
import { mailOf } from "../support/mails";
import { ask } from "../support/members";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { operator } from "../support/register";
import { asked, rowOf, sendAsk } from "../support/supply-asks";

const WORDS = "Zuzubi phơi sương";
const THANH_HOA = "38";
const QUANG_NINH = "22";
const UNTIL = "2099-12-31";

let promoter: TestOfficer;
let reader: TestOfficer;
let sibling: TestOfficer;
let centre: TestOfficer;
let maker: Maker;

beforeAll(async () => {
  [promoter, reader, sibling, centre, maker] = await Promise.all([
    officer("promoter", THANH_HOA),
    officer("reader", THANH_HOA),
    officer("promoter", QUANG_NINH),
    officer("promoter", null),
    makerIn(THANH_HOA, `${WORDS} thử nghiệm`),
  ]);
});
afterAll(removeGoods);

async function sent(more: Record<string, unknown> = {}): Promise<string> {
  const { body } = await sendAsk(asked({ words: WORDS, province_code: THANH_HOA, ...more }));
  return (await rowOf(body.reference)).id;
}
const at = (id: string) => `supply-requests/${id}`;
const decide = (who: TestOfficer, id: string, body: Record<string, unknown>) =>
  askOffice(who, `${at(id)}/decision`, body);
const accept = { decision: "accept", until: UNTIL };
const read = async (who: TestOfficer, id: string) =>
  (await askOffice(who, at(id))).body.supply_request as OfficeSupplyRequest | undefined;
const waiting = async (who: TestOfficer) => {
  const { items } = (await askOffice(who, "inbox")).body as unknown as InboxAnswer;
  return items.find(({ key }) => key === "supply_received")?.count ?? NaN;
};

describe("a request of the public form", () => {
  it("waits for its province and for the centre, and for no other", async () => {
    const before = [await waiting(promoter), await waiting(sibling)];
    const id = await sent();
    expect([await waiting(promoter), await waiting(sibling)]).toEqual([(before[0] ?? NaN) + 1, before[1]]);
    expect(await read(promoter, id)).toMatchObject({ state: "received", delivery_place: "Tỉnh Thanh Hóa" });
    expect((await read(centre, id))?.state).toBe("received");
    const { body } = await askOffice(promoter, "supply-requests?state=received&limit=100");
    expect((body.supply_requests as OfficeSupplyRow[]).map((row) => row.id)).toContain(id);
    for (const [path, form] of [
      [at(id), undefined],
      [`${at(id)}/decision`, accept],
    ] as const)
      expect([path, (await askOffice(sibling, path, form)).status]).toEqual([path, 404]);
    expect((await decide(reader, id, accept)).status).toBe(403);
  });

  it("waits for the centre alone where no place is named", async () => {
    const id = await sent({ province_code: null });
    expect(await read(promoter, id)).toBeUndefined();
    expect(await read(centre, id)).toMatchObject({ state: "received", delivery_place: null });
  });

  it("is seen by nobody else before it is accepted, and its contact by who offered after that", async () => {
    const id = await sent();
    const invite = () =>
      askOffice(promoter, `${at(id)}/invitations`, { producer_ids: [maker.producer_id], wide: false });
    expect((await invite()).body.code).toBe("request_decided");
    expect((await operator(`/admin/ocop/supply-requests/${id}/acts`, { act: "match" })).body.code).toBe(
      "request_decided",
    );
    expect((await askOffice(promoter, `${at(id)}/outcome`, { outcome: "withdrawn" })).status).toBe(409);
    expect((await ask(maker, `inquiries/${id}`)).status).toBe(404);
    expect((await decide(promoter, id, { ...accept, until: "2020-01-01" })).body.code).toBe("supply_until_past");
    expect((await decide(promoter, id, accept)).status).toBe(200);
    expect(await read(promoter, id)).toMatchObject({ state: "unmatched", until: UNTIL });
    expect((await invite()).body).toEqual({ invited: 1 });
    expect((await ask(maker, `inquiries/${id}`)).body.inquiry).toMatchObject({ contact: null, answer: "asked" });
    const offer = { answer: "offer", quantity: 200, price: 95_000, from_day: "2099-01-01" };
    expect((await ask(maker, `inquiries/${id}`, offer)).status).toBe(200);
    const { body } = await ask(maker, `inquiries/${id}`);
    expect(body.inquiry).toMatchObject({ contact: expect.stringContaining("Phòng thu mua, 024 0000 0000, thu-mua-") });
  });

  it("is decided once, by name, without its contact in the trail", async () => {
    const id = await sent();
    const refuse = { decision: "refuse", reason: "Hàng này không thuộc chương trình" };
    expect((await decide(promoter, id, { decision: "refuse", reason: " " })).body.code).toBe("invalid_body");
    const answers = await Promise.all([decide(promoter, id, accept), decide(promoter, id, refuse)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { rows } = await onDatabase((client) =>
      client.query<{ actor_id: string }>(
        `select actor_id, "before", "after" from audit_entry where subject_id = $1 and actor_type = 'officer'`,
        [id],
      ),
    );
    expect(rows.map(({ actor_id }) => actor_id)).toEqual([promoter.officer_id]);
    expect(JSON.stringify(rows)).not.toContain("Phòng thu mua");
  });

  it("tells whoever asked why it was refused", async () => {
    const id = await sent();
    const reason = "Số lượng vượt khả năng của tỉnh";
    expect((await decide(promoter, id, { decision: "refuse", reason })).status).toBe(200);
    expect(await read(promoter, id)).toMatchObject({ state: "refused", outcome_note: reason });
    const mail = await mailOf("supply_refused", id);
    expect(mail.text).toContain(reason);
  });
});
