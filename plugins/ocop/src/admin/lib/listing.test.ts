import { describe, expect, it } from "vitest";
import { decisionsOn, fieldName, fieldText, pictureIdsOf } from "./listing";

describe("a changed field", () => {
  it("is named in words", () => {
    const of = (field: string, before: unknown = 1, after: unknown = 2) => fieldName({ field, before, after });
    expect(of("story_vi")).toBe("Câu chuyện (tiếng Việt)");
    expect(of("variants.variant_1.price")).toBe("Giá quy cách");
    expect(of("variants.variant_1.title")).toBe("Tên quy cách");
    expect(of("variants.new-1", null)).toBe("Quy cách mới");
    expect(of("variants.variant_1", {}, null)).toBe("Bỏ quy cách");
  });
  it("says its value in words", () => {
    expect(fieldText("name", null)).toBe("–");
    expect(fieldText("group", "food")).toBe("Thực phẩm");
    expect(fieldText("variants.v.price", 120_000)).toContain("120.000");
    expect(fieldText("variants.v", { title: "1 kg", price: 90_000 })).toMatch(/^1 kg: 90\.000/);
    expect(fieldText("season_months", [1, 2])).toBe("1, 2");
    expect(fieldText("paused", true)).toBe("có");
  });
  it("names the pictures that stand beside it", () => {
    const pictures = [{ id: "lpic_1" }, { id: "lpic_2" }];
    expect(pictureIdsOf({ field: "pictures", before: [], after: pictures }, pictures)).toEqual(["lpic_1", "lpic_2"]);
    expect(pictureIdsOf({ field: "name", before: "a", after: "b" }, "b")).toEqual([]);
  });
});

describe("a proposal", () => {
  it("is decided once", () => {
    expect(decisionsOn({ status: "in_review" }).map(({ value }) => value)).toEqual(["approve", "send_back"]);
    expect(decisionsOn({ status: "approved" })).toEqual([]);
  });
});
