import { useId, type ReactNode } from "react";
import type { CatalogueData } from "./catalogue.server";

/** The form hears of every change; React only asks that a controlled field has somebody who listens. */
const heardByForm = () => undefined;

/** Choices that belong together, under their name. */
export function FacetGroup({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{name}</legend>
      {hint !== undefined && <p className="mb-1 text-sm text-ink-soft">{hint}</p>}
      {children}
    </fieldset>
  );
}

interface CheckProps {
  name: string;
  value: string;
  checked: boolean;
  count: number;
  children: ReactNode;
}

/** One choice of many, with how many products it would show. */
export function CheckLine({ name, value, checked, count, children }: CheckProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 leading-snug hover:text-lacquer-deep lg:min-h-9">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={heardByForm}
        className="size-5 shrink-0 accent-lacquer"
      />
      {children}
      <span className="ml-auto text-sm tabular-nums text-ink-soft">{count}</span>
    </label>
  );
}

interface SelectProps {
  name: string;
  label: string;
  hint?: string;
  /** Words for no choice. */
  any: string;
  chosen: string[];
  choices: CatalogueData["facets"]["province"];
}

/** One choice out of a long list; several in an address show the first, the chips above show all. */
export function FacetSelect({ name, label, hint, any, chosen, choices }: SelectProps) {
  const id = useId();
  const value = chosen[0] ?? "";
  const known = value === "" || choices.some((choice) => choice.value === value);
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint !== undefined && <p className="text-sm text-ink-soft">{hint}</p>}
      <select
        id={id}
        name={name}
        value={value}
        onChange={heardByForm}
        className="mt-1 h-11 w-full rounded-lg border border-line bg-card px-3 text-base"
      >
        <option value="">{any}</option>
        {!known && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {`${choice.label} (${choice.count})`}
          </option>
        ))}
      </select>
    </div>
  );
}
