import type { FulfilmentMode } from "../../../shared/marketplace-vocabulary";
import type { PaperFacts } from "./facts";

/** What stands on papers that go with goods: Vietnamese alone, for couriers and buyers. */
export const paperWords = {
  market: "Chợ OCOP",
  slip: "Phiếu đóng gói",
  number: (number: string) => `Đơn số ${number}`,
  placedOn: (day: string) => `Ngày đặt: ${day}`,
  from: "Người gửi",
  to: { delivery: "Người nhận", pickup: "Khách đến lấy", booking: "Khách đặt chỗ" } satisfies Record<
    FulfilmentMode,
    string
  >,
  goods: "Hàng trong kiện",
  more: (count: number) => `và ${count} loại hàng khác`,
  carrier: "Vận chuyển",
  note: "Lời nhắn của khách",
  collect: "Thu tiền mặt",
  paid: "Đã thanh toán. Không thu tiền.",
  thanks: (days: number) => `Cảm ơn bạn đã mua hàng. Hàng hỏng, thiếu hoặc không đúng, xin báo trong ${days} ngày.`,
};

/** Cash as people say it: `185.000 đồng`. @param amount whole đồng */
export function dongWords(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ".")} đồng`;
}

/** `2 × Nước mắm (Chai 500 ml)`. */
export function goodWords({ title, variant, quantity }: PaperFacts["goods"][number]): string {
  return `${quantity} × ${title}${variant === null ? "" : ` (${variant})`}`;
}

/** Carrier and code, or the way of delivery that the buyer chose; null where there is neither. */
export function carriageWords({ carrier, tracking_code, delivery_name }: PaperFacts): string | null {
  const words = [carrier ?? delivery_name, tracking_code].filter((text) => text !== null).join(" · ");
  return words === "" ? null : words;
}
