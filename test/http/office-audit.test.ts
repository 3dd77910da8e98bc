import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { createProducer, removeMade, type Stored } from "../support/demo-rows";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { enter, type Entry, issue, operator, remove } from "../support/register";
import { api } from "../support/stack";

/** Thanh Hóa and its sibling Quảng Ninh. */
const HERE = "38";
const SIBLING = "22";

interface Line {
  id: string;
  action: string;
  actor_type: string;
  actor_name: string | null;
  subject_type: string;
  subject_id: string;
  subject_name: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
  reason: string | null;
}
interface Answer {
  lines: Line[];
  older: string | null;
  actors: { id: string; name: string }[];
}

let [home, sibling, centre]: (TestOfficer | undefined)[] = [];
let entry: Entry;
let certificate: { id: string; number: string };
let producer: Stored;

/** Writes a line as a workflow would. */
async function write(line: {
  actor_type: string;
  actor_id: string;
  action: string;
  subject_type: string;
  subject_id: string;
  after?: unknown;
}): Promise<string> {
  const id = `audit_${randomUUID()}`;
  await onDatabase(async (client) =>
    client.query(
      `insert into audit_entry (id, at, actor_type, actor_id, action, subject_type, subject_id, "after")
       values ($1, clock_timestamp(), $2, $3, $4, $5, $6, $7)`,
      [id, line.actor_type, line.actor_id, line.action, line.subject_type, line.subject_id, line.after ?? null],
    ),
  );
  return id;
}

async function read(who: TestOfficer | undefined, query = ""): Promise<Answer> {
  if (who === undefined) throw new Error("the officer was not made");
  const { status, body } = await askOffice(who, `audit${query}`);
  expect(status).toBe(200);
  return body as unknown as Answer;
}
const linesOf = async (who: TestOfficer | undefined, subject: string): Promise<Line[]> =>
  (await read(who, `?subject_id=${subject}`)).lines;

beforeAll(async () => {
  home = await officer("reader", HERE);
  sibling = await officer("registrar", SIBLING);
  centre = await officer("registrar", null);
  entry = await enter("Nhật ký của tỉnh thử nghiệm", { province_code: HERE });
  certificate = await issue(entry);
  await operator(`/admin/ocop/certificates/${certificate.id}`, { act: "suspend", reason: "Thanh tra" });
  producer = await createProducer({ name: "HTX Nhật ký Thử nghiệm", kind: "cooperative", province_code: HERE });
});
afterAll(async () => {
  await remove(entry);
  await removeMade();
});

describe("an office's audit trail", () => {
  it("has what anybody did in its area: who, when, before, after, why", async () => {
    const [suspended, issued] = await linesOf(home, certificate.id);
    expect(suspended).toMatchObject({
      action: "certificate.suspend",
      actor_type: "user",
      actor_name: null,
      subject_name: certificate.number,
      reason: "Thanh tra",
      changes: [
        { field: "reason", before: null, after: "Thanh tra" },
        { field: "status", before: "active", after: "suspended" },
      ],
    });
    expect(issued).toMatchObject({ action: "certificate.issue" });
    expect(await linesOf(centre, certificate.id)).toHaveLength(2);
  });

  it("has nothing of a sibling's area", async () => {
    expect(await linesOf(sibling, certificate.id)).toEqual([]);
    expect((await read(sibling, "?limit=100")).lines.map(({ subject_id }) => subject_id)).not.toContain(certificate.id);
  });

  it("has what its own officers did wherever, by name; of others it names the office, never the person", async () => {
    const deed = {
      actor_type: "officer",
      action: "round.opened",
      subject_type: "rating_round",
      subject_id: randomUUID(),
    };
    await write({ ...deed, actor_id: sibling?.officer_id ?? "" });
    expect(await linesOf(sibling, deed.subject_id)).toMatchObject([{ actor_name: sibling?.email }]);
    expect(await linesOf(home, deed.subject_id)).toEqual([]);
    await write({ ...deed, actor_id: sibling?.officer_id ?? "", subject_type: "producer", subject_id: producer.id });
    const [seen] = await linesOf(home, producer.id);
    expect(seen?.actor_name).toMatch(/^Cơ quan Thử nghiệm/);
    const colleague = await officerOf(sibling?.office_id ?? "", "reader");
    const { lines, actors } = await read(colleague, `?actor=${sibling?.officer_id}`);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(actors.map(({ id }) => id)).toContain(sibling?.officer_id);
  });

  it("says that personal data changed and not to what, and is silent about money", async () => {
    const after = { phone: "0900000002", name: "HTX Nhật ký" };
    const deed = { actor_type: "user", actor_id: "user_test", subject_id: producer.id, after };
    const shown = await write({ ...deed, action: "producer.profile", subject_type: "producer" });
    const hidden = await write({ ...deed, action: "payout_account.set", subject_type: "payout_account" });
    const lines = await linesOf(home, producer.id);
    expect(lines.find(({ id }) => id === shown)?.changes).toContainEqual({
      field: "phone",
      before: null,
      after: "•••",
    });
    expect(JSON.stringify(lines)).not.toContain("0900000002");
    expect(lines.map(({ id }) => id)).not.toContain(hidden);
  });

  it("is read in pages without a line twice, and by act, table and days", async () => {
    const whole = (await read(home, `?subject_id=${producer.id}`)).lines.map(({ id }) => id);
    const paged: string[] = [];
    for (let before: string | null = ""; before !== null;) {
      const page: Answer = await read(
        home,
        `?subject_id=${producer.id}&limit=1${before === "" ? "" : `&before=${before}`}`,
      );
      paged.push(...page.lines.map(({ id }) => id));
      before = page.older;
    }
    expect(paged).toEqual(whole);
    expect(
      (await read(home, "?subject_type=certificate&action=certificate.suspend")).lines.map((line) => line.action),
    ).toContain("certificate.suspend");
    expect((await read(home, `?subject_id=${certificate.id}&to=2020-01-01`)).lines).toEqual([]);
    expect((await askOffice(home ?? { token: "" }, "audit?subject_type=x;drop")).status).toBe(400);
    expect((await askOffice(home ?? { token: "" }, "audit?office_id=off_1")).status).toBe(400);
  });

  it("goes out as a file in words, and to nobody without a token", async () => {
    const path = `/office/audit/export?format=csv&subject_id=${certificate.id}`;
    const answer = await api(path, { token: home?.token ?? "" });
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const text = await answer.text();
    expect(text.split("\r\n")[0]).toContain("Thời điểm");
    expect(text).toContain("Trạng thái: Đang tạm đình chỉ");
    expect(text).toContain("Giấy chứng nhận");
    expect(text).not.toMatch(/certificate\.suspend|status: /);
    expect((await api(path)).status).toBe(401);
    expect((await api("/office/audit")).status).toBe(401);
  });

  it("is whole for operators only", async () => {
    const { body } = await operator(`/admin/ocop/audit-trail?subject_id=${certificate.id}`);
    expect(body).toMatchObject({ count: 2 });
    expect((body.lines as Line[])[0]?.actor_name).toContain("@");
    expect((await api(`/admin/ocop/audit-trail`, { token: home?.token ?? "" })).status).toBe(401);
  });
});
