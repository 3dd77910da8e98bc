import { describe, expect, it } from "vitest";
import { timerOf } from "../../modules/marketplace/rules/timers";
import { toHtml } from "../mail/render/to-html";
import { toText } from "../mail/render/to-text";
import { words as mailWords } from "../mail/words";
import type { MailedPart } from "./facts";
import { lateLetter, newPartLetter, soonLetter } from "./letters";

const PLACED = new Date("2026-11-26T02:00:00Z");

const part = (changes: Partial<MailedPart> = {}): MailedPart => ({
  id: "pord_1",
  order_id: "order_1",
  number: "1001-1",
  producer_id: "pdr_1",
  producer: "Hợp tác xã Thử nghiệm",
  producer_phone: "0912345678",
  status: "new",
  mode: "delivery",
  payment_method: "cod",
  created_at: PLACED,
  paid_at: null,
  accepted_at: null,
  total: 185_000,
  commune: "Xã Hoằng Hóa",
  province: "Thanh Hóa",
  lines: [{ title: "Nước <mắm>", variant_title: "Chai 500 ml", quantity: 2, item_total: 155_000 }],
  ...changes,
});

function writing(one: MailedPart, hours: number) {
  const now = new Date(PLACED.getTime() + hours * 3_600_000);
  const timer = timerOf(one, now);
  if (timer === null) throw new Error("this part has no timer");
  return {
    part: one,
    timer,
    email: "thanh-vien@example.com",
    link: "https://cho.example/producer/don-hang/pord_1",
    now,
  };
}

describe("mails to a producer", () => {
  it("tell of a new order until when it waits, what it is and where it goes", () => {
    const letter = newPartLetter(writing(part(), 0));
    expect(letter.subject).toBe("Đơn mới số 1001-1: 185.000\u00a0₫");
    const text = toText(letter, mailWords.vi);
    for (const words of ["Nước <mắm>", "Chai 500 ml × 2", "Xã Hoằng Hóa, Thanh Hóa", "09:00 ngày 28/11/2026"])
      expect(text).toContain(words);
    expect(text).toContain("https://cho.example/producer/don-hang/pord_1");
    expect(toHtml(letter, mailWords.vi)).toContain("Nước &lt;mắm&gt;");
  });

  it("say how many hours are left, and that none is", () => {
    expect(soonLetter(writing(part(), 24)).subject).toBe("Đơn 1001-1: còn 24 giờ để nhận đơn");
    expect(soonLetter(writing(part(), 60)).subject).toBe("Đơn 1001-1: đã quá giờ nhận đơn");
    const accepted = part({ status: "accepted", accepted_at: PLACED });
    expect(soonLetter(writing(accepted, 40)).subject).toBe("Đơn 1001-1: còn 32 giờ để gửi hàng");
  });

  it("tell the operator whom to call", () => {
    const { part: late, timer } = writing(part(), 50);
    const letter = lateLetter(late, timer, "accept", "https://cho.example/app/ocop-producer-orders?q=1001-1");
    expect(letter.subject).toBe("Đơn 1001-1 quá giờ nhận đơn: Hợp tác xã Thử nghiệm");
    expect(toText(letter, mailWords.vi)).toContain("0912345678");
  });
});
