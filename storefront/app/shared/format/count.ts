const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });

/** A number of things as people write it, in both languages as money is: `1.250`. */
export function formatCount(count: number): string {
  return whole.format(count);
}
