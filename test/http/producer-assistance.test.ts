import { beforeAll, describe, expect, it } from "vitest";
import { PRODUCER_ROUTES } from "../../plugins/ocop/src/api/producer/route-table";
import { isWithin } from "../../plugins/ocop/src/modules/producer/rules/assistance";
import { IDENTITY } from "../support/applications";
import { onDatabase } from "../support/audit";
import { ask, invited, newProducer, type Person } from "../support/members";
import { api } from "../support/stack";

type Owner = Person & { producer_id: string };
let helped: Owner;
let helper: Owner;

const grant = async (owner: Owner, to: Owner, scopes: string[], days = 30) =>
  ask(owner, "assistances", { helper_id: to.producer_id, scopes, days });
const acting = (person: Person) => ({ ...person, actFor: helped.producer_id });

beforeAll(async () => {
  helped = await newProducer("pending");
  helper = await newProducer();
  const granted = await grant(helped, helper, ["application"]);
  if (granted.status !== 201) throw new Error(`a permission answered ${granted.status}`);
});

describe("acting for another producer", () => {
  it("is an editor's work under both names, and only within what was allowed", async () => {
    expect((await ask(acting(helper), "me")).body).toMatchObject({
      producer: { id: helped.producer_id },
      member: { role: "editor" },
      assisting: { scopes: ["application"] },
    });
    expect((await ask(helper, "me")).body).toMatchObject({ producer: { id: helper.producer_id }, assisting: null });
    const { body: me } = await ask(helper, "me");
    const { id: member } = me.member as { id: string };
    const saved = await ask(acting(helper), "application/identity", IDENTITY);
    expect(saved).toMatchObject({ status: 200, body: { legal_name: IDENTITY.legal_name } });
    const { rows } = await onDatabase((client) =>
      client.query(
        `select actor_type, actor_id, subject_id, after from audit_entry
         where action = 'assisted: POST /producer/application/identity' and subject_id = $1`,
        [helped.producer_id],
      ),
    );
    expect(rows).toMatchObject([
      {
        actor_type: "producer",
        actor_id: member,
        after: { on_behalf_of: helped.producer_id, helper_id: helper.producer_id, body: IDENTITY },
      },
    ]);
  });

  it("opens of every route exactly what the permission covers and an editor may", async () => {
    const wrong: string[] = [];
    for (const { method, path, who } of PRODUCER_ROUTES) {
      const answer = await api(path.replace(/:\w+/g, "khong-co"), {
        method,
        token: helper.token,
        headers: { "x-act-for": helped.producer_id },
        ...(method === "POST" ? { body: JSON.stringify({ __unknown: true }) } : {}),
      });
      const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
      const within = isWithin(["application"], path);
      const refused = !within
        ? "assistance_scope"
        : who !== "login" && !who.includes("editor")
          ? "role_required"
          : null;
      const seen = code === "assistance_scope" || code === "role_required" ? code : null;
      if (seen !== refused || answer.status >= 500) wrong.push(`${method} ${path}: ${answer.status} ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it("is nobody's without a permission that holds, whatever the header says", async () => {
    const stranger = await newProducer();
    const orders = await invited(helper, "orders");
    const refused = { status: 404, body: { code: "assistance_not_granted" } };
    for (const person of [stranger, orders, helped])
      expect(await ask({ token: person.token, actFor: helped.producer_id }, "application")).toMatchObject(refused);
    for (const actFor of ["pdr_unknown", "*", "", helper.producer_id])
      expect(await ask({ token: helper.token, actFor }, "application")).toMatchObject(refused);
    expect((await api("/producer/me", { headers: { "x-act-for": helped.producer_id } })).status).toBe(401);
  });

  it("ends with its last moment, with the helper's suspension, and at once when it is taken back", async () => {
    const [owner, other] = [await newProducer(), await newProducer()];
    expect((await grant(owner, other, ["goods", "application"])).status).toBe(201);
    const seen = async () => (await ask({ token: other.token, actFor: owner.producer_id }, "application")).status;
    const change = async (sql: string) =>
      onDatabase((client) => client.query(sql, [sql.includes("helper_id") ? owner.producer_id : other.producer_id]));
    expect(await seen()).toBe(200);
    const move = "update producer_assistance set valid_from = now() - interval '31 days', valid_to = now() + ";
    await change(`${move} interval '-1 second' where producer_id = $1 and helper_id is not null`);
    expect(await seen()).toBe(404);
    await change(`${move} interval '1 day' where producer_id = $1 and helper_id is not null`);
    expect(await seen()).toBe(200);
    await change("update producer set status = 'suspended' where id = $1");
    expect(await seen()).toBe(404);
    await change("update producer set status = 'active' where id = $1");
    const { body } = await ask(owner, "assistances");
    const [held] = body.assistances as { id: string; active: boolean }[];
    expect(held?.active).toBe(true);
    expect((await ask(other, `assistances/${held?.id}`, undefined, "DELETE")).status).toBe(404);
    expect((await ask(owner, `assistances/${held?.id}`, undefined, "DELETE")).status).toBe(200);
    expect(await seen()).toBe(404);
    expect((await ask(other, "assisted")).body).toEqual({ assisted: [] });
  });
});

describe("a permission", () => {
  it("is given by an owner, to another active cooperative, for at most ninety days", async () => {
    const owner = await newProducer();
    const editor = await invited(owner, "editor");
    expect((await ask(editor, "assistances", {})).body).toMatchObject({ code: "role_required" });
    for (const days of [0, 91, 1.5]) expect((await grant(owner, helper, ["goods"], days)).status).toBe(400);
    for (const scopes of [[], ["money"], ["goods", "goods"]])
      expect((await grant(owner, helper, scopes)).status).toBe(400);
    const pending = await newProducer("pending");
    for (const to of [owner, pending]) expect((await grant(owner, to, ["goods"])).status).toBe(404);
    expect((await grant(owner, helper, ["goods"], 90)).status).toBe(201);
    const { body } = await ask(owner, "assistances");
    const [held] = body.assistances as { valid_from: string; valid_to: string; helper_name: string }[];
    expect(Date.parse(held?.valid_to ?? "") - Date.parse(held?.valid_from ?? "")).toBe(90 * 86_400_000);
    expect(
      ((await ask(helper, "assisted")).body.assisted as { producer: { id: string } }[]).map((one) => one.producer.id),
    ).toContain(owner.producer_id);
  });

  it("gives way to a newer one of the same cooperative", async () => {
    const owner = await newProducer();
    await grant(owner, helper, ["goods"]);
    await grant(owner, helper, ["orders"], 5);
    const { body } = await ask(owner, "assistances");
    expect(body.assistances).toMatchObject([
      { scopes: ["orders"], active: true },
      { scopes: ["goods"], active: false },
    ]);
  });

  it("finds cooperatives by words without marks, never the asker's own", async () => {
    const { body } = await ask(helper, "helpers?q=hop%20tac%20xa");
    const found = body.helpers as { id: string; name: string }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id)).not.toContain(helper.producer_id);
    expect((await ask(helper, "helpers?q=a")).status).toBe(400);
  });
});
