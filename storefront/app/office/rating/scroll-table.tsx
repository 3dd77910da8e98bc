import type { ReactNode } from "react";

interface Props {
  /** Read out when the table is scrolled by keyboard. */
  label: string;
  caption: string;
  /** `id` where two columns may have one title. */
  heads: readonly { title: string; align?: "right"; id?: string }[];
  children: ReactNode;
}

/** A table that scrolls sideways inside its own box, also by keyboard. The first cell of a row is its head. */
export function ScrollTable({ label, caption, heads, children }: Props) {
  return (
    <div
      // No landmark: the part of the page around it is one.
      role="group"
      aria-label={label}
      tabIndex={0}
      className="relative mt-4 overflow-x-auto rounded-card border border-line print:overflow-visible print:rounded-none"
    >
      <table
        className={`w-full bg-card text-sm print:min-w-0 ${heads.length > 4 ? "min-w-[44rem]" : heads.length > 3 ? "min-w-[34rem]" : ""}`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink-soft">
            {heads.map(({ title, align, id = title }) => (
              <th
                key={id}
                scope="col"
                className={`px-3 py-2 font-semibold ${align === "right" ? "text-right" : "text-left"}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A row; `name` is its head. */
export function TableRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <tr className="border-b border-line align-top last:border-b-0 print:break-inside-avoid">
      <th scope="row" className="px-3 py-2 text-left font-medium wrap-anywhere">
        {name}
      </th>
      {children}
    </tr>
  );
}

export function Cell({ align, children }: { align?: "right"; children: ReactNode }) {
  return <td className={`px-3 py-2 ${align === "right" ? "text-right tabular-nums" : ""}`}>{children}</td>;
}
