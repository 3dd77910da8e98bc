import { describe, expect, it } from "vitest";
import { historyOf, lyingText, type TransferMove, transferActs, transferFields } from "./transfer";

const nothing = { unmatched: 0, refund_due: 0, applied: 0, paid_back: 0 };
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("lyingText", () => {
  it("names the place, and the amounts when there are two", () => {
    expect(lyingText({ ...nothing, unmatched: 5000 })).toBe("Chờ xử lý");
    expect(plain(lyingText({ ...nothing, applied: 5000, refund_due: 1200 }))).toBe(
      "Phải hoàn 1.200 ₫, Đã vào đơn 5.000 ₫",
    );
    expect(lyingText(nothing)).toBe("Ngân hàng đã lấy lại");
  });
});

describe("historyOf", () => {
  const move = (more: Partial<TransferMove>): TransferMove => ({
    place: "unmatched",
    amount: 5000,
    reason: "wrong_reference",
    order: null,
    actor: "shop",
    note: null,
    at: "2026-11-25T01:00:00.000Z",
    ...more,
  });

  it("is a step a moment: where the money came from, where it went and why", () => {
    const by = { actor: "van-hanh@ocop.example", note: "gọi điện", at: "2026-11-25T02:00:00.000Z" };
    const history = historyOf([
      move({}),
      move({ ...by, amount: -5000, reason: "operator" }),
      move({ ...by, place: "applied", amount: 4000, reason: "over", order: "12" }),
      move({ ...by, place: "refund_due", amount: 1000, reason: "over", order: "12" }),
      move({ at: "2026-11-25T03:00:00.000Z", place: "refund_due", amount: -1000, reason: "reversal" }),
    ]);
    expect(history.map(({ lines, ...rest }) => ({ ...rest, lines: lines.map(plain) }))).toEqual([
      {
        at: "2026-11-25T01:00:00.000Z",
        actor: "Hệ thống",
        note: null,
        lines: ["Chờ xử lý: 5.000 ₫ (nội dung không nói rõ đơn nào)"],
      },
      {
        ...by,
        lines: [
          "Chờ xử lý → Đã vào đơn, đơn #12: 4.000 ₫ (thừa tiền)",
          "Chờ xử lý → Phải hoàn, đơn #12: 1.000 ₫ (thừa tiền)",
        ],
      },
      {
        at: "2026-11-25T03:00:00.000Z",
        actor: "Hệ thống",
        note: null,
        lines: ["Rời “Phải hoàn”: 1.000 ₫ (ngân hàng lấy lại)"],
      },
    ]);
  });
});

describe("acts on a transfer", () => {
  it("are those that make sense for where its money lies, and ask for what the API takes", () => {
    const acts = (lying: Partial<typeof nothing>) => transferActs({ ...nothing, ...lying }).map(({ value }) => value);
    expect(acts({ unmatched: 1 })).toEqual(["assign", "give_up"]);
    expect(acts({ refund_due: 1 })).toEqual(["paid_back"]);
    expect(acts({ applied: 1, paid_back: 1 })).toEqual([]);
    expect(acts({ unmatched: -1 })).toEqual([]);
    const fields = (act: string) => transferFields(act, nothing).map(({ name }) => name);
    expect(fields("assign")).toEqual(["order", "note"]);
    expect(fields("give_up")).toEqual(["note"]);
    expect(fields("paid_back")).toEqual(["bank_reference"]);
  });
});
