import type { ReactNode } from "react";

interface Props {
  caption: string;
  /** Titles of the columns; the first is that of the rows. */
  columns: readonly string[];
  rows: readonly { key: string; name: ReactNode; values: readonly ReactNode[]; strong?: boolean }[];
  /** Whether what stands in the columns are words, which go to the left. */
  words?: boolean;
}

/** A table of numbers that scrolls inside its own box where the screen is narrow; the names of the rows stay in view. */
export function DataTable({ caption, columns, rows, words = false }: Props) {
  const side = words ? "text-left" : "text-right";
  return (
    <div
      // No landmark: the part of the page around it is one, by the same name.
      role="group"
      aria-label={caption}
      tabIndex={0}
      className="relative mt-3 overflow-x-auto rounded-card border border-line bg-card print:overflow-visible print:rounded-none"
    >
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink-soft">
            {columns.map((title, at) => (
              <th
                key={title}
                scope="col"
                className={`px-3 py-2 align-bottom font-semibold ${at === 0 ? "sticky left-0 bg-card text-left print:static" : side}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, values, strong = false }) => (
            <tr
              key={key}
              className={`border-b border-line last:border-b-0 print:break-inside-avoid ${strong ? "font-semibold" : ""}`}
            >
              <th
                scope="row"
                className={`sticky left-0 min-w-32 bg-card px-3 py-2 text-left print:static ${strong ? "" : "font-normal"}`}
              >
                {name}
              </th>
              {values.map((value, at) => (
                <td key={columns[at + 1]} className={`px-3 py-2 tabular-nums ${side}`}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
