const vnd = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });

/** Đồng as people write it, in both languages: `185.000 ₫`. @param amount whole đồng */
export function formatVnd(amount: number): string {
  return `${vnd.format(amount)} ₫`;
}
