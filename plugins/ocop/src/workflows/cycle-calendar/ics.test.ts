import { describe, expect, it } from "vitest";
import { calendarFile } from "./ics";

const entry = {
  id: "cyp_1",
  step: "rate",
  starts_on: "2026-03-01",
  ends_on: "2026-04-30",
  note: "Đợt 1; nộp hồ sơ, mẫu",
  updated_at: new Date("2026-01-05T03:00:00Z"),
} as const;
const file = calendarFile("Chu trình OCOP 2026", [entry], "cho.example");
const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");

describe("a calendar as a file", () => {
  it("writes whole days, the end after the last one", () => {
    expect(lines).toContain("DTSTART;VALUE=DATE:20260301");
    expect(lines).toContain("DTEND;VALUE=DATE:20260501");
    expect(file).not.toContain("T000000");
  });

  it("has ids that stay, texts with their marks escaped, and ends as the standard says", () => {
    expect(lines).toContain("UID:cyp_1@cho.example");
    expect(lines).toContain("SUMMARY:Bước 5: Đánh giá\\, xếp hạng sản phẩm");
    expect(lines).toContain("DESCRIPTION:Đợt 1\\; nộp hồ sơ\\, mẫu");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.findLast((line) => line !== "")).toBe("END:VCALENDAR");
  });

  it("is the same whenever it is written", () => {
    expect(calendarFile("Chu trình OCOP 2026", [entry], "cho.example")).toBe(file);
  });
});
