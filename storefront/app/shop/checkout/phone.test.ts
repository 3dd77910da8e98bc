import { describe, expect, it } from "vitest";
import { vietnamesePhone } from "./phone";

describe("vietnamesePhone", () => {
  it.each([
    ["0912345678", "0912345678"],
    [" 091 234 56 78 ", "0912345678"],
    ["091.234.5678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["0084912345678", "0912345678"],
    ["84912345678", "0912345678"],
    ["0237 385 2246", "02373852246"],
    ["(024) 3825-1234", "02438251234"],
  ])("reads %s", (text, phone) => {
    expect(vietnamesePhone(text)).toBe(phone);
  });

  it.each(["", "912345678", "091234567", "09123456789", "0112345678", "+1 202 555 0100", "0912 34a 678", "٠٩١٢٣٤٥٦٧٨"])(
    "refuses %s",
    (text) => {
      expect(vietnamesePhone(text)).toBeNull();
    },
  );
});
