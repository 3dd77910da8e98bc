import { beforeAll, describe, expect, it } from "vitest";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "../support/audit";
import { decide, draftOf, listing, liveListing, pictureOf } from "../support/listings";
import { ask, demoMember, newProducer, type Person } from "../support/members";
import { operator } from "../support/register";
import { api, apiJson } from "../support/stack";

type Shown = {
  title: string;
  thumbnail: string | null;
  description: string | null;
  group: string | null;
  age_restricted: boolean;
  storage: string | null;
  images: { url: string }[];
  variants: { id: string; title: string; price: number; inventory: number }[];
  producer: { slug: string };
};

let owner: Person & { producer_id: string };
let other: Person & { producer_id: string };

beforeAll(async () => {
  owner = await newProducer();
  other = await newProducer();
});

const shown = async (slug: string | null) => (await apiJson<{ listing: Shown }>(`/store/listings/${slug}`)).listing;

describe("a draft", () => {
  it("begins with a name alone and says what it lacks", async () => {
    const { listing: draft } = await listing(owner, "", { name: "  Mật ong rừng " });
    expect(draft).toMatchObject({ status: "draft", version: 1, product_id: null, slug: null, review: null });
    expect(draft.content.name).toBe("Mật ong rừng");
    expect(draft.missing).toEqual(["pictures", "variants"]);
    expect(await ask(owner, `listings/${draft.id}/submit`, {})).toMatchObject({
      status: 400,
      body: { code: "listing_incomplete" },
    });
  });
  it("that was kept offline is one draft, however often it is sent", async () => {
    const body = { client_key: `k-${Date.now()}`, name: "Nháp ngoại tuyến" };
    const answers = await Promise.all([1, 2, 3].map(async () => ask(owner, "listings", body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const ids = answers.map((answer) => (answer.body.listing as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
    const theirs = await ask(other, "listings", body);
    expect(theirs.status).toBe(201);
    expect((theirs.body.listing as { id: string }).id).not.toBe(ids[0]);
  });
  it("is not overwritten from a page that shows an older one", async () => {
    const draft = await draftOf(owner);
    await listing(owner, `/${draft.id}`, { version: 1, storage: "Tủ lạnh" });
    expect(await ask(owner, `listings/${draft.id}`, { version: 1, storage: "Nơi khô" })).toMatchObject({
      status: 409,
      body: { code: "listing_changed" },
    });
  });
  it("can be forgotten, what was published cannot", async () => {
    const draft = await draftOf(owner);
    expect((await ask(owner, `listings/${draft.id}`, undefined, "DELETE")).status).toBe(200);
    expect((await ask(owner, `listings/${draft.id}`)).status).toBe(404);
    const live = await liveListing(owner);
    expect(await ask(owner, `listings/${live.id}`, undefined, "DELETE")).toMatchObject({
      status: 409,
      body: { code: "listing_live" },
    });
  });
  it.each([
    [{ stars: 5 }],
    [{ status: "live" }],
    [{ producer_id: "pdr_1" }],
    [{ product_id: "prod_1" }],
    [{ reviewed_prices: {} }],
    [{ badge: {} }],
    [{ certificates: [] }],
    [{ variants: [{ title: "1", price: 1000, stock: 1, id: "variant_1" }] }],
    [{ variants: [{ title: "1", price: 10.5, stock: 1 }] }],
    [{ variants: [{ title: "1", price: 1000, stock: -1 }] }],
    [{ pictures: [{ id: "lpic_1", url: "https://evil.example/a.jpg" }] }],
  ])("takes nothing that is not its own to say: %j", async (more) => {
    expect(await ask(owner, "listings", { name: "X", ...more })).toMatchObject({
      status: 400,
      body: { code: "invalid_body" },
    });
  });
  it("cannot name two sizes alike", async () => {
    const variants = ["1 kg", "1 KG"].map((title) => ({ title, price: 1000, stock: 1 }));
    expect(await ask(owner, "listings", { variants })).toMatchObject({
      status: 409,
      body: { code: "size_title_twice" },
    });
  });
});

describe("another producer's listing", () => {
  it("is not there, whatever is asked of it", async () => {
    const theirs = await liveListing(other);
    for (const [path, body, method] of [
      ["", undefined, "GET"],
      ["", { storage: "X" }, "POST"],
      ["", undefined, "DELETE"],
      ["/submit", {}, "POST"],
      ["/withdraw", {}, "POST"],
      ["/stock", { variants: [{ key: theirs.content.variants[0]?.key, stock: 0 }] }, "POST"],
      ["/pictures", { pictures: theirs.content.pictures }, "POST"],
    ] as const)
      expect(await ask(owner, `listings/${theirs.id}${path}`, body, method)).toMatchObject({
        status: 404,
        body: { code: "listing_not_found" },
      });
    const { body } = await ask(owner, "listings?limit=100");
    expect(JSON.stringify(body)).not.toContain(theirs.id);
  });
  it("lends no pictures", async () => {
    const theirs = await pictureOf(other);
    expect(await ask(owner, "listings", { name: "X", pictures: [{ id: theirs.id }] })).toMatchObject({
      status: 404,
      body: { code: "picture_not_found" },
    });
  });
});

describe("a first publication", () => {
  it("goes over the market's desk until the shop shows all of it", async () => {
    const draft = await draftOf(owner, {
      group: "food",
      sub_group: "Mật ong",
      story_vi: "Ong lấy mật hoa nhãn.",
      storage: "Nơi khô ráo",
      variants: [
        { title: "Chai 500 ml", price: 180_000, stock: 12, sku: "MO-500", weight_grams: 700 },
        { title: "Chai 1 lít", price: 330_000, stock: 3 },
      ],
    });
    const { listing: waiting } = await listing(owner, `/${draft.id}/submit`, {});
    expect(waiting).toMatchObject({ status: "in_review", review: { kind: "first", status: "in_review", version: 1 } });
    expect(waiting.review?.differences.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["name", "pictures", "story_vi"]),
    );
    expect(await ask(owner, `listings/${draft.id}`, { storage: "X" })).toMatchObject({
      body: { code: "listing_in_review" },
    });
    const desk = await operator(`/admin/ocop/listings?status=in_review&producer_id=${owner.producer_id}`);
    expect(JSON.stringify(desk.body)).toContain(waiting.review?.id);
    const one = await operator(`/admin/ocop/listings/${waiting.review?.id}`);
    expect(one.body.listing).toMatchObject({ name: draft.content.name, pictures: [{ sized: true }] });

    expect((await decide(waiting.review, { act: "approve" }, 99)).body).toMatchObject({ code: "listing_changed" });
    expect((await decide(waiting.review, { act: "approve" })).status).toBe(200);
    const { listing: live } = await listing(owner, `/${draft.id}`);
    expect(live).toMatchObject({ status: "live", review: { status: "approved" } });
    expect(live.wanted).toEqual(live.content);
    const page = await shown(live.slug);
    expect(page).toMatchObject({
      title: draft.content.name,
      thumbnail: draft.pictures[0]?.url,
      group: "food",
      storage: "Nơi khô ráo",
      variants: [
        { title: "Chai 500 ml", price: 180_000, inventory: 12 },
        { title: "Chai 1 lít", price: 330_000, inventory: 3 },
      ],
    });
    expect(live.content.variants).toMatchObject([{ sku: "MO-500", weight_grams: 700 }, { sku: null }]);
    expect((await api(page.thumbnail ?? "")).headers.get("content-type")).toBe("image/webp");
    expect((await decide(waiting.review, { act: "approve" })).body).toMatchObject({ code: "listing_state" });
  });
  it("is sent back with a reason, edited, and handed in again", async () => {
    const draft = await draftOf(owner);
    const { listing: waiting } = await listing(owner, `/${draft.id}/submit`, {});
    expect((await decide(waiting.review, { act: "send_back", reason: " " })).status).toBe(400);
    expect((await decide(waiting.review, { act: "send_back", reason: "Ảnh chưa rõ" })).status).toBe(200);
    const { listing: back } = await listing(owner, `/${draft.id}`);
    expect(back).toMatchObject({
      status: "sent_back",
      slug: null,
      review: { status: "sent_back", reason: "Ảnh chưa rõ" },
    });
    const { body } = await ask(owner, "listings?status=sent_back");
    expect(body.listings).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: draft.id, reason: "Ảnh chưa rõ" })]),
    );
    await listing(owner, `/${draft.id}`, { storage: "Nơi khô" });
    const { listing: again } = await listing(owner, `/${draft.id}/submit`, {});
    expect(again.review?.id).not.toBe(waiting.review?.id);
    expect((await decide(again.review, { act: "approve" })).status).toBe(200);
  });
  it("can be taken back while it waits", async () => {
    const draft = await draftOf(owner);
    const { listing: waiting } = await listing(owner, `/${draft.id}/submit`, {});
    const { listing: back } = await listing(owner, `/${draft.id}/withdraw`, {});
    expect(back).toMatchObject({ status: "draft", review: { status: "withdrawn" } });
    expect((await decide(waiting.review, { act: "approve" })).body).toMatchObject({ code: "listing_state" });
  });
  it("of alcohol stays behind the age screen, and out of promotions", async () => {
    const live = await liveListing(owner, { group: "beverage", alcohol_strength: 29.5 });
    expect(await (await api(`/store/listings/${live.slug}`)).json()).toMatchObject({ code: "age_screen_required" });
    const { body } = await operator(`/admin/products/${live.product_id}`);
    expect(body.product).toMatchObject({ discountable: false });
  });
  it("that fails half-way leaves nothing in the shop, and waits as before", async () => {
    const sku = `TRUNG-${Date.now()}`;
    const size = { title: "Gói", price: 50_000, stock: 1, sku };
    await liveListing(owner, { variants: [size] });
    const draft = await draftOf(owner, { variants: [size] });
    const { listing: waiting } = await listing(owner, `/${draft.id}/submit`, {});
    expect((await decide(waiting.review, { act: "approve" })).status).toBeGreaterThanOrEqual(400);
    expect((await listing(owner, `/${draft.id}`)).listing).toMatchObject({ status: "in_review", product_id: null });
    const left = await onDatabase((client) =>
      client.query("select id from product where title = $1 and deleted_at is null", [draft.content.name]),
    );
    expect(left.rows).toEqual([]);
  });
  it("of a producer that does not trade has to wait", async () => {
    const pending = await newProducer("applied");
    const draft = await draftOf(pending);
    expect(await ask(pending, `listings/${draft.id}/submit`, {})).toMatchObject({
      body: { code: "producer_not_active" },
    });
  });
});

describe("an edit of a live listing", () => {
  it("goes live at once where it is not risky", async () => {
    const live = await liveListing(owner, { group: "food" });
    const [size] = live.content.variants;
    const variants = [{ ...size, price: 120_000, stock: 40 }];
    const answer = await listing(owner, `/${live.id}`, { storage: "Tủ mát", variants });
    expect(answer).toMatchObject({ waiting: [], listing: { status: "live", content: { storage: "Tủ mát" } } });
    expect(await shown(live.slug)).toMatchObject({ storage: "Tủ mát", variants: [{ price: 120_000, inventory: 40 }] });
  });
  it("leaves the page as it was where it is risky, until somebody approved it", async () => {
    const live = await liveListing(owner, { group: "food", story_vi: "Chuyện cũ." });
    const before = await shown(live.slug);
    const [size] = live.content.variants;
    const picture = await pictureOf(owner);
    const answer = await listing(owner, `/${live.id}`, {
      name: `${live.content.name} mới`,
      story_vi: "Chữa bách bệnh.",
      storage: "Tủ mát",
      pictures: [{ id: picture.id }, ...live.content.pictures],
      variants: [{ ...size, price: 131_000 }],
    });
    expect(answer.applied).toEqual(["storage"]);
    expect(answer.waiting?.toSorted()).toEqual(["name", "pictures", "story_vi", `variants.${size?.key}.price`]);
    expect(await shown(live.slug)).toEqual({ ...before, storage: "Tủ mát", updated_at: expect.any(String) });
    const { listing: now } = await listing(owner, `/${live.id}`);
    expect(now.content.name).toBe(live.content.name);
    expect(now.wanted.name).toBe(`${live.content.name} mới`);
    const { body } = await ask(owner, "listings?status=in_review");
    expect(body.listings).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: live.id, status: "live", change_status: "in_review" })]),
    );

    expect((await decide(now.review, { act: "approve" })).status).toBe(200);
    const { listing: after } = await listing(owner, `/${live.id}`);
    expect(after.content).toMatchObject({ name: `${live.content.name} mới`, variants: [{ price: 131_000, stock: 7 }] });
    expect(await shown(live.product_id)).toMatchObject({
      title: `${live.content.name} mới`,
      thumbnail: picture.url,
      storage: "Tủ mát",
      variants: [{ price: 131_000 }],
    });
  });
  it("that is sent back leaves the page as it was, and is not handed in again by changing stock", async () => {
    const live = await liveListing(owner);
    const { listing: waiting } = await listing(owner, `/${live.id}`, { origin: "Nhật Bản" });
    await decide(waiting.review, { act: "send_back", reason: "Sai xuất xứ" });
    const key = live.content.variants[0]?.key;
    const { listing: now } = await listing(owner, `/${live.id}/stock`, { variants: [{ key, stock: 2 }] });
    expect(now).toMatchObject({ status: "live", review: { status: "sent_back" }, content: { origin: null } });
    expect((await shown(live.slug)).variants).toMatchObject([{ inventory: 2 }]);
    const { listing: dropped } = await listing(owner, `/${live.id}/withdraw`, {});
    expect(dropped.wanted).toEqual(dropped.content);
  });
  it("grows while it waits, and nobody approves what they did not read", async () => {
    const live = await liveListing(owner);
    const { listing: first } = await listing(owner, `/${live.id}`, { origin: "Thanh Hóa" });
    const { listing: second } = await listing(owner, `/${live.id}`, { ingredients: "Mật ong" });
    expect(second.review).toMatchObject({ id: first.review?.id, version: 2 });
    expect((await decide(first.review, { act: "approve" })).body).toMatchObject({ code: "listing_changed" });
    expect((await decide(second.review, { act: "approve" })).status).toBe(200);
    expect((await listing(owner, `/${live.id}`)).listing.content).toMatchObject({
      origin: "Thanh Hóa",
      ingredients: "Mật ong",
    });
  });
  it("adds a size after a look and takes one away at once", async () => {
    const live = await liveListing(owner);
    const [size] = live.content.variants;
    const added = { title: "Gói 1 kg", price: 190_000, stock: 4 };
    const { listing: waiting } = await listing(owner, `/${live.id}`, { variants: [size, added] });
    expect((await shown(live.slug)).variants).toHaveLength(1);
    expect((await decide(waiting.review, { act: "approve" })).status).toBe(200);
    expect((await shown(live.slug)).variants).toMatchObject([
      { title: "Gói 500 g" },
      { title: added.title, price: added.price, inventory: added.stock },
    ]);
    const { listing: both } = await listing(owner, `/${live.id}`);
    await listing(owner, `/${live.id}`, { variants: both.content.variants.slice(1) });
    expect((await shown(live.slug)).variants).toMatchObject([{ title: "Gói 1 kg" }]);
  });
  it("renames a size after a look", async () => {
    const live = await liveListing(owner);
    const [size] = live.content.variants;
    const { listing: waiting } = await listing(owner, `/${live.id}`, { variants: [{ ...size, title: "Túi 500 g" }] });
    expect((await decide(waiting.review, { act: "approve" })).status).toBe(200);
    expect((await shown(live.slug)).variants).toMatchObject([{ id: size?.key, title: "Túi 500 g" }]);
  });
  it("takes it off sale and puts it back, but not when the market hid it", async () => {
    const live = await liveListing(owner);
    await listing(owner, `/${live.id}`, { paused: true });
    expect((await api(`/store/listings/${live.slug}`)).status).toBe(404);
    await listing(owner, `/${live.id}`, { paused: false });
    expect((await api(`/store/listings/${live.slug}`)).status).toBe(200);
    await operator(`/admin/products/${live.product_id}`, { status: "draft" });
    for (const paused of [true, false]) await ask(owner, `listings/${live.id}`, { paused });
    expect((await api(`/store/listings/${live.slug}`)).status).toBe(404);
    expect(await ask(owner, `listings/${live.id}`, { paused: true })).toMatchObject({
      body: { code: "listing_off_shop" },
    });
  });
  it("never leaves nothing to sell, and knows only sizes that there are", async () => {
    const live = await liveListing(owner);
    expect(await ask(owner, `listings/${live.id}`, { variants: [] })).toMatchObject({
      body: { code: "listing_incomplete" },
    });
    expect(await ask(owner, `listings/${live.id}/stock`, { variants: [{ key: "variant_x", stock: 1 }] })).toMatchObject(
      {
        status: 404,
        body: { code: "listing_size_not_found" },
      },
    );
  });
});

describe("products that were there before", () => {
  it("are live listings of their maker, and can be edited", async () => {
    const demo = await demoMember("chuthe@ocop.example");
    const { body } = await ask(demo, "listings?status=live&limit=1");
    const [row] = body.listings as { id: string; slug: string }[];
    const { listing: live } = await listing(demo, `/${row?.id}`);
    expect(live).toMatchObject({ status: "live", slug: row?.slug });
    const [size] = live.content.variants;
    const stock = (size?.stock ?? 0) + 1;
    const { listing: after } = await listing(demo, `/${live.id}/stock`, { variants: [{ key: size?.key, stock }] });
    expect(after.content.variants[0]?.stock).toBe(stock);
    await listing(demo, `/${live.id}/stock`, { variants: [{ key: size?.key, stock: stock - 1 }] });
  });
});

describe("a holiday", () => {
  it("keeps goods from being ordered while it lasts", async () => {
    const closing = await newProducer();
    const live = await liveListing(closing);
    const today = todayInHoChiMinh();
    expect((await ask(closing, "holiday", { holiday: { from: today, to: "2020-01-01" } })).status).toBe(400);
    const { body } = await ask(closing, "holiday", { holiday: { from: today, to: today, note: "Nghỉ giỗ tổ" } });
    expect(body).toEqual({ holiday: { from: today, to: today, note: "Nghỉ giỗ tổ" }, closed: true });
    const { regions } = await apiJson<{ regions: { id: string }[] }>("/store/regions");
    const order = async () => {
      const { cart } = await apiJson<{ cart: { id: string } }>("/store/carts", {
        method: "POST",
        body: JSON.stringify({ region_id: regions[0]?.id }),
      });
      const line = { variant_id: live.content.variants[0]?.key, quantity: 1 };
      return api(`/store/carts/${cart.id}/line-items`, { method: "POST", body: JSON.stringify(line) });
    };
    expect(await (await order()).json()).toMatchObject({ code: "product_unavailable" });
    expect((await ask(closing, "holiday", { holiday: null })).body).toEqual({ holiday: null, closed: false });
    expect((await order()).status).toBe(200);
  });
});
