import { decode } from "@walletfactory/emvqr";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentReference } from "./payment-reference";
import { vietQr } from "./vietqr";

const account = { bank_bin: "970436", account_number: "0123456789", account_name: "CHO OCOP" };

describe("vietQr", () => {
  it("says to another decoder exactly what it was told, checksum included", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 499_999_999 }),
        fc.uint8Array({ minLength: 9, maxLength: 9 }),
        fc.stringMatching(/^[A-Z0-9]{6,19}$/),
        (amount, drawn, number) => {
          const reference = paymentReference(drawn);
          const payload = vietQr({ ...account, account_number: number }, amount, reference);
          // This decoder writes a checksum below 0x0100 with two digits where EMVCo asks for four, and refuses its own.
          fc.pre(!payload.slice(-4).startsWith("00"));
          const read = decode(payload);
          expect(read["00"]).toBe("01");
          // 12: a code for one payment; 704: đồng; QRIBFTTA: to an account.
          expect(read["01"]).toBe("12");
          expect(read["53"]).toBe("704");
          expect(read["54"]).toBe(String(amount));
          expect(read["58"]).toBe("VN");
          const length = String(number.length).padStart(2, "0");
          expect(read["38"]).toEqual({ "00": "A000000727", "01": `000697043601${length}${number}`, "02": "QRIBFTTA" });
          expect(read["62"]).toBe(`08${reference.length}${reference}`);
        },
      ),
    );
  });

  it("is refused by that decoder with one digit changed", () => {
    const payload = vietQr(account, 150_000, "DH3333333334");
    expect(() => decode(payload.replace("150000", "950000"))).toThrow("Checksum");
  });

  it.each([0, -1, 0.5, Number.NaN])("refuses %d đồng", (amount) => {
    expect(() => vietQr(account, amount, "DH3333333334")).toThrow(RangeError);
  });

  it.each(["", "đơn hàng", "A".repeat(20), "AB CD"])("refuses the reference %j", (reference) => {
    expect(() => vietQr(account, 1000, reference)).toThrow(RangeError);
  });
});
