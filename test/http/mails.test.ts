import { renameSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { placeCashOrder, post, prepareForCash } from "../support/checkout";
import { mailOf, mailsOf, outboxFolder, outboxOf } from "../support/mails";
import { act, operatorJson, partDetail, partsOf, refund } from "../support/parts";
import { buyablesOfProducers, cartOf, orderCash, placeCash } from "../support/purchase";
import { api, apiJson, stack } from "../support/stack";

const dong = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")}\u00a0₫`;

async function order(producers = 1) {
  const placed = await orderCash(await buyablesOfProducers(producers));
  const parts = await partsOf(placed.order_id);
  const [part] = parts;
  if (part === undefined) throw new Error("a part was expected");
  return { ...placed, parts, part };
}

/** Everything the outbox has of a subject is done; the worker had every chance to send a second mail. */
async function settled(topic: string, subject: string): Promise<void> {
  await expect.poll(async () => outboxOf(topic, subject)).toMatchObject([{ done: true }]);
}

describe("the mail of an order", () => {
  it("is one, however often and at once the order is completed, and leads to it", async () => {
    const cart = await cartOf(await buyablesOfProducers(2));
    const { total } = await prepareForCash(cart);
    const answers = await Promise.all([1, 2, 3, 4].map(async () => post(`/store/carts/${cart}/complete`, {})));
    const placed = answers.find(({ body }) => body.type === "order")?.body.order as { id: string };
    const mail = await mailOf("placed", placed.id);
    const { orders } = await operatorJson<{ orders: { display_id: number }[] }>(
      `/admin/orders?id=${placed.id}&fields=display_id`,
    );
    expect(mail.subject).toBe(`Đã nhận đơn hàng số ${orders[0]?.display_id}`);
    expect(mail.messageId).toBe(`<mail.placed.${placed.id}@${new URL(stack().storefront).hostname}>`);
    expect([mail.to].flat().map((to) => to?.text)).toEqual(["nguoi-mua@example.com"]);
    const parts = await partsOf(placed.id);
    for (const body of [mail.html || "", mail.text ?? ""]) {
      expect(body).toContain(dong(total));
      expect(body).toContain("Gọi trước khi giao");
      for (const { number } of parts) expect(body).toContain(number);
    }
    const token = /\/don-hang\/([\w-]+)/.exec(mail.text ?? "")?.[1] ?? "";
    expect((await api(`/store/order-links/${token}`)).status).toBe(200);
    await settled("placed", placed.id);
    expect(await mailsOf("placed", placed.id)).toHaveLength(1);
  });

  it("is in English for a buyer who reads English", async () => {
    const cart = await cartOf(await buyablesOfProducers(1));
    await apiJson(`/store/carts/${cart}`, { method: "POST", body: JSON.stringify({ metadata: { language: "en" } }) });
    const { order_id } = await placeCash(cart);
    const mail = await mailOf("placed", order_id);
    expect(mail.subject).toContain("We have received your order");
    expect(mail.text).toContain("/en/don-hang/");
  });

  it("is not written to nobody, and that is the end of it", async () => {
    const [good] = await buyablesOfProducers(1);
    const { order_id } = await placeCashOrder(good?.variant_id ?? "");
    await settled("placed", order_id);
    expect(await mailsOf("placed", order_id)).toEqual([]);
  });
});

describe("mails about a part", () => {
  it("come when it is sent and when it has arrived, once each, also when that is said at once", async () => {
    const { part } = await order(2);
    for (const deed of ["accept", "pack"]) await act(part.id, { act: deed });
    const ship = { act: "ship", carrier: "Viettel Post", tracking_code: "VTP<b>1</b>" };
    await Promise.all([act(part.id, ship), act(part.id, ship), act(part.id, ship)]);
    const shipped = await mailOf("shipped", part.id);
    expect(shipped.subject).toContain(`Đơn ${part.number} đang được giao`);
    expect(shipped.html).toContain("VTP&lt;b&gt;1&lt;/b&gt;");
    expect(shipped.text).toContain(`Bạn trả ${dong(part.total)} tiền mặt cho người giao hàng.`);
    await Promise.all([1, 2, 3].map(async () => act(part.id, { act: "deliver" })));
    const delivered = await mailOf("delivered", part.id);
    expect(delivered.subject).toContain(`Đơn ${part.number} đã giao xong`);
    for (const topic of ["shipped", "delivered"]) {
      await settled(topic, part.id);
      expect(await mailsOf(topic, part.id)).toHaveLength(1);
    }
  });

  it("come for each refund: unpaid goods have nothing to give back, paid ones their money", async () => {
    const { part, token, order_id } = await order(2);
    const [, second] = await partsOf(order_id);
    await api(`/store/order-links/${token}/cancel`, {
      method: "POST",
      body: JSON.stringify({ part_number: second?.number }),
    });
    const [cancelled] = await onDatabase(async (client) => {
      const sql = "select id from producer_refund where producer_order_id = $1";
      return (await client.query<{ id: string }>(sql, [second?.id])).rows;
    });
    const unpaid = await mailOf("refunded", cancelled?.id ?? "");
    expect(unpaid.subject).toBe(`Đơn ${second?.number}: đã hủy hàng trị giá ${dong(second?.total ?? 0)}`);
    expect(unpaid.text).toContain("không có khoản nào phải hoàn lại");

    for (const deed of ["accept", "pack", "ship", "deliver"]) await act(part.id, { act: deed });
    await act(part.id, { act: "collect_cash", holder: "carrier", carrier: "GHN" });
    const [line] = (await partDetail(part.id)).lines ?? [];
    const answer = await refund({
      producer_order_id: part.id,
      kind: "return",
      lines: [{ id: line?.id, quantity: 1 }],
      reason: "Ghi chú nội bộ",
    });
    const { id = "", amount = 0 } = answer.body.refund ?? {};
    const paid = await mailOf("refunded", id);
    expect(paid.text).toContain(`Bạn được hoàn ${dong(amount)}.`);
    expect(paid.text).toContain("tiền mặt");
    expect(paid.text).not.toContain("Ghi chú nội bộ");
  });
});

/** Blocks the folder while work is done, so that no mail can be written. */
async function withoutFolder<T>(work: () => Promise<T>): Promise<T> {
  const aside = `${outboxFolder}.aside`;
  renameSync(outboxFolder, aside);
  writeFileSync(outboxFolder, "");
  try {
    return await work();
  } finally {
    rmSync(outboxFolder);
    renameSync(aside, outboxFolder);
  }
}

/** What a transfer would leave of a part; the test takes it back, for the ledger knows nothing of it. */
async function pretend(partId: string, method: "vietqr" | "cod", paid: boolean): Promise<void> {
  const sql = `update producer_order set payment_method = $2, paid_at = ${paid ? "now()" : "null"} where id = $1`;
  await onDatabase(async (client) => client.query(sql, [partId, method]));
}

describe("a mail that could not go at once", () => {
  it("goes once within a minute or two, whether it could not be written or its event was lost", async () => {
    const lost = await order();
    await settled("placed", lost.order_id);
    const late = await withoutFolder(async () => {
      const { order_id } = await order();
      const putBack = [{ done: false, last_error: expect.stringMatching(/EEXIST|ENOTDIR/) }];
      await expect.poll(async () => outboxOf("placed", order_id)).toMatchObject(putBack);
      return order_id;
    });
    await onDatabase(async (client) => client.query("delete from outbox where subject_id = $1", [lost.order_id]));
    await pretend(lost.part.id, "vietqr", true);
    try {
      await expect.poll(async () => mailsOf("placed", lost.order_id), { timeout: 150_000 }).toHaveLength(2);
      const paid = await mailOf("paid", lost.order_id, 90_000);
      expect(paid.subject).toContain("Đã nhận tiền của đơn hàng");
      await settled("paid", lost.order_id);
      expect(await mailsOf("paid", lost.order_id)).toHaveLength(1);
    } finally {
      await pretend(lost.part.id, "cod", false);
    }
    const [first, second] = await mailsOf("placed", lost.order_id);
    expect(second?.messageId).toBe(first?.messageId);
    await mailOf("placed", late, 90_000);
    await settled("placed", late);
    expect(await mailsOf("placed", late)).toHaveLength(1);
  }, 360_000);
});
