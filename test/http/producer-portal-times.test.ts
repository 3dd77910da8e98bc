import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteTimers } from "ocop/workflows/producer-mail/index";
import { type TimedPart, timerOf } from "../../plugins/ocop/src/modules/marketplace/rules/timers";
import { ACCEPTED_AT_SQL, DUE_AT_SQL } from "../../plugins/ocop/src/modules/marketplace/rules/timers-sql";
import { onDatabase } from "../support/audit";
import { address } from "../support/checkout";
import { withModule } from "../support/in-process";
import { mailOf, outboxOf } from "../support/mails";
import { ask } from "../support/members";
import { act, operatorJson, type Part } from "../support/parts";
import {
  does,
  leave,
  listOf,
  memberOf,
  orderOf,
  partOf,
  placedParts,
  type PortalMember,
} from "../support/portal-orders";

let first: PortalMember;

const newOnes = async (member: PortalMember): Promise<number> =>
  (await ask(member, "orders/badge")).body.new_orders as number;

beforeAll(async () => {
  const [part] = (await placedParts(2)).parts;
  if (part === undefined) throw new Error("two parts were expected");
  first = await memberOf(part.producer_id);
});

afterAll(async () => {
  await leave(first);
});

describe("new orders", () => {
  it("are counted at once, by state and for the badge, until they are accepted", async () => {
    const [badge, list] = [await newOnes(first), await listOf(first)];
    const { parts } = await placedParts(2);
    const { id } = partOf(first, parts);
    expect(await newOnes(first)).toBe(badge + 1);
    const after = await listOf(first, "waiting=true&limit=100");
    expect(after.counts.new).toBe(list.counts.new + 1);
    expect([after.waiting, after.count]).toEqual([list.waiting + 1, list.waiting + 1]);
    expect(after.orders[0]?.id).toBe(id);
    await does(first, id, "accept");
    expect(await newOnes(first)).toBe(badge);
    expect((await listOf(first, "status=new&limit=100")).orders.map((order) => order.id)).not.toContain(id);
  });

  it("are told by one mail to each member who wants it", async () => {
    const quiet = await memberOf(first.producer_id);
    try {
      expect((await ask(quiet, "orders/mails", { wanted: false })).body).toEqual({ mails: false });
      expect([(await listOf(quiet)).mails, (await listOf(first)).mails]).toEqual([false, true]);
      const { parts } = await placedParts(2);
      const { id, number } = partOf(first, parts);
      const mail = await mailOf("part_new", `${id}.${first.member_id}`, 90_000);
      expect(mail.subject).toContain(`Đơn mới số ${number}`);
      expect([mail.to].flat().map((to) => to?.text)).toEqual([first.email]);
      expect(mail.text).toContain(`/producer/don-hang/${id}`);
      expect(mail.text).not.toContain(address.phone);
      expect(await outboxOf("part_new", `${id}.${quiet.member_id}`)).toEqual([]);
    } finally {
      await leave(quiet);
    }
  });
});

/** A part that was placed some hours ago. */
async function agedPart(hours: number): Promise<Part> {
  const { parts } = await placedParts(2);
  const part = partOf(first, parts);
  await onDatabase((client) =>
    client.query(`update producer_order set created_at = now() - interval '1 hour' * $2 where id = $1`, [
      part.id,
      hours,
    ]),
  );
  // Members hear of parts that came after them.
  await onDatabase((client) =>
    client.query("update producer_member set joined_at = now() - interval '30 days' where id = $1", [first.member_id]),
  );
  return part;
}

describe("time to accept", () => {
  it("warns the member at half of it and tells the operator at its end, once each, however often it is looked at", async () => {
    const [half, over] = [await agedPart(25), await agedPart(49)];
    await withModule("delivery", async (container) => {
      await Promise.all([noteTimers(container, new Date()), noteTimers(container, new Date())]);
      await noteTimers(container, new Date());
    });
    for (const { id } of [half, over])
      expect(await outboxOf("part_accept_soon", `${id}.${first.member_id}`)).toHaveLength(1);
    expect(await outboxOf("part_accept_late", half.id)).toEqual([]);
    expect(await outboxOf("part_accept_late", over.id)).toHaveLength(1);
    const mail = await mailOf("part_accept_late", over.id, 90_000);
    expect(mail.subject).toContain(`Đơn ${over.number} quá giờ nhận đơn`);
    const lateOnes = async (late: boolean) =>
      (
        await operatorJson<{ producer_orders: { id: string }[] }>(
          `/admin/ocop/producer-orders?late=${late}&order_id=${over.order_id}`,
        )
      ).producer_orders.map(({ id }) => id);
    expect(await lateOnes(true)).toContain(over.id);
    expect(await lateOnes(false)).not.toContain(over.id);
    expect((await orderOf(first, over.id)).timer?.state).toBe("overdue");
    await act(over.id, { act: "accept" });
    expect(await lateOnes(true)).not.toContain(over.id);
  });

  it("is the same in SQL and in the rule, for every part that there is", async () => {
    const rows = await onDatabase(
      async (client) =>
        (
          await client.query<TimedPart & { id: string; due_at: Date | null }>(
            `select po.id, po.status, po.mode, po.payment_method, po.created_at, po.paid_at,
               ${ACCEPTED_AT_SQL} as accepted_at, ${DUE_AT_SQL} as due_at
             from producer_order po where po.deleted_at is null`,
          )
        ).rows,
    );
    const differ = rows.filter((row) => timerOf(row, new Date())?.due_at.getTime() !== row.due_at?.getTime());
    expect(differ.map(({ id }) => id)).toEqual([]);
    expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThan(1);
  });
});
