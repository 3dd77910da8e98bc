import type { Table } from "../../../shared/table";
import { fold } from "../../../shared/text";
import { bankOf } from "../../../shared/banks";

/** One transfer as the bank needs it. Đồng. */
export interface Transfer {
  reference: string;
  account_number: string;
  account_name: string;
  bank_bin: string;
  amount: number;
}

/** Letters, digits and blanks, upper case: what every core banking system of the country takes. */
export function bankText(text: string): string {
  return fold(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
}

/**
 * The bulk-transfer file ("chuyển khoản theo lô") in the columns that Vietnamese banks' business portals share. Content
 * is ASCII with the transfer's reference first, because some banks cut the rest.
 */
export function bankFile(number: string, transfers: readonly Transfer[]): Table {
  return {
    name: bankText(number).replaceAll(" ", "-"),
    columns: [
      { title: "STT", width: 6 },
      { title: "Số tài khoản", width: 22 },
      { title: "Tên người thụ hưởng", width: 40 },
      { title: "Mã ngân hàng (BIN)", width: 18 },
      { title: "Ngân hàng thụ hưởng", width: 24 },
      { title: "Số tiền", width: 16 },
      { title: "Nội dung", width: 40 },
    ],
    rows: transfers.map((transfer, index) => [
      index + 1,
      transfer.account_number,
      bankText(transfer.account_name),
      transfer.bank_bin,
      bankText(bankOf(transfer.bank_bin)?.name ?? ""),
      transfer.amount,
      `${transfer.reference} CHI TRA ${bankText(number)}`,
    ]),
  };
}
