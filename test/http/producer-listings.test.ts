import { beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { decide, draftOf, listing, liveListing, shownListing } from "../support/listings";
import { ask, newProducer, type Person } from "../support/members";
import { operator } from "../support/register";
import { api } from "../support/stack";

let owner: Person & { producer_id: string };
let other: Person & { producer_id: string };

beforeAll(async () => {
  owner = await newProducer();
  other = await newProducer();
});

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
    const page = await shownListing(live.slug);
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
