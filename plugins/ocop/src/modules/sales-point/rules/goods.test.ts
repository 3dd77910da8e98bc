import { describe, expect, it } from "vitest";
import { isNamedLikeAlcohol } from "./goods";

describe("isNamedLikeAlcohol", () => {
  it.each([
    ["Rượu mơ Yên Tử", true],
    ["RƯỢU NẾP".normalize("NFD"), true],
    ["Vang đỏ Đà Lạt", true],
    ["Bia thủ công", true],
    ["Nấm rơm", false],
    ["Vàng mã", false],
    ["Chè Vang", false],
    ["Ruốc tôm", false],
  ])("%s: %s", (name, hidden) => {
    expect(isNamedLikeAlcohol(name)).toBe(hidden);
  });
});
