import type { ClientBase } from "@medusajs/framework/pg";
import { type AuditFinding, marketChecks } from "ocop/workflows/audit/index";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onDatabase, whileUnwritable } from "../support/audit";
import { enter, type Entry, issue, operator, remove } from "../support/register";

const WAIT = { timeout: 20_000, interval: 500 };

interface Line {
  id: string;
  action: string;
  reason: string | null;
  position: number | null;
  previous_hash: string | null;
  hash: string | null;
}

let entry: Entry;
let certificate: { id: string };
beforeAll(async () => {
  entry = await enter("Nhật ký thử nghiệm");
  certificate = await issue(entry);
});
afterAll(async () => remove(entry));

async function linesOf(subject: string): Promise<Line[]> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<Line>(
      `select id, action, reason, position::float8 as position, previous_hash, hash from audit_entry
       where subject_id = $1 order by at`,
      [subject],
    );
    return rows;
  });
}

const act = async (what: string, reason: string) =>
  operator(`/admin/ocop/certificates/${certificate.id}`, { act: what, reason, decision_number: "9/QĐ-UBND" });

/** What the auditor says of the chain, seen by one connection in the middle of its transaction. */
async function chainBy(client: ClientBase): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const check of marketChecks.filter(({ name }) => name === "the audit trail is whole")) {
    if ("sql" in check) throw new Error("the chain is walked");
    const rows = await check.walk(async (sql) => (await client.query<{ id: unknown; detail: unknown }>(sql)).rows);
    findings.push(...rows.map(({ id, detail }) => ({ check: check.name, id: String(id), detail: String(detail) })));
  }
  return findings;
}

/** Does with the trail what only the database's owner can, looks at it, and undoes everything. */
async function whileTampered<T>(sql: string, values: unknown[], look: (client: ClientBase) => Promise<T>): Promise<T> {
  return onDatabase(async (client) => {
    await client.query("begin");
    try {
      await client.query("alter table audit_entry disable trigger audit_entry_append_only");
      expect((await client.query(sql, values)).rowCount).toBeGreaterThan(0);
      return await look(client);
    } finally {
      await client.query("rollback");
    }
  });
}

describe("the chain of the audit trail", () => {
  it("takes in each line some seconds after it was written, behind the one before", async () => {
    await act("suspend", "Thanh tra");
    await act("reinstate", "Hết lý do");
    const places = async () => (await linesOf(certificate.id)).map(({ position }) => position !== null);
    await expect.poll(places, WAIT).toEqual([true, true, true]);
    const lines = await linesOf(certificate.id);
    expect(lines.map(({ action }) => action)).toEqual([
      "certificate.issue",
      "certificate.suspend",
      "certificate.reinstate",
    ]);
    for (const { position, previous_hash } of lines) {
      if (position === 1) continue;
      const before = await onDatabase(
        async (client) =>
          (
            await client.query<{ hash: string }>("select hash from audit_entry where position = $1", [
              (position ?? 0) - 1,
            ])
          ).rows,
      );
      expect(before).toEqual([{ hash: previous_hash }]);
    }
    expect(await onDatabase(chainBy)).toEqual([]);
  });

  it("is refused to whoever would change it through the database's front door", async () => {
    const [line] = await linesOf(certificate.id);
    for (const sql of [
      "update audit_entry set reason = 'khác' where id = $1",
      "update audit_entry set position = position + 1 where id = $1",
      "delete from audit_entry where id = $1",
    ])
      await onDatabase(async (client) => expect(client.query(sql, [line?.id])).rejects.toThrow(/append-only/));
  });

  it("names the line that was changed, and the one after a line that is gone", async () => {
    const [, suspended, reinstated] = await linesOf(certificate.id);
    if (suspended === undefined || reinstated === undefined) throw new Error("three lines are there");
    expect(
      await whileTampered("update audit_entry set reason = 'Không rõ' where id = $1", [suspended.id], chainBy),
    ).toMatchObject([{ id: suspended.id, detail: expect.stringContaining("something else") }]);
    const gone = await whileTampered("delete from audit_entry where id = $1", [suspended.id], async (client) => {
      const { rows } = await client.query<{ id: string }>(
        "select id from audit_entry where position > $1 order by position limit 1",
        [suspended.position],
      );
      return { found: await chainBy(client), after: rows[0]?.id };
    });
    expect(gone.found).toMatchObject([{ id: gone.after, detail: expect.stringContaining("is gone") }]);
    expect(await onDatabase(chainBy)).toEqual([]);
  });

  it("has no change without its line: what cannot be written down does not happen", async () => {
    const state = async () =>
      onDatabase(
        async (client) =>
          (await client.query<{ status: string }>("select status from certificate where id = $1", [certificate.id]))
            .rows[0]?.status,
      );
    await whileUnwritable(async (reason) => {
      expect((await act("suspend", reason)).status).toBeGreaterThanOrEqual(400);
      expect(await state()).toBe("active");
    });
    expect((await act("suspend", "Thanh tra lần nữa")).status).toBe(200);
    expect(await state()).toBe("suspended");
  });
});
