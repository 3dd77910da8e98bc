import { beforeAll, describe, expect, it } from "vitest";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { decide, listing, liveListing, pictureOf, shownListing } from "../support/listings";
import { ask, demoMember, newProducer, type Person } from "../support/members";
import { operator } from "../support/register";
import { api, apiJson } from "../support/stack";

let owner: Person & { producer_id: string };
let other: Person & { producer_id: string };

beforeAll(async () => {
  owner = await newProducer();
  other = await newProducer();
});

describe("an edit of a live listing", () => {
  it("goes live at once where it is not risky", async () => {
    const live = await liveListing(owner, { group: "food" });
    const [size] = live.content.variants;
    const variants = [{ ...size, price: 120_000, stock: 40 }];
    const answer = await listing(owner, `/${live.id}`, { storage: "Tủ mát", variants });
    expect(answer).toMatchObject({ waiting: [], listing: { status: "live", content: { storage: "Tủ mát" } } });
    expect(await shownListing(live.slug)).toMatchObject({
      storage: "Tủ mát",
      variants: [{ price: 120_000, inventory: 40 }],
    });
  });
  it("leaves the page as it was where it is risky, until somebody approved it", async () => {
    const live = await liveListing(owner, { group: "food", story_vi: "Chuyện cũ." });
    const before = await shownListing(live.slug);
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
    expect(await shownListing(live.slug)).toEqual({ ...before, storage: "Tủ mát", updated_at: expect.any(String) });
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
    expect(await shownListing(live.product_id)).toMatchObject({
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
    expect((await shownListing(live.slug)).variants).toMatchObject([{ inventory: 2 }]);
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
    expect((await shownListing(live.slug)).variants).toHaveLength(1);
    expect((await decide(waiting.review, { act: "approve" })).status).toBe(200);
    expect((await shownListing(live.slug)).variants).toMatchObject([
      { title: "Gói 500 g" },
      { title: added.title, price: added.price, inventory: added.stock },
    ]);
    const { listing: both } = await listing(owner, `/${live.id}`);
    await listing(owner, `/${live.id}`, { variants: both.content.variants.slice(1) });
    expect((await shownListing(live.slug)).variants).toMatchObject([{ title: "Gói 1 kg" }]);
  });
  it("renames a size after a look", async () => {
    const live = await liveListing(owner);
    const [size] = live.content.variants;
    const { listing: waiting } = await listing(owner, `/${live.id}`, { variants: [{ ...size, title: "Túi 500 g" }] });
    expect((await decide(waiting.review, { act: "approve" })).status).toBe(200);
    expect((await shownListing(live.slug)).variants).toMatchObject([{ id: size?.key, title: "Túi 500 g" }]);
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
