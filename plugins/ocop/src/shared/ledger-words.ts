import type { LedgerKind } from "./marketplace-vocabulary";

/** What statements call an entry. */
export const LEDGER_WORDS: Readonly<Record<LedgerKind, { vi: string; en: string }>> = {
  sale: { vi: "Bán hàng", en: "Sale" },
  delivery: { vi: "Phí giao hàng", en: "Delivery fee" },
  commission: { vi: "Hoa hồng", en: "Commission" },
  withholding_vat: { vi: "Khấu trừ thuế GTGT", en: "VAT withheld" },
  withholding_pit: { vi: "Khấu trừ thuế TNCN", en: "Personal income tax withheld" },
  refund: { vi: "Hoàn tiền cho người mua", en: "Refund to the buyer" },
  delivery_refund: { vi: "Hoàn phí giao hàng", en: "Delivery fee refunded" },
  commission_reversal: { vi: "Hoàn hoa hồng", en: "Commission given back" },
  withholding_vat_reversal: { vi: "Hoàn khấu trừ thuế GTGT", en: "VAT withheld given back" },
  withholding_pit_reversal: { vi: "Hoàn khấu trừ thuế TNCN", en: "Personal income tax withheld given back" },
  cod_collected_by_producer: { vi: "Chủ thể đã thu tiền mặt", en: "Cash collected by the producer" },
  cod_collected_by_carrier: { vi: "Đơn vị vận chuyển đã thu tiền mặt", en: "Cash collected by the carrier" },
  cod_returned: { vi: "Trả lại tiền mặt đã thu", en: "Collected cash given back" },
  cod_fee: { vi: "Phí thu hộ", en: "Fee for collecting cash" },
  adjustment: { vi: "Điều chỉnh", en: "Adjustment" },
  payout: { vi: "Chi trả", en: "Payout" },
  payout_return: { vi: "Lệnh chi không thành, trả lại số dư", en: "Payout returned to the balance" },
};
