import { formatVnd } from "../../shared/format/money";

/** Đồng in a list: never broken over two lines, what goes off in lacquer red. The sign says the same without colour. */
export function Amount({ value, strong = false }: { value: number; strong?: boolean }) {
  const look = `${strong ? "font-semibold" : ""} ${value < 0 ? "text-lacquer-deep" : ""}`;
  return <span className={`shrink-0 whitespace-nowrap tabular-nums ${look}`}>{formatVnd(value)}</span>;
}
