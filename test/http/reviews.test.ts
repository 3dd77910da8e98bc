import { beforeAll, describe, expect, it } from "vitest";
import { adult, readDrinks } from "../support/age";
import { onDatabase } from "../support/audit";
import { post } from "../support/checkout";
import { type BoughtPart, deliver, ordered } from "../support/delivered";
import { ask, newProducer, ownerOf } from "../support/members";
import { operator } from "../support/register";
import { api, apiJson } from "../support/stack";

interface Listed {
  reviews: { id: string; stars: number; text: string | null; author: string | null; reply: { text: string } | null }[];
  count: number;
  mean: number | null;
}

let token = "";
let delivered: BoughtPart;
let waiting: BoughtPart;

const review = (link: string, body: Record<string, unknown>) => post(`/store/order-links/${link}/reviews`, body);
const of = (product: string, page = "") => apiJson<Listed>(`/store/reviews?product=${product}${page}`);
const rows = async (lineId: string) =>
  onDatabase(async (client) => {
    const answer = await client.query<{ id: string; stars: number }>(
      "select id, stars from review where producer_order_line_id = $1",
      [lineId],
    );
    return answer.rows;
  });
const own = async (lineId: string) => (await rows(lineId))[0]?.id ?? "";
/** As if it had been written that long ago. */
const age = (table: "review" | "review_reply", id: string, by: string) =>
  onDatabase((client) =>
    client.query(
      `update ${table} set created_at = now() - $2::interval where ${table === "review" ? "id" : "review_id"} = $1`,
      [id, by],
    ),
  );

beforeAll(async () => {
  const order = await ordered(2);
  const [first, second] = order.bought;
  if (first === undefined || second === undefined) throw new Error("two parts were expected");
  [token, delivered, waiting] = [order.token, first, second];
});

describe("a buyer's review", () => {
  it("waits for the goods", async () => {
    const before = await apiJson<{ lines: unknown[] }>(`/store/order-links/${token}/reviews`);
    expect(before.lines).toEqual([]);
    expect(await review(token, { line_id: delivered.line_id, stars: 5 })).toMatchObject({
      status: 404,
      body: { code: "review_line_not_found" },
    });
    await deliver(delivered);
    const { lines } = await apiJson<{ lines: { line_id: string; review: null }[] }>(
      `/store/order-links/${token}/reviews`,
    );
    expect(lines).toMatchObject([{ line_id: delivered.line_id, review: null }]);
  });

  it("is one for each line, however often it is sent, and its words are cleaned", async () => {
    const { count } = await of(delivered.product_id);
    const body = {
      line_id: delivered.line_id,
      stars: 4,
      text: "<b>Ngon</b>, xem www.quang-cao.example",
      author: "Khách quen",
    };
    const answers = await Promise.all([1, 2, 3].map(() => review(token, body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await rows(delivered.line_id)).toHaveLength(1);
    const shown = await of(delivered.product_id);
    expect(shown.count).toBe(count + 1);
    expect(shown.reviews[0]).toMatchObject({ stars: 4, text: "Ngon, xem", author: "Khách quen", reply: null });
    expect(JSON.stringify(shown)).not.toMatch(/porl_|order_|@/);
  });

  it("is nobody else's to write", async () => {
    const other = await ordered(1);
    expect((await review(other.token, { line_id: delivered.line_id, stars: 1 })).status).toBe(404);
    expect((await review(token, { line_id: waiting.line_id, stars: 1 })).status).toBe(404);
    for (const link of [`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`, "khong-co"]) {
      expect((await review(link, { line_id: delivered.line_id, stars: 1 })).status).toBe(404);
      expect((await api(`/store/order-links/${link}/reviews`)).status).toBe(404);
    }
    expect(await rows(delivered.line_id)).toMatchObject([{ stars: 4 }]);
  });

  it("has one to five whole stars and nothing that was not asked for", async () => {
    for (const wrong of [
      { stars: 0 },
      { stars: 6 },
      { stars: 4.5 },
      {},
      { stars: 5, status: "visible" },
      { stars: 5, text: "a".repeat(2001) },
    ])
      expect((await review(token, { line_id: delivered.line_id, ...wrong })).status).toBe(400);
    for (const query of ["", "?product=a&producer=b", "?product=a&x=1"])
      expect((await api(`/store/reviews${query}`)).status).toBe(400);
  });

  it("may be changed for 30 days", async () => {
    const id = await own(delivered.line_id);
    await age("review", id, "29 days");
    expect((await review(token, { line_id: delivered.line_id, stars: 3 })).status).toBe(200);
    await age("review", id, "31 days");
    expect(await review(token, { line_id: delivered.line_id, stars: 1 })).toMatchObject({
      status: 409,
      body: { code: "review_closed" },
    });
    expect(await rows(delivered.line_id)).toMatchObject([{ id, stars: 3 }]);
    await age("review", id, "0 days");
  });
});

describe("a producer's reply", () => {
  it("is the producer's alone, one, and may be changed for 24 hours", async () => {
    const id = await own(delivered.line_id);
    const maker = await ownerOf(delivered.part.producer_id);
    const stranger = await newProducer();
    expect(await ask(stranger, `reviews/${id}/reply`, { text: "Cảm ơn" })).toMatchObject({
      status: 404,
      body: { code: "review_not_found" },
    });
    expect((await ask(stranger, "reviews")).body).toMatchObject({ reviews: [], count: 0, unanswered: 0, mean: null });
    const { body: before } = await ask(maker, "reviews?unanswered=true");
    expect((before.reviews as { id: string }[]).map((one) => one.id)).toContain(id);
    expect((await ask(maker, `reviews/${id}/reply`, { text: "https://mua-o-day.example" })).body.code).toBe(
      "reply_empty",
    );
    expect((await ask(maker, `reviews/${id}/reply`, { text: "Cảm ơn bạn" })).status).toBe(200);
    expect((await ask(maker, `reviews/${id}/reply`, { text: "Cảm ơn bạn nhiều" })).status).toBe(200);
    const { body: after } = await ask(maker, "reviews?unanswered=true");
    expect(after.unanswered).toBe(Number(before.unanswered) - 1);
    const { reviews } = await of(delivered.product_id);
    expect(reviews.find((one) => one.id === id)?.reply).toMatchObject({ text: "Cảm ơn bạn nhiều" });
    await age("review_reply", id, "25 hours");
    expect((await ask(maker, `reviews/${id}/reply`, { text: "Muộn" })).body.code).toBe("reply_closed");
  });
});

describe("an operator", () => {
  it("hides with a reason: gone from pages and mean, told to the buyer, not to be undone by a change", async () => {
    const id = await own(delivered.line_id);
    const before = await of(delivered.product_id);
    const acts = `/admin/ocop/reviews/${id}/acts`;
    expect((await operator(acts, { act: "hide" })).status).toBe(400);
    expect((await operator(acts, { act: "hide", reason: "Lời lẽ xúc phạm" })).status).toBe(200);
    const hidden = await of(delivered.product_id);
    expect(hidden.count).toBe(before.count - 1);
    expect(hidden.reviews.map((one) => one.id)).not.toContain(id);
    expect(hidden.mean === null).toBe(hidden.count === 0);
    expect(
      (await apiJson<Listed>(`/store/reviews?producer=${delivered.part.producer_id}`)).reviews.map((one) => one.id),
    ).not.toContain(id);
    expect((await review(token, { line_id: delivered.line_id, stars: 5 })).body).toMatchObject({
      lines: [{ review: { status: "hidden", hidden_reason: "Lời lẽ xúc phạm" } }],
    });
    expect((await of(delivered.product_id)).count).toBe(hidden.count);
    expect((await ask(await ownerOf(delivered.part.producer_id), `reviews/${id}/reply`, { text: "x" })).status).toBe(
      404,
    );
    expect((await operator(acts, { act: "show", reason: "Xem lại thấy ổn" })).status).toBe(200);
    expect((await of(delivered.product_id)).reviews.find((one) => one.id === id)?.stars).toBe(5);
    const { rows: lines } = await onDatabase((client) =>
      client.query("select action, reason from audit_entry where subject_id = $1 and actor_type = 'user' order by at", [
        id,
      ]),
    );
    expect(lines).toEqual([
      { action: "review.hide", reason: "Lời lẽ xúc phạm" },
      { action: "review.show", reason: "Xem lại thấy ổn" },
    ]);
    expect((await operator("/admin/ocop/reviews/rev_khong-co/acts", { act: "hide", reason: "Thử" })).status).toBe(404);
  });
});

it("reviews of drinks are for adults", async () => {
  const [drink] = await readDrinks();
  expect(drink).toBeDefined();
  const path = `/store/reviews?product=${drink?.id}`;
  expect(await (await api(path)).json()).toMatchObject({ code: "age_screen_required" });
  expect((await api(path, { headers: await adult() })).status).toBe(200);
});

it("a review makes its product's place in the results anew", async () => {
  const noted = async () =>
    onDatabase(async (client) => {
      await client.query("begin");
      await client.query("update review set stars = stars where id = $1", [await own(delivered.line_id)]);
      // Only what this transaction noted: the shop goes on meanwhile.
      const { rows: notes } = await client.query<{ kind: string; key: string }>(
        "select kind, key from change_note where xmin::text = pg_current_xact_id()::xid::text",
      );
      await client.query("rollback");
      return notes;
    });
  expect(await noted()).toEqual([{ kind: "product", key: delivered.product_id }]);
});
