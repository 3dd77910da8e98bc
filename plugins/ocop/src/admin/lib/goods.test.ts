import { goodsFault, goodsOf } from "./goods";

const good = { product_id: "prod_1", name: "Mật ong", last_seen_on: "2026-11-01" };

describe("goods of a sales point", () => {
  it("go back as the server takes them", () => {
    const stored = { ...good, id: "spg_1", product: { title: "Mật ong" } };
    expect(goodsOf([stored])).toEqual([good]);
  });

  it("need a name and a day", () => {
    expect(goodsFault([good])).toBeNull();
    expect(goodsFault([good, { ...good, name: " " }])).toBe("Dòng 2: cần nhập tên hàng.");
    expect(goodsFault([{ ...good, last_seen_on: "" }])).toBe("Dòng 1: cần nhập ngày nhìn thấy gần nhất.");
  });
});
