import { describe, expect, it } from "vitest";
import type { MailPart } from "../facts";
import type { MailRefund } from "../subjects";
import { part, writing } from "./letters.fixture";
import { paidLetter } from "./paid";
import { deliveredLetter, shippedLetter } from "./part";
import { placedLetter } from "./placed";
import { refundedLetter } from "./refunded";

const dong = (digits: string) => `${digits}\u00a0₫`;

describe("placedLetter", () => {
  it("says who sends what, what it costs and what is paid at the door", () => {
    const letter = placedLetter(writing());
    expect(letter.subject).toBe("Đã nhận đơn hàng số 1001");
    expect(letter.facts.map(({ value }) => value)).toEqual(["#1001", "26/11/2026", "Tiền mặt khi nhận hàng"]);
    expect(letter.notice).toEqual({ text: `Bạn trả ${dong("1.234.567")} tiền mặt khi nhận hàng.`, tone: "wait" });
    expect(letter.groups[0]).toMatchObject({
      title: "Hợp tác xã Thử nghiệm",
      items: [
        { title: "Nước mắm", detail: `Chai 500 ml · ${dong("1.204.567")}\u00a0×\u00a01`, amount: dong("1.204.567") },
      ],
      rows: [{ term: "Giao tiêu chuẩn · sau 2–4 ngày", value: dong("30.000") }],
    });
    expect(letter.totals.at(-1)).toEqual({ term: "Tổng cộng", value: dong("1.234.567"), strong: true });
    expect(letter.address?.lines).toContain("Xã Hoằng Hóa, tỉnh Thanh Hóa");
    expect(letter.link.href).toBe("https://cho.example/don-hang/token");
  });

  it("speaks the buyer's language, and Vietnamese to whoever noted none", () => {
    const letter = placedLetter(writing({ language: "en" }));
    expect(letter.subject).toBe("We have received your order no. 1001");
    expect(letter.link.href).toBe("https://cho.example/en/don-hang/token");
    for (const language of [null, "fr", { vi: 1 }]) expect(placedLetter(writing({ language })).language).toBe("vi");
  });

  it("names the end of an awaited transfer in Vietnamese time, and leads to the page that has the QR code", () => {
    const parts = [part({ payment_method: "vietqr" })];
    const letter = placedLetter(writing({ parts, pay_until: "2026-11-26T18:30:00Z" }));
    expect(letter.notice?.text).toContain(`chuyển khoản ${dong("1.234.567")} đến 01:30 ngày 27/11/2026`);
    expect(letter.link.label).toBe("Mở trang đơn hàng để chuyển khoản");
  });

  it("asks for no transfer that has come, or whose time is over", () => {
    const parts = [part({ payment_method: "vietqr" })];
    const pay_until = "2026-11-26T18:30:00Z";
    expect(placedLetter(writing({ parts, pay_until, received: 1_234_567 })).notice?.tone).toBe("good");
    const late = placedLetter(writing({ parts, pay_until: "2026-11-26T01:59:00Z" }));
    expect(late.notice?.text).toContain("đã qua");
    expect(late.link.label).toBe("Xem đơn hàng");
  });

  it("asks only for what is left, and thanks nobody for an order that is over", () => {
    const gone = part({ status: "cancelled", taken_back: 1_234_567 });
    const letter = placedLetter(writing({ parts: [gone, part({ id: "pord_2", number: "1001-2" })] }));
    expect(letter.notice?.text).toContain(dong("1.234.567"));
    expect(letter.totals.map(({ value }) => value).slice(-2)).toEqual([`-${dong("1.234.567")}`, dong("1.234.567")]);
    expect(placedLetter(writing({ parts: [gone] }))).toMatchObject({
      subject: "Đơn hàng số 1001 đã được hủy",
      steps: null,
    });
  });
});

it("paidLetter says how much has arrived", () => {
  const parts = [part({ payment_method: "card", paid_at: "2026-11-26T01:00:00Z" })];
  const letter = paidLetter(writing({ parts, received: 1_234_567 }));
  expect(letter.paragraphs.join(" ")).toContain(`đã nhận đủ ${dong("1.234.567")} cho đơn hàng số 1001`);
});

describe("shippedLetter", () => {
  const sent = { status: "shipped", carrier: "Viettel Post", tracking_code: "VTP1" } as const;
  const of = (changes: Partial<MailPart>) => shippedLetter(part({ ...sent, ...changes }), writing());

  it("has the carrier, its code and the cash for the courier", () => {
    const letter = of({});
    expect(letter.facts.map(({ value }) => value)).toEqual(["#1001-1", "Viettel Post", "VTP1"]);
    expect(letter.notice?.text).toBe(`Bạn trả ${dong("1.234.567")} tiền mặt cho người giao hàng.`);
    expect(letter.paragraphs.at(-1)).toContain("gọi 0912345678");
  });

  it("says what became true before it was sent", () => {
    const late = of({ status: "delivered", delivered_at: "2026-11-25T17:30:00Z" });
    expect(late.title).toBe("Hàng đã đến tay bạn");
    expect(late.paragraphs.at(-1)).toContain("đã được giao ngày 26/11/2026");
    const back = of({ status: "refused", refused_at_door: true, taken_back: 1_234_567 });
    expect(back.title).toBe("Phần hàng không được nhận khi giao");
    expect(back.notice).toBeNull();
  });
});

it("deliveredLetter gives the last day for complaints and what was paid in cash", () => {
  const delivered = { status: "delivered", delivered_at: "2026-11-25T17:30:00Z" } as const;
  const letter = deliveredLetter(part(delivered), writing());
  expect(letter.paragraphs.at(-1)).toContain("đến hết ngày 03/12/2026");
  expect(letter.notice?.text).toBe(`Tiền mặt trả khi nhận hàng: ${dong("1.234.567")}.`);
  const paid = deliveredLetter(part({ ...delivered, paid_at: "2026-11-25T17:40:00Z" }), writing());
  expect(paid.notice?.text).toBe(`Bạn đã trả ${dong("1.234.567")} tiền mặt.`);
});

describe("refundedLetter", () => {
  const refund = (changes: Partial<MailRefund> = {}): MailRefund => ({
    id: "pref_1",
    order_id: "order_01K00000000000000000000000",
    producer_order_id: "pord_1",
    kind: "return",
    amount: 1_204_567,
    delivery_amount: 0,
    paid_back: 1_204_567,
    lines: [{ producer_order_line_id: "porl_1", quantity: 1, amount: 1_204_567 }],
    ...changes,
  });

  it.each([
    ["card", "thẻ bạn đã dùng"],
    ["vietqr", "chuyển khoản lại"],
    ["cod", "hỏi số tài khoản"],
  ] as const)("says how money paid by %s comes back", (payment_method, how) => {
    const letter = refundedLetter(refund(), part({ payment_method, paid_at: "2026-11-25T17:30:00Z" }), writing());
    expect(letter.notice?.text).toContain(`Bạn được hoàn ${dong("1.204.567")}.`);
    expect(letter.notice?.text).toContain(how);
    expect(letter.groups[0]?.items).toMatchObject([{ title: "Nước mắm", amount: dong("1.204.567") }]);
  });

  it("promises nothing back that was never paid, and says what is left to pay", () => {
    const left = part({ status: "partly_cancelled", taken_back: 204_567 });
    const letter = refundedLetter(refund({ kind: "cancel", amount: 204_567, paid_back: 0 }), left, writing());
    expect(letter.notice?.text).toContain("không có khoản nào phải hoàn lại");
    expect(letter.totals.at(-1)).toEqual({ term: "Còn phải trả cho phần này", value: dong("1.030.000") });
  });

  it("tells the producer's no from the buyer's at the door, and a whole order from a part", () => {
    const refused = refund({ kind: "refused", paid_back: 0 });
    const title = (changes: Partial<MailPart>) => refundedLetter(refused, part(changes), writing()).title;
    expect(title({ status: "refused" })).toBe("Chủ thể không nhận được đơn");
    expect(title({ status: "refused", refused_at_door: true })).toBe("Phần hàng không được nhận khi giao");
    const gone = part({ status: "cancelled", taken_back: 1_234_567 });
    const whole = refundedLetter(refund({ kind: "cancel" }), gone, writing({ parts: [gone] }));
    expect(whole.title).toBe("Đơn hàng số 1001 đã được hủy");
  });
});
