import type { ReactNode, SelectHTMLAttributes } from "react";
import { boxClass, describedBy, FieldFrame } from "./text-field";

export interface Option {
  value: string;
  label: string;
}

/** Options of a vocabulary, in the order of its words. */
export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

type Box = Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "name" | "className">;

interface Props extends Box {
  name: string;
  label: string;
  /** Word for "optional", shown where nothing has to be chosen. */
  optional?: string | undefined;
  /** Shown first, for nothing chosen. */
  empty?: string;
  options?: readonly Option[];
  /** Options in groups, after the others. */
  children?: ReactNode;
  hint?: string | undefined;
  fault: string | undefined;
}

/** A choice from a long list. */
export function SelectField({ name, label, optional, empty, options = [], children, hint, fault, ...box }: Props) {
  return (
    <FieldFrame id={name} label={label} optional={optional} hint={hint} fault={fault}>
      <select
        {...box}
        id={name}
        name={name}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy(name, hint, fault)}
        className={boxClass}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
        {children}
      </select>
    </FieldFrame>
  );
}

interface TickProps {
  type: "radio" | "checkbox";
  name: string;
  legend: string;
  options: readonly (Option & { hint?: string | null })[];
  chosen: readonly string[];
  fault: string | undefined;
  /** The legend looks like the heading of a part of the form. */
  heading?: boolean;
}

/** A choice among few, each a target as wide as the form: one of them, or any. */
export function TickField({ type, name, legend, options, chosen, fault, heading = false }: TickProps) {
  return (
    <fieldset aria-describedby={fault === undefined ? undefined : `${name}-fault`}>
      <legend className={heading ? "font-display text-xl font-semibold text-ink" : "font-medium text-ink"}>
        {legend}
      </legend>
      <div className="mt-1.5 grid gap-2 sm:grid-cols-2">
        {options.map(({ value, label, hint }) => (
          <label
            key={value}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft bg-card px-4 py-2 has-checked:border-lacquer has-checked:bg-lacquer-wash has-focus-visible:outline-2 has-focus-visible:outline-lacquer"
          >
            <input
              type={type}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-5 shrink-0 accent-lacquer"
            />
            <span>
              {label}
              {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {fault !== undefined && (
        <p id={`${name}-fault`} className="mt-1 text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
