import { afterAll, describe, expect, it } from "vitest";
import { onDatabase, whileUnwritable } from "../support/audit";
import { createSalesPoint, operator, removeMade } from "../support/demo-rows";
import { api, token } from "../support/stack";

afterAll(removeMade);

interface Line {
  actor_type: string;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}
const linesOf = async (id: string): Promise<Line[]> =>
  onDatabase(async (client) => {
    const { rows } = await client.query<Line>(
      `select actor_type, action, before, after from audit_entry where subject_type = 'sales_point' and subject_id = $1 order by at, id`,
      [id],
    );
    return rows;
  });

describe("what an operator does to a sales point", () => {
  it("is written down: who, what, before and after, from the first day to the last", async () => {
    const { id } = await createSalesPoint({ name: "Điểm thử nhật ký" });
    const at = `/admin/ocop/sales-points/${id}`;
    await operator(at, { status: "suspended" });
    await operator(at, { status: "closed", closed_on: "2026-01-02" });
    await operator(`${at}/goods`, { goods: [{ name: "Chè lam thử nghiệm", last_seen_on: "2026-01-01" }] });
    await operator(at, { status: "closed" });
    await operator(at, undefined, "DELETE");
    const lines = await linesOf(id);
    expect(lines.map(({ action }) => action)).toEqual([
      "sales_point.register",
      "sales_point.change",
      "sales_point.change",
      "sales_point.goods",
      "sales_point.delete",
    ]);
    expect(new Set(lines.map(({ actor_type }) => actor_type))).toEqual(new Set(["user"]));
    const [, suspended, closed, goods] = lines;
    expect([suspended?.before?.status, suspended?.after?.status]).toEqual(["open", "suspended"]);
    expect([closed?.before?.status, closed?.after?.closed_on]).toEqual(["suspended", "2026-01-02"]);
    expect(goods).toMatchObject({ before: { goods: [] }, after: { goods: [{ name: "Chè lam thử nghiệm" }] } });
  });

  it("is not done where it cannot be written down", async () => {
    const { id } = await createSalesPoint({ name: "Điểm thử nhật ký tắt" });
    const status = await whileUnwritable(async (name) => {
      const sent = { method: "POST", token: await token("operator"), body: JSON.stringify({ name }) };
      return (await api(`/admin/ocop/sales-points/${id}`, sent)).status;
    });
    expect(status).toBe(500);
    const { sales_point } = await operator<{ sales_point: { name: string } }>(
      `/admin/ocop/sales-points/${id}`,
      undefined,
      "GET",
    );
    expect(sales_point.name).toBe("Điểm thử nhật ký tắt");
  });
});
