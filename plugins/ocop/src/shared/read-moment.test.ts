import { describe, expect, it } from "vitest";
import { readMoment } from "./read-moment";

describe("readMoment", () => {
  it.each([
    ["25/11/2026 14:05:09", "2026-11-25T07:05:09.000Z"],
    ["5/1/2026", "2026-01-04T17:00:00.000Z"],
    ["2026-11-25 00:30", "2026-11-24T17:30:00.000Z"],
    ["25-11-2026 7:00", "2026-11-25T00:00:00.000Z"],
  ])("reads %s", (text, iso) => expect(readMoment(text)?.toISOString()).toBe(iso));

  it.each(["", "hôm qua", "31/02/2026", "2026-13-01", "25/11/2026 25:00", "11/25/2026", "25/11/26"])(
    "refuses %j",
    (text) => expect(readMoment(text)).toBeNull(),
  );
});
