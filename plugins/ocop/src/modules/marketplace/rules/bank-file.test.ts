import { describe, expect, it } from "vitest";
import { bankFile, bankText } from "./bank-file";

const transfer = {
  reference: "OCPT23456789A",
  account_number: "0011002200330",
  account_name: "Hợp tác xã Đắk Lắk (demo)",
  bank_bin: "970436",
  amount: 1_250_000,
};

describe("bankFile", () => {
  it("writes one numbered row a transfer, without marks", () => {
    expect(bankFile("CT-2026-11-25-1", [transfer]).rows).toEqual([
      [
        1,
        "0011002200330",
        "HOP TAC XA DAK LAK DEMO",
        "970436",
        "VIETCOMBANK",
        1_250_000,
        "OCPT23456789A CHI TRA CT 2026 11 25 1",
      ],
    ]);
  });

  it("keeps everything that the bank reads ASCII", () => {
    expect(bankText("  Ứớ –  & Sơn_La ")).toBe("UO SON LA");
  });
});
