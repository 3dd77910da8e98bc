import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { PRODUCER_ORDER_STATUSES } from "../../../shared/marketplace-vocabulary";
import { RETURN_WINDOW_DAYS } from "../../../shared/return-window";
import { balanceOf, type PartBalance } from "./payable";
import { splitTransfer } from "./transfer";

const TODAY = "2026-11-25";
const part = (amount: number, status: PartBalance["status"], delivered_on: string | null = null): PartBalance => ({
  amount,
  status,
  delivered_on,
});
const window = (days: number) => addDays(TODAY, -days);

describe("balanceOf", () => {
  it("holds a sale until the day after its window", () => {
    const on = (day: string) => balanceOf([part(100_000, "delivered", day)], TODAY);
    expect(on(window(RETURN_WINDOW_DAYS))).toEqual({ balance: 100_000, held: 100_000, payable: 0 });
    expect(on(window(RETURN_WINDOW_DAYS + 1))).toEqual({ balance: 100_000, held: 0, payable: 100_000 });
  });

  it("counts a debt at once, whatever the part's state", () => {
    for (const status of PRODUCER_ORDER_STATUSES) expect(balanceOf([part(-5_000, status)], TODAY).payable).toBe(-5_000);
  });

  it("sets a debt off against what is payable, and never against what is held", () => {
    const parts = [part(80_000, "delivered", window(30)), part(-100_000, null), part(50_000, "shipped")];
    expect(balanceOf(parts, TODAY)).toEqual({ balance: 30_000, held: 50_000, payable: -20_000 });
  });

  it("frees what a part kept that was refused at the door", () => {
    expect(balanceOf([part(25_000, "refused")], TODAY).payable).toBe(25_000);
  });

  it("loses nothing: what is paid and what remains are the balance", () => {
    const amount = fc.integer({ min: -3_000_000_000, max: 3_000_000_000 });
    const day = fc.option(fc.integer({ min: 0, max: 20 }).map(window));
    const drawn = fc
      .tuple(amount, fc.constantFrom(null, ...PRODUCER_ORDER_STATUSES), day)
      .map((drawnPart) => part(...drawnPart));
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 20 }), (parts) => {
        const before = balanceOf(parts, TODAY);
        const transfers = before.payable > 0 ? splitTransfer(before.payable) : [];
        const paid = transfers.reduce((sum, transfer) => sum + transfer, 0);
        const after = balanceOf([...parts, part(-paid, null)], TODAY);
        expect(paid + after.balance).toBe(before.balance);
        expect(after.held).toBe(before.held);
        expect(after.payable).toBe(Math.min(before.payable, 0));
      }),
    );
  });
});
