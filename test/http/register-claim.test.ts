import { beforeAll, describe, expect, it } from "vitest";
import type { RegisterEntry } from "../../plugins/ocop/src/contract/register-claim";
import { decide } from "../support/applications";
import { onDatabase } from "../support/audit";
import { fresh } from "../support/portal-people";
import { ask, newProducer, type Person } from "../support/members";
import { officer, type TestOfficer } from "../support/officers";
import { operator } from "../support/register";
import { actOnList, listBook, listRow, ownName, sendList } from "../support/register-list";
import { api } from "../support/stack";

const THANH_HOA = "38";

type Joining = Person & { producer_id: string };

let registrar: TestOfficer;
/** Of the list: its first producer makes three products, its second one. */
let mark: string;
let list_id: string;
let first: { id: string; commune_code: string };
let second: { id: string; commune_code: string };

async function rows<T extends object>(sql: string, values: readonly unknown[]): Promise<T[]> {
  return onDatabase(async (client) => (await client.query<T>(sql, [...values])).rows);
}

/** A producer that joins. Those of earlier tests give up what they have in common with the list. */
async function joining(changes: Record<string, string>, status = "applied"): Promise<Joining> {
  const owner = await newProducer(status);
  await rows("update producer set name = 'Đã xong ' || id, tax_code = null where name = $1 and status <> 'pending'", [
    `HTX ${mark} 1`,
  ]);
  for (const [column, value] of Object.entries(changes))
    await rows(`update producer set "${column}" = $1 where id = $2`, [value, owner.producer_id]);
  return owner;
}

async function entriesFor({ producer_id }: Joining): Promise<RegisterEntry[]> {
  const { status, body } = await operator(`/admin/ocop/producers/${producer_id}/register-entries`);
  expect(status).toBe(200);
  return body.entries as RegisterEntry[];
}

const takeOver = async ({ producer_id }: Joining, entry_id: string) =>
  operator(`/admin/ocop/producers/${producer_id}/register-entries`, { entry_id });

beforeAll(async () => {
  registrar = await officer("registrar", THANH_HOA);
  mark = ownName();
  const { list } = await sendList(registrar, await listBook([1, 2, 3, 4].map((place) => listRow(place, mark))));
  list_id = list.id;
  const confirmed = await actOnList(registrar, list_id, "confirm");
  if (confirmed.status !== 200) throw new Error(`the list answered ${confirmed.status}`);
  const made = await rows<{ id: string; commune_code: string }>(
    "select id, commune_code from producer where name like $1 and deleted_at is null order by name",
    [`%${mark}%`],
  );
  const [one, two] = made;
  if (one === undefined || two === undefined) throw new Error("the list made no producers");
  [first, second] = [one, two];
});

describe("an entry of the register", () => {
  it("is suggested by name and commune, however the name is spelled, with what was rated", async () => {
    const owner = await joining({ name: `HTX ${mark} 1`, commune_code: first.commune_code });
    const [entry, ...others] = await entriesFor(owner);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ id: first.id, match: "name", hindrance: null });
    expect(entry?.place).toMatch(/^Xã .*Thanh Hóa$/);
    expect(entry?.products.length).toBe(3);
    expect(entry?.products.every(({ certificates }) => certificates.length === 1)).toBe(true);
    // The name alone, in another commune, is another producer.
    expect(await entriesFor(await joining({ name: `HTX ${mark} 1`, commune_code: "00000" }))).toEqual([]);
    const path = `/admin/ocop/producers/${owner.producer_id}/register-entries`;
    expect((await api(path, { token: owner.token })).status).toBe(401);
  });

  it("is nobody's who does not match it, nor of one that is not judged yet", async () => {
    const other = await joining({ commune_code: first.commune_code });
    expect(await takeOver(other, first.id)).toMatchObject({ status: 404, body: { code: "register_entry_not_found" } });
    const early = await joining({ name: `HTX ${mark} 1`, commune_code: first.commune_code }, "sent_back");
    expect(await takeOver(early, first.id)).toMatchObject({ status: 409, body: { code: "application_state" } });
    expect((await takeOver(other, "")).status).toBe(400);
    expect((await operator("/admin/ocop/producers/pdr_unknown/register-entries")).status).toBe(404);
  });

  it("stays where it has members or money of its own, and nothing of it moves", async () => {
    const tax_code = `9${Date.now()}`.slice(-9).padStart(10, "1");
    await rows("update producer set tax_code = $1 where id = $2", [`${tax_code}-001`, second.id]);
    const owner = await joining({ tax_code: `${tax_code}001`, commune_code: "00000" });
    const member = `pmem_${fresh()}`;
    await rows(
      "insert into producer_member (id, producer_id, email, role, status) values ($1, $2, $3, 'owner', 'invited')",
      [member, second.id, `${member.toLowerCase()}@ocop.example`],
    );
    const refused = { status: 409, body: { code: "register_entry_in_use" } };
    expect(await entriesFor(owner)).toMatchObject([{ id: second.id, match: "tax_code", hindrance: "members" }]);
    expect(await takeOver(owner, second.id)).toMatchObject(refused);
    await rows("delete from producer_member where id = $1", [member]);
    const rule = `crul_${fresh()}`;
    await rows(
      `insert into commission_rule (id, position, name, producer_id, rate_bp, active)
       values ($1, 99999, 'Thử nghiệm', $2, 0, false)`,
      [rule, second.id],
    );
    expect(await entriesFor(owner)).toMatchObject([{ hindrance: "money" }]);
    expect(await takeOver(owner, second.id)).toMatchObject(refused);
    await rows("delete from commission_rule where id = $1", [rule]);
    const [kept] = await rows("select deleted_at from producer where id = $1", [second.id]);
    expect(kept).toEqual({ deleted_at: null });
    expect(await entriesFor(owner)).toMatchObject([{ hindrance: null, products: [{}] }]);
  });

  it("is taken over once: its goods are the joining producer's, and it goes out of sight", async () => {
    const place = { commune_code: first.commune_code, province_code: THANH_HOA };
    const owner = await joining({ name: `HTX ${mark} 1`, ...place });
    const goods = await rows<{ product_id: string }>(
      "select product_id from product_producer where producer_id = $1 and deleted_at is null",
      [first.id],
    );
    const ids = goods.map(({ product_id }) => product_id).toSorted();
    expect(ids.length).toBe(3);
    const twice = await Promise.all([takeOver(owner, first.id), takeOver(owner, first.id)]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    expect(twice.find(({ status }) => status === 200)?.body).toEqual({ entries: [] });

    const [entry] = await rows("select deleted_at is not null as gone from producer where id = $1", [first.id]);
    expect(entry).toEqual({ gone: true });
    const moved = await rows<{ product_id: string; producer_id: string }>(
      "select product_id, producer_id from product_producer where product_id = any($1) and deleted_at is null",
      [ids],
    );
    expect(moved.map(({ product_id }) => product_id).toSorted()).toEqual(ids);
    expect(moved.every(({ producer_id }) => producer_id === owner.producer_id)).toBe(true);
    const trail = await rows(
      "select actor_type, before, after from audit_entry where action = 'producer.take_over' and subject_id = $1",
      [owner.producer_id],
    );
    expect(trail).toEqual([
      { actor_type: "user", before: { entry_id: first.id }, after: { entry_id: first.id, products: ids } },
    ]);

    expect((await decide(owner.producer_id, "approve")).status).toBe(200);
    const { body } = await ask(owner, "certificates");
    const certified = body.products as { title: string; certificates: { standing: string }[] }[];
    expect(certified.map(({ title }) => title).toSorted()).toEqual([1, 2, 3].map((n) => `Sản phẩm ${mark} số ${n}`));
    expect(certified.every(({ certificates }) => certificates[0]?.standing === "active")).toBe(true);
  });

  it("keeps its list from being taken back, and the same list finds the producer again", async () => {
    expect(await actOnList(registrar, list_id, "undo", { reason: "Gửi nhầm tệp" })).toMatchObject({
      status: 409,
      code: "register_import_built_on",
    });
    const same = await sendList(registrar, await listBook([1, 2, 3].map((place) => listRow(place, mark))));
    expect(same.list).toMatchObject({ status: "ready", counts: { same: 3, producers: 0, products: 0 } });
  });
});
