import { formatVnd } from "../../shared/format/money";

/** Đồng in a list: never broken over two lines, what goes off in lacquer red. The sign says the same without colour. */
export function Amount({ value, strong = false }: { value: number; strong?: boolean }) {
  const look = `${strong ? "font-semibold" : ""} ${value < 0 ? "text-lacquer-deep" : ""}`;
  return <span className={`shrink-0 whitespace-nowrap tabular-nums ${look}`}>{formatVnd(value)}</span>;
}

/** Amounts with their names before them, for a list of definitions. */
export function AmountRows({ rows }: { rows: readonly (readonly [name: string, amount: number])[] }) {
  return rows.map(([name, amount]) => (
    <div key={name} className="flex items-baseline justify-between gap-4">
      <dt>{name}</dt>
      <dd>
        <Amount value={amount} />
      </dd>
    </div>
  ));
}
