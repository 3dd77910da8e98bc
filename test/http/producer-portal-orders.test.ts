import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit, onDatabase } from "../support/audit";
import { address } from "../support/checkout";
import { ask } from "../support/members";
import { moneyOf, partDetail, partsOf } from "../support/parts";
import {
  does,
  goodsOfTwo,
  leave,
  listOf,
  memberOf,
  orderOf,
  partOf,
  placedParts,
  type PortalMember,
} from "../support/portal-orders";
import { api } from "../support/stack";
import { levelOf, stocked } from "../support/warehouse";

let first: PortalMember;
let second: PortalMember;
let placed: Awaited<ReturnType<typeof placedParts>>;

beforeAll(async () => {
  placed = await placedParts(2);
  const [a, b] = placed.parts;
  if (a === undefined || b === undefined) throw new Error("two parts were expected");
  first = await memberOf(a.producer_id);
  second = await memberOf(b.producer_id);
});

afterAll(async () => {
  await leave(first);
  await leave(second);
});

describe("an order of two producers", () => {
  it("shows each its own part alone, by page, list and number", async () => {
    const [own, other] = [partOf(first, placed.parts), partOf(second, placed.parts)];
    expect(await ask(first, `orders/${own.id}`)).toMatchObject({
      status: 200,
      body: { order: { number: own.number } },
    });
    const number = own.number.split("-")[0] ?? "";
    const list = await listOf(first, `q=${number}-&limit=100`);
    expect(list.orders.map(({ id }) => id)).toEqual([own.id]);
    expect(list.count).toBe(1);
    expect(JSON.stringify([list, await orderOf(first, own.id)])).not.toContain(`"${other.number}"`);
  });

  it("answers 404 to whatever is asked about the other's part, and changes nothing", async () => {
    const foreign = partOf(second, placed.parts).id;
    const [line] = (await partDetail(foreign)).lines ?? [];
    const cancel = { lines: [{ id: line?.id, quantity: 1 }], reason: "Thử nghiệm", key: "thu-nghiem-1" };
    const asked: [string, unknown][] = [
      [`orders/${foreign}`, undefined],
      [`orders/${foreign}/label.pdf`, undefined],
      [`orders/${foreign}/packing-slip.pdf`, undefined],
      [`orders/${foreign}/acts`, { act: "accept" }],
      [`orders/${foreign}/acts`, { act: "refuse", reason: "Thử nghiệm" }],
      [`orders/${foreign}/cancel`, cancel],
      ["orders/pord_khong_co", undefined],
    ];
    for (const [path, body] of asked)
      expect({ path, ...(await ask(first, path, body)) }).toMatchObject({
        path,
        status: 404,
        body: { code: "order_not_found" },
      });
    expect(await partDetail(foreign)).toMatchObject({ status: "new", refunded_total: 0 });
  });

  it("takes no deeds of the operator's", async () => {
    const own = partOf(first, placed.parts).id;
    for (const deed of [
      { act: "refuse_at_door", reason: "Thử nghiệm" },
      { act: "collect_cash", holder: "carrier", carrier: "GHN" },
      { act: "collect_cash", fee: 5_000 },
      { act: "refuse" },
      { act: "accept", producer_id: second.producer_id },
    ])
      expect(await ask(first, `orders/${own}/acts`, deed)).toMatchObject({
        status: 400,
        body: { code: "invalid_body" },
      });
    expect((await does(first, own, "collect_cash")).body.code).toBe("part_state");
  });
});

describe("what a producer sees of its buyer", () => {
  it("is the place before the yes, all that a parcel needs after it, and the place again in the end", async () => {
    const { parts } = await placedParts(2);
    const { id } = partOf(first, parts);
    const secrets = [address.phone, address.address_1, address.first_name, "nguoi-mua@example.com"];
    const seen = async () => {
      const text = JSON.stringify([(await ask(first, `orders/${id}`)).body, await listOf(first, "limit=100")]);
      return secrets.filter((secret) => text.includes(secret));
    };
    const paper = async (name: string) => api(`/producer/orders/${id}/${name}.pdf`, { token: first.token });
    expect(await seen()).toEqual([]);
    expect((await orderOf(first, id)).buyer).toMatchObject({ commune: address.city, shown: false, phone: null });
    expect((await paper("label")).status).toBe(409);

    expect((await does(first, id, "accept")).status).toBe(200);
    expect(await seen()).toEqual([address.phone, address.address_1, address.first_name]);
    expect((await orderOf(first, id)).buyer.note).toBe("Gọi trước khi giao");
    for (const name of ["label", "packing-slip"]) {
      const answer = await paper(name);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain("application/pdf");
      expect(answer.headers.get("cache-control")).toContain("no-store");
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe("%PDF-");
    }

    for (const deed of ["pack", "ship", "deliver"]) expect((await does(first, id, deed)).status).toBe(200);
    expect(await seen()).toHaveLength(3);
    const deliver = async (moment: string) =>
      onDatabase((client) => client.query(`update producer_order set delivered_at = ${moment} where id = $1`, [id]));
    await deliver("now() - interval '31 days'");
    try {
      expect(await seen()).toEqual([]);
      expect((await paper("label")).status).toBe(409);
    } finally {
      await deliver("now()");
    }
  });
});

describe("deeds", () => {
  it("move the own part alone, and once however often they are told", async () => {
    const { parts } = await placedParts(2);
    const [own, other] = [partOf(first, parts), partOf(second, parts)];
    expect((await orderOf(first, own.id)).next).toBe("accept");
    const twice = await Promise.all([does(first, own.id, "accept"), does(first, own.id, "accept")]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    const { history, next, timer } = await orderOf(first, own.id);
    expect(history.map(({ to, by }) => [to, by])).toEqual([
      ["new", "buyer"],
      ["accepted", "member"],
    ]);
    expect([next, timer?.stage, timer?.state]).toEqual(["pack", "ship", "ok"]);
    expect((await does(first, own.id, "pack")).status).toBe(200);
    expect(await does(first, own.id, "accept")).toMatchObject({ status: 409, body: { code: "part_state" } });
    expect((await does(second, other.id, "refuse", { reason: "Hết hàng" })).status).toBe(200);
    const states = (await partsOf(own.order_id)).map(({ id, status }) => [id, status]);
    expect(Object.fromEntries(states)).toEqual({ [own.id]: "packed", [other.id]: "refused" });
  });

  it("lead to cash that the producer holds, collected once, with its money told line by line", async () => {
    const { parts, order_id } = await placedParts(1, 2);
    const [part] = parts;
    if (part === undefined) throw new Error("a part was expected");
    const member = await memberOf(part.producer_id);
    try {
      for (const deed of ["accept", "pack"]) await does(member, part.id, deed);
      const sent = await does(member, part.id, "ship", { carrier: "Tự giao", tracking_code: "TG-1" });
      expect(sent.body.order).toMatchObject({ status: "shipped", tracking: { carrier: "Tự giao", code: "TG-1" } });
      await does(member, part.id, "deliver");
      const expected = await orderOf(member, part.id);
      expect([expected.next, expected.money.to_collect]).toEqual(["collect_cash", part.total]);
      await Promise.all([does(member, part.id, "collect_cash"), does(member, part.id, "collect_cash")]);
      const paid = await orderOf(member, part.id);
      expect(paid.money).toMatchObject({ cash_holder: "producer", to_collect: null, net: expected.money.net });
      expect((await moneyOf(order_id)).captured).toBe(part.total);
      const ledger = await onDatabase(
        async (client) =>
          (
            await client.query<{ net: number }>(
              `select sum(amount)::float8 as net from ledger_entry
               where producer_order_id = $1 and account = 'producer' and kind <> 'cod_collected_by_producer'`,
              [part.id],
            )
          ).rows,
      );
      expect(paid.money.net).toBe(ledger[0]?.net);
      const lines = paid.lines.reduce((sum, { net }) => sum + net, 0);
      expect(lines + paid.money.delivery).toBe(paid.money.net);
    } finally {
      await leave(member);
    }
  });
});

describe("cancelling pieces", () => {
  it("gives them back to stock and off the bill once, when it is asked twice at once", async () => {
    const [good] = await goodsOfTwo();
    if (good === undefined) throw new Error("a good was expected");
    const stock = await stocked(good);
    const before = await levelOf(stock);
    const { parts, order_id, total } = await placedParts(1, 3);
    const [part] = parts;
    if (part === undefined) throw new Error("a part was expected");
    const member = await memberOf(part.producer_id);
    try {
      await does(member, part.id, "accept");
      const [line] = (await partDetail(part.id)).lines ?? [];
      const wish = { lines: [{ id: line?.id, quantity: 1 }], reason: "Chỉ còn hai", key: `huy-${part.id}` };
      const cancel = async (changes: Record<string, unknown> = {}) =>
        ask(member, `orders/${part.id}/cancel`, { ...wish, ...changes });
      const twice = await Promise.all([cancel(), cancel()]);
      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      const [a, b] = twice.map(({ body }) => body.refund as { id: string; amount: number });
      expect(a).toEqual(b);
      const amount = Math.floor((line?.total ?? 0) / 3);
      expect(Math.abs((a?.amount ?? 0) - amount)).toBeLessThanOrEqual(1);
      const detail = await partDetail(part.id);
      expect(detail).toMatchObject({ status: "partly_cancelled", refunded_total: a?.amount });
      expect(detail.lines?.[0]?.cancelled_quantity).toBe(1);
      expect((await moneyOf(order_id)).total).toBe(total - (a?.amount ?? 0));
      const level = await levelOf(stock);
      expect(level).toMatchObject({ reserved: before.reserved + 2, reservations: before.reservations + 2 });

      expect((await cancel({ lines: [{ id: line?.id, quantity: 2 }] })).body.code).toBe("idempotency_key_reused");
      expect((await cancel({ lines: [{ id: line?.id, quantity: 3 }], key: "khoa-khac-1" })).body.code).toBe(
        "refund_too_much",
      );
      expect((await cancel({ lines: [{ id: "porl_khac", quantity: 1 }], key: "khoa-khac-2" })).body.code).toBe(
        "refund_line_unknown",
      );
      expect((await cancel({ lines: [] })).status).toBe(400);
      expect((await orderOf(member, part.id)).next).toBe("pack");
      for (const deed of ["pack", "ship"]) expect((await does(member, part.id, deed)).status).toBe(200);
      expect((await cancel({ key: "khoa-khac-3" })).body.code).toBe("part_state");
      expect((await audit()).filter(({ id }) => id === order_id || id === part.id)).toEqual([]);
    } finally {
      await leave(member);
    }
  });

  it("is written down under the member's name", async () => {
    const { parts } = await placedParts(2, 2);
    const { id } = partOf(first, parts);
    const [line] = (await partDetail(id)).lines ?? [];
    await ask(first, `orders/${id}/cancel`, {
      lines: [{ id: line?.id, quantity: 1 }],
      reason: "Thiếu",
      key: "dau-vet-1",
    });
    const rows = await onDatabase(
      async (client) =>
        (
          await client.query<{ actor_type: string; actor_id: string; reason: string }>(
            "select actor_type, actor_id, reason from audit_entry where subject_id = $1 and action = 'refund.made'",
            [id],
          )
        ).rows,
    );
    expect(rows).toEqual([{ actor_type: "producer", actor_id: first.member_id, reason: "Thiếu" }]);
  });
});
