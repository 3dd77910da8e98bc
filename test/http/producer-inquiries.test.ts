import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { buyable, type Buyable } from "../support/checkout";
import { createSalesPoint, removeMade, type Stored } from "../support/demo-rows";
import { ask, newProducer, ownerOf, type Person } from "../support/members";
import { operator } from "../support/register";

let good: Buyable;
let maker: Person;
let makerId = "";
let stranger: Person;
let point: Stored;

beforeAll(async () => {
  good = await buyable();
  const { rows } = await onDatabase((client) =>
    client.query<{ producer_id: string }>(
      "select producer_id from product_producer where product_id = $1 and deleted_at is null",
      [good.product_id],
    ),
  );
  makerId = rows[0]?.producer_id ?? "";
  [maker, stranger] = [await ownerOf(makerId), await newProducer()];
  point = await createSalesPoint({ name: "Điểm bán Thử nghiệm Nhu cầu" });
});
afterAll(removeMade);

const LATER = "2099-12-31";
const request = (more: Record<string, unknown> = {}) => ({
  asker_kind: "supermarket",
  asker_name: "Siêu thị Thử nghiệm",
  contact: "Phòng thu mua, 024 0000 0000",
  words: "zzz không có sản phẩm nào tên vậy",
  quantity: 200,
  unit: "kg",
  period: "month",
  until: LATER,
  ...more,
});
const made = async (more: Record<string, unknown> = {}) => {
  const { status, body } = await operator(
    "/admin/ocop/supply-requests",
    request({ product_ids: [good.product_id], ...more }),
  );
  expect(status).toBe(201);
  return body.supply_request as { id: string; shown_to: number };
};
const acts = (id: string, deed: Record<string, unknown>) => operator(`/admin/ocop/supply-requests/${id}/acts`, deed);
const seenBy = async (who: Person, id: string) => {
  const { body } = await ask(who, "inquiries?limit=100");
  return (body.inquiries as { id: string }[]).find((one) => one.id === id);
};
const OFFER = { answer: "offer", quantity: 150, price: 85_000, from_day: "2099-01-01" };

describe("a supply request", () => {
  it("is closed once, by whoever comes first of two at the same moment", async () => {
    const { id } = await made();
    const answers = await Promise.all([
      acts(id, { act: "not_agreed", note: "Giá cao" }),
      acts(id, { act: "withdrawn", note: "Không cần nữa" }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { rows } = await onDatabase(async (client) =>
      client.query(
        `select action from audit_entry where subject_type = 'supply_request' and subject_id = $1
         and action in ('supply_request.not_agreed', 'supply_request.withdrawn')`,
        [id],
      ),
    );
    expect(rows).toHaveLength(1);
  });

  it("is shown to who makes what was named and to nobody else", async () => {
    const { id, shown_to } = await made();
    expect(shown_to).toBe(1);
    expect(await seenBy(maker, id)).toMatchObject({ open: true, answer: "asked", reasons: ["product"], contact: null });
    expect(await seenBy(stranger, id)).toBeUndefined();
    expect(await ask(stranger, `inquiries/${id}`, OFFER)).toMatchObject({
      status: 404,
      body: { code: "supply_request_not_found" },
    });
    expect((await acts(id, { act: "match" })).body).toMatchObject({ supply_request: { shown_to: 1 } });
  });

  it("is offered to, declined, offered to again; who offers is told whom to reach", async () => {
    const { id } = await made();
    for (const wrong of [
      { answer: "offer" },
      { ...OFFER, price: 0 },
      { ...OFFER, price: 1.5 },
      { ...OFFER, from_day: "2099-02-30" },
      { ...OFFER, producer_id: "x" },
    ])
      expect((await ask(maker, `inquiries/${id}`, wrong)).status).toBe(400);
    expect((await ask(maker, `inquiries/${id}`, { answer: "decline", note: "Hết vụ" })).status).toBe(200);
    expect(await seenBy(maker, id)).toMatchObject({
      answer: "declined",
      answer_note: "Hết vụ",
      contact: null,
      offer: null,
    });
    expect((await ask(maker, `inquiries/${id}`, OFFER)).status).toBe(200);
    const { answer: _answer, ...offer } = OFFER;
    expect(await seenBy(maker, id)).toMatchObject({ answer: "offered", offer, contact: request().contact });
    const { body } = await operator(`/admin/ocop/supply-requests/${id}`);
    expect(body.supply_request).toMatchObject({
      offers: 1,
      matches: [{ producer_id: makerId, answer: "offered", price: 85_000 }],
    });
  });

  it("ends with an outcome, or with its last day", async () => {
    const { id } = await made();
    expect((await acts(id, { act: "agreed", producer_id: makerId })).body.code).toBe("producer_not_found");
    await ask(maker, `inquiries/${id}`, OFFER);
    expect((await acts(id, { act: "agreed", producer_id: makerId, note: "Ký hợp đồng năm" })).status).toBe(200);
    expect(await seenBy(maker, id)).toMatchObject({ open: false, status: "agreed", won: true });
    expect((await ask(maker, `inquiries/${id}`, OFFER)).body.code).toBe("supply_request_closed");
    expect((await acts(id, { act: "withdrawn" })).body.code).toBe("request_decided");
    const past = await made({ until: "2026-01-01" });
    expect((await ask(maker, `inquiries/${past.id}`, OFFER)).body.code).toBe("supply_request_closed");
    expect((await ask(maker, "inquiries?open=true&limit=100")).body.inquiries).not.toContainEqual(
      expect.objectContaining({ id: past.id }),
    );
  });

  it("names goods and places that there are", async () => {
    const answer = async (more: Record<string, unknown>) =>
      (await operator("/admin/ocop/supply-requests", request(more))).body.code;
    expect(await answer({ product_ids: ["prod_khong-co"] })).toBe("product_not_found");
    expect(await answer({ province_code: "khong-co" })).toBe("place_not_found");
    expect(await answer({ quantity: 0 })).toBe("invalid_body");
  });
});

describe("a place at a sales point", () => {
  const asked = (who: Person, body: Record<string, unknown>) => ask(who, "sales-point-requests", body);
  const decide = (id: string, deed: Record<string, unknown>) =>
    operator(`/admin/ocop/sales-point-requests/${id}/acts`, deed);
  const carried = async () => {
    const { body } = await operator(`/admin/ocop/sales-points/${point.id}`);
    return (body.sales_point as { goods: { product_id: string | null; name: string }[] }).goods;
  };

  it("is asked for with goods of one's own, once at a time", async () => {
    const body = { sales_point_id: point.id, product_ids: [good.product_id] };
    expect((await asked(stranger, body)).body.code).toBe("product_not_found");
    expect((await asked(maker, { ...body, sales_point_id: "sp_khong-co" })).body.code).toBe("sales_point_not_found");
    expect((await asked(maker, { ...body, product_ids: [] })).status).toBe(400);
    const answers = await Promise.all([asked(maker, body), asked(maker, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body: points } = await ask(maker, `sales-points?q=${encodeURIComponent("thu nghiem nhu cau")}`);
    expect(points.sales_points).toMatchObject([{ id: point.id, asked: true, carried: 0 }]);
    expect((await ask(stranger, "sales-point-requests")).body.requests).toEqual([]);
  });

  it("is refused with a reason, or granted beside what the point carries already", async () => {
    await operator(`/admin/ocop/sales-points/${point.id}/goods`, {
      goods: [{ name: "Bánh đa Thử nghiệm", last_seen_on: "2026-01-05" }],
    });
    const mine = async () => {
      const { body } = await ask(maker, "sales-point-requests");
      const requests = body.requests as { id: string; sales_point: { id: string } }[];
      return requests.filter(({ sales_point }) => sales_point.id === point.id);
    };
    const [open] = await mine();
    expect((await decide(open?.id ?? "", { act: "refuse" })).status).toBe(400);
    expect((await decide(open?.id ?? "", { act: "refuse", reason: "Hết chỗ trên kệ" })).status).toBe(200);
    expect(await mine()).toMatchObject([{ id: open?.id, status: "refused", reason: "Hết chỗ trên kệ" }]);
    const again = await asked(maker, {
      sales_point_id: point.id,
      product_ids: [good.product_id],
      note: "Xin thử một tháng",
    });
    const id = String(again.body.id);
    const twice = await Promise.all([decide(id, { act: "approve" }), decide(id, { act: "approve" })]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await carried()).map(({ product_id, name }) => product_id ?? name).sort()).toEqual(
      ["Bánh đa Thử nghiệm", good.product_id].sort(),
    );
  });
});
