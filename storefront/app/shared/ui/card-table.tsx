import type { ReactNode } from "react";

export interface CardColumn<Row> {
  key: string;
  title: string;
  cell(row: Row): ReactNode;
  /** Numbers stand under one another. */
  number?: boolean;
  /** Has several words, which do not stand one below the other. */
  wide?: boolean;
}

interface Props<Row> {
  /** What the table is of, for readers of the screen. */
  caption: string;
  columns: readonly CardColumn<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
}

/**
 * Rows as a table where there is room, in a box of its own that scrolls, and as cards on a phone. The first column names the
 * row. Only one of the two is there for anybody at a time.
 */
export function CardTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const [head, ...rest] = columns;
  if (head === undefined) return null;
  return (
    <>
      <ul className="mt-4 grid gap-3 lg:hidden print:hidden" aria-label={caption}>
        {rows.map((row) => (
          <li key={rowKey(row)} className="rounded-card border border-line bg-card p-4">
            <div className="font-medium wrap-anywhere">{head.cell(row)}</div>
            <dl className="mt-2 grid gap-1 text-sm">
              {rest.map(({ key, title, cell }) => (
                <div key={key} className="flex items-baseline gap-2">
                  <dt className="w-32 shrink-0 text-ink-soft">{title}</dt>
                  <dd className="min-w-0 wrap-anywhere">{cell(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <div
        className="relative mt-4 hidden overflow-x-auto rounded-card border border-line bg-card focus-visible:outline-2 focus-visible:outline-lacquer lg:block print:block print:overflow-visible print:rounded-none"
        // No landmark: the part of the page around it is one, by the same name.
        role="group"
        aria-label={caption}
        // A box that scrolls has to be reached without a mouse.
        tabIndex={0}
      >
        <table className="w-full border-collapse text-left text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead className="bg-paper-deep">
            <tr>
              {columns.map(({ key, title, number }) => (
                <th key={key} scope="col" className={`px-3 py-2 font-semibold ${number ? "text-right" : ""}`}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} className="border-t border-line align-top print:break-inside-avoid">
                <th scope="row" className="min-w-48 px-3 py-2 font-medium print:min-w-0">
                  {head.cell(row)}
                </th>
                {rest.map(({ key, cell, number, wide }) => (
                  <td
                    key={key}
                    className={`px-3 py-2 ${wide ? "min-w-36 wrap-anywhere print:min-w-0" : ""} ${number ? "text-right tabular-nums" : ""}`}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
