import { QRPay } from "vietnam-qr-pay";

/** The account that a transfer goes to. */
export interface BankAccount {
  /** The bank's number in NAPAS 247, see `BANKS`. */
  bank_bin: string;
  account_number: string;
  /** As the bank writes it: capital letters without marks. */
  account_name: string;
}

/**
 * The text of a VietQR code: an EMVCo payload for one transfer of that many đồng, checksum included.
 * @param reference goes into the transfer's content: ASCII letters and digits, at most 19
 * @throws RangeError for an amount that is not whole đồng above zero, or a reference that banks would cut
 */
export function vietQr(account: BankAccount, amount: number, reference: string): string {
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError(`no amount to transfer: ${amount}`);
  if (!/^[A-Z0-9]{1,19}$/.test(reference)) throw new RangeError(`no reference for a transfer: ${reference}`);
  const { bank_bin: bankBin, account_number: bankNumber } = account;
  return QRPay.initVietQR({ bankBin, bankNumber, amount: String(amount), purpose: reference }).build();
}
