import { describe, expect, it } from "vitest";
import { producerOrders as words } from "../../shared/i18n/vi/producer-orders";
import { timerWords } from "./time-left";

const NOW = Date.parse("2026-11-26T02:00:00Z");
const inHours = (hours: number) => ({
  stage: "accept" as const,
  state: "ok" as const,
  due_at: new Date(NOW + hours * 3_600_000).toISOString(),
});

describe("timerWords", () => {
  it("says what is left as people would", () => {
    expect(timerWords(inHours(20), NOW, words)).toBe("Còn 20 giờ để nhận đơn");
    expect(timerWords(inHours(0.5), NOW, words)).toBe("Còn 30 phút để nhận đơn");
    expect(timerWords({ ...inHours(51), stage: "ship" }, NOW, words)).toBe("Còn 2 ngày 3 giờ để gửi hàng");
    expect(timerWords(inHours(48), NOW, words)).toBe("Còn 2 ngày để nhận đơn");
  });

  it("says how long it has been over", () => {
    expect(timerWords(inHours(-5), NOW, words)).toBe("Quá hạn nhận đơn 5 giờ");
    expect(timerWords({ ...inHours(-72), stage: "ship" }, NOW, words)).toBe("Quá hạn gửi hàng 3 ngày");
    expect(timerWords(inHours(0), NOW, words)).toBe("Còn 1 phút để nhận đơn");
  });
});
