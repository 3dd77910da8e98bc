interface Props {
  summary: string;
  caption: string;
  /** Titles of the columns; the first is that of the rows. */
  columns: readonly string[];
  rows: readonly { name: string; values: readonly string[] }[];
}

/** What a chart shows, as a table; the newest first, because that is what one looks for. */
export function TableTwin({ summary, caption, columns, rows }: Props) {
  return (
    <details className="mt-2">
      <summary className="flex min-h-11 items-center font-medium underline underline-offset-4">{summary}</summary>
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink-soft">
            {columns.map((title, at) => (
              <th
                key={title}
                scope="col"
                className={`py-2 font-semibold ${at === 0 ? "text-left" : "pl-2 text-right"}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map(({ name, values }) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left font-normal whitespace-nowrap">
                {name}
              </th>
              {values.map((value, at) => (
                <td key={columns[at + 1]} className="py-1.5 pl-2 text-right tabular-nums">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
