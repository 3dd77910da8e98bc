import { describe, expect, it } from "vitest";
import { formOn, validOn } from "./as-of";
import { territory } from "../dataset/shipped.fixture";

describe("validity", () => {
  it("includes both ends and leaves null open", () => {
    expect(validOn({ valid_from: null, valid_to: "2025-06-30" }, "2025-06-30")).toBe(true);
    expect(validOn({ valid_from: null, valid_to: "2025-06-30" }, "2025-07-01")).toBe(false);
    expect(validOn({ valid_from: "2025-07-01", valid_to: null }, "2025-06-30")).toBe(false);
    expect(validOn({ valid_from: "2025-07-01", valid_to: null }, "2025-07-01")).toBe(true);
  });
});

describe("formOn", () => {
  it("makes Đồng Nai a city from 30/04/2026 (NQ 30/2026/QH16)", async () => {
    const { index } = await territory();
    const dongNai = index.find("75");
    if (!dongNai) throw new Error("Đồng Nai is missing");
    expect(formOn(dongNai, "2026-04-29")).toMatchObject({ kind: "tỉnh", decree: "202/2025/QH15" });
    expect(formOn(dongNai, "2026-04-30")).toMatchObject({ kind: "thành phố", decree: "30/2026/QH16" });
  });
  it("calls Huế by its earlier name before 2025 (NQ 175/2024/QH15)", async () => {
    const { index } = await territory();
    const hue = index.find("F46");
    if (!hue) throw new Error("Huế is missing");
    expect(formOn(hue, "2024-12-31")).toMatchObject({ kind: "tỉnh", name: "Thừa Thiên Huế" });
    expect(formOn(hue, "2025-01-01")).toMatchObject({ kind: "thành phố", name: "Huế" });
  });
});
