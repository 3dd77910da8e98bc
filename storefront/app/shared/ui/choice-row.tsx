import type { ReactNode } from "react";

interface Props {
  name: string;
  value: string;
  title: string;
  defaultChecked?: boolean;
  /** Blocks of further facts under the title. */
  children?: ReactNode;
}

/** A row of a list that can be chosen: the whole row ticks its box. */
export function ChoiceRow({ name, value, title, defaultChecked, children }: Props) {
  return (
    <label className="flex min-h-12 cursor-pointer gap-4 px-4 py-3 has-checked:bg-lacquer-wash has-focus-visible:outline-2 has-focus-visible:outline-lacquer">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        className="mt-0.5 size-5 shrink-0 accent-lacquer"
      />
      <span className="min-w-0 grow font-semibold wrap-anywhere">
        {title}
        {children}
      </span>
    </label>
  );
}

/** A further fact of a row. */
export function RowFact({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) {
  return (
    <span className={`block font-normal tabular-nums wrap-anywhere ${quiet ? "text-sm text-ink-soft" : ""}`}>
      {children}
    </span>
  );
}
