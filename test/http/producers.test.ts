import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ProductCard } from "../../plugins/ocop/src/contract/catalogue";
import type { ProducerDetail, ProducerListAnswer } from "../../plugins/ocop/src/contract/producer";
import { createProducer, operator, removeMade, type Stored } from "../support/demo-rows";
import { api, apiJson } from "../support/stack";

type Shown = { producer: ProducerDetail & { products: ProductCard[] } };
const list = (query: string) => apiJson<ProducerListAnswer>(`/store/producers?${query}`);
const show = (reference: string) => apiJson<Shown>(`/store/producers/${reference}`);

const PRIVATE = {
  representative: "Người đại diện thử nghiệm",
  phone: "0987 654 321",
  email: "rieng@example.vn",
  tax_code: "0101234567",
};
let made: Stored;

beforeAll(async () => {
  made = await createProducer({
    ...PRIVATE,
    name: "Hợp tác xã Đậu đỏ Thử nghiệm",
    kind: "cooperative",
    status: "active",
    story_vi: '<p onclick="x()">Đậu <script>alert(1)</script><b>đỏ</b></p><img src=x onerror=alert(1)>',
    standards: [
      { standard: "VietGAP", valid_from: "2020-01-01", valid_to: "2020-12-31" },
      { standard: "HACCP", valid_from: "2020-01-01" },
    ],
  });
});
afterAll(removeMade);

describe("GET /store/producers", () => {
  it("lists in pages that do not overlap and counts all", async () => {
    const first = await list("limit=5");
    const second = await list("limit=5&offset=5");
    expect(first.producers).toHaveLength(5);
    expect(first.count).toBeGreaterThan(5);
    const ids = [...first.producers, ...second.producers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("finds by name without marks, composed or decomposed", async () => {
    for (const q of ["dau do thu nghiem", "Đậu đỏ thử nghiệm", "Đậu đỏ thử nghiệm".normalize("NFD")]) {
      const { producers } = await list(`q=${encodeURIComponent(q)}`);
      expect(producers.map(({ id }) => id)).toEqual([made.id]);
    }
    expect((await list("q=%25_%25")).count).toBe(0);
  });

  it("filters by kind and by place, in any letter case, by code or slug", async () => {
    const { producers } = await list("kind=cooperative&limit=100");
    expect(new Set(producers.map(({ kind }) => kind))).toEqual(new Set(["cooperative"]));
    const byCode = await list("province=38&limit=100");
    expect(byCode.count).toBeGreaterThan(0);
    expect(byCode.producers.every(({ province_code }) => province_code === "38")).toBe(true);
    expect((await list("province=Thanh-Hoa-38&limit=100")).count).toBe(byCode.count);
  });

  it("names no producer after alcohol and none that makes nothing else", async () => {
    const { producers } = await list("q=ruou&limit=100");
    expect(producers).toEqual([]);
  });

  it.each([
    ["kind=nobody", "kind"],
    ["limit=101", "limit"],
    ["limit=0", "limit"],
    ["offset=-1", "offset"],
    ["province=khong-co-99", "province"],
    ["color=red", "color"],
    [`q=${"a".repeat(201)}`, "q"],
  ])("refuses %s and names the field", async (query, field) => {
    const answer = await api(`/store/producers?${query}`);
    expect(answer.status).toBe(400);
    const body = (await answer.json()) as { code: string; fields: Record<string, string> };
    expect(Object.keys(body.fields)).toEqual([field]);
  });
});

describe("GET /store/producers/:slug", () => {
  it("keeps personal data to itself until there is a consent for each purpose", async () => {
    const closed = JSON.stringify(await show(made.slug));
    for (const value of Object.values(PRIVATE)) expect(closed).not.toContain(value);
    await operator(`/admin/ocop/producers/${made.id}`, { contact_public: true });
    const { producer } = await show(made.slug);
    expect(producer).toMatchObject({ phone: PRIVATE.phone, email: PRIVATE.email, representative: null });
    expect(JSON.stringify(producer)).not.toContain(PRIVATE.tax_code);
  });

  it("shows a clean story and only the standards that hold today", async () => {
    const { producer } = await show(made.slug);
    expect(producer.story_vi).toBe("<p>Đậu <b>đỏ</b></p>");
    expect(producer.standards.map(({ standard }) => standard)).toEqual(["HACCP"]);
  });

  it("answers to id, slug and former slug after a rename, with the current slug", async () => {
    await operator(`/admin/ocop/producers/${made.id}`, { name: "Hợp tác xã Đậu đen Thử nghiệm" });
    for (const reference of [made.slug, made.id, made.short_id]) {
      expect((await show(reference)).producer.slug).toBe(`hop-tac-xa-dau-den-thu-nghiem-${made.short_id}`);
    }
  });

  it("reaches the search box after a change, under its new name", async () => {
    await vi.waitFor(
      async () => {
        const found = await apiJson<{ producers: { id: string; slug: string }[] }>(
          "/store/suggest?q=dau%20den%20thu%20nghiem",
        );
        expect(found.producers).toContainEqual(
          expect.objectContaining({ id: made.id, slug: expect.stringContaining("dau-den") }),
        );
      },
      { timeout: 30_000, interval: 250 },
    );
  });

  it("carries the cards of its products", async () => {
    const { producers } = await list("limit=100");
    const busy = producers.find(({ product_count }) => product_count > 0);
    const { producer } = await show(busy?.slug ?? "");
    expect(producer.products).toHaveLength(producer.product_count);
    expect(producer.products.every(({ producer: maker }) => maker?.slug === producer.slug)).toBe(true);
  });

  it("is gone while suspended", async () => {
    await operator(`/admin/ocop/producers/${made.id}`, { status: "suspended" });
    const answer = await api(`/store/producers/${made.slug}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ type: "not_found", code: "producer_not_found" });
    expect((await list("q=dau den thu nghiem")).count).toBe(0);
  });

  it("speaks the reader's language", async () => {
    const message = async (language: string) => {
      const answer = await api("/store/producers/khong-co-222222", { headers: { "accept-language": language } });
      return ((await answer.json()) as { message: string }).message;
    };
    expect(await message("vi")).toBe("Không tìm thấy chủ thể này.");
    expect(await message("en-GB,en;q=0.9")).toBe("This producer was not found.");
  });
});
