import type { InputHTMLAttributes, ReactNode } from "react";

/** Looks shared by every box of the form; at least 44 px high and 16 px type, so that phones do not zoom. */
export const boxClass =
  "mt-1.5 block w-full min-h-12 rounded-xl border border-ink-soft bg-card px-4 py-2.5 text-base text-ink placeholder:text-ink-soft focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-lacquer aria-invalid:border-lacquer aria-invalid:bg-lacquer-wash";

export interface FrameProps {
  id: string;
  label: string;
  /** Word for "optional", shown where nothing has to be entered. */
  optional?: string | undefined;
  hint?: string | undefined;
  fault: string | undefined;
  children: ReactNode;
}

/** Ids that describe a box, for `aria-describedby`; undefined when nothing does. */
export function describedBy(id: string, hint: string | undefined, fault: string | undefined): string | undefined {
  const ids = [hint === undefined ? "" : `${id}-hint`, fault === undefined ? "" : `${id}-fault`].filter(
    (part) => part !== "",
  );
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** Label, hint and fault around a box; the fault is read out with the box. */
export function FieldFrame({ id, label, optional, hint, fault, children }: FrameProps) {
  return (
    <div>
      <label htmlFor={id} className="font-medium text-ink">
        {label}
        {optional !== undefined && <span className="font-normal text-ink-soft"> ({optional})</span>}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="mt-1 text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </div>
  );
}

type Box = Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name" | "className">;

/**
 * Puts the first field at fault in focus, without scripts too. Nothing else on the page takes the focus
 * by itself: this happens only to buyers who sent the form and have to mend it.
 */
export function focused(focus: string | null, name: string): { autoFocus?: true } {
  return focus === name ? { autoFocus: true } : {};
}

/** A one-line text box; `fault` marks it invalid. */
export function TextField({
  name,
  id = name,
  label,
  optional,
  hint,
  fault,
  ...box
}: Box &
  Omit<FrameProps, "id" | "children"> & {
    name: string;
    /** Of its own where a page has several boxes of the name. */
    id?: string;
  }) {
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} fault={fault}>
      <input
        {...box}
        id={id}
        name={name}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy(id, hint, fault)}
        className={boxClass}
      />
    </FieldFrame>
  );
}
