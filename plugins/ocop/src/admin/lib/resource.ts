import type { ComponentType } from "react";

/** A row as the admin API answers it. */
export type Entity = { id: string } & Record<string, unknown>;

/** What the inputs of a form hold: always text. */
export type FormValues = Record<string, string>;

export interface Choice {
  value: string;
  label: string;
  /** Other inputs that this choice answers too, e.g. the province of a commune. */
  fills?: FormValues;
}

/** A choice among too many to list: looked up while typing. */
export interface Lookup {
  search: (words: string, values: FormValues) => Promise<Choice[]>;
  /** The words for a value that is set already. */
  label: (value: string) => Promise<string>;
}

/** One column of a field of kind `rows`. `ranges` are times of day as "07:30-11:30, 13:30-17:00". */
export interface RowColumn {
  name: string;
  label: string;
  kind: "text" | "day" | "ranges" | "number" | "choice";
  choices?: Choice[];
  required?: boolean;
}

export interface FieldSpec {
  name: string;
  label: string;
  /**
   * `day` is YYYY-MM-DD; `degrees` are stored in millionths; `whole-choice` is a choice among numbers; `lines` is a
   * list of texts, one per line; `rows` a list of objects; `hours` a weekly table of opening hours.
   */
  kind:
    | "text"
    | "long"
    | "number"
    | "degrees"
    | "day"
    | "choice"
    | "whole-choice"
    | "yes-no"
    | "lookup"
    | "lines"
    | "rows"
    | "hours";
  choices?: Choice[];
  lookup?: Lookup;
  columns?: RowColumn[];
  required?: boolean;
  hint?: string;
  /** Set only when the entity is made; left out of the form afterwards. */
  fixed?: boolean;
  /** Asked only while the other inputs hold this; two fields may share a name when never both are asked. */
  when?: (values: FormValues) => boolean;
  /** Opens a part of the form under this heading. */
  heading?: string;
}

export interface ColumnSpec {
  label: string;
  /** Cut earlier, where there are many columns; the whole text is in the cell's title. */
  narrow?: boolean;
  show: (entity: Entity) => string;
}

export interface FilterSpec {
  name: string;
  label: string;
  /** Absent: a day is asked. */
  choices?: Choice[];
}

/** Something else that can be done with one entity, in a drawer of its own. */
export interface ActionSpec {
  label: string;
  View: ComponentType<{ id: string; onDone: () => void }>;
}

/** What a list with filter, create and edit needs to know of one noun. */
export interface Resource {
  /** Below `/admin/ocop`. */
  path: string;
  /** Key of the list and of one entity in answers. */
  many: string;
  one: string;
  title: string;
  /** What the screen is for, in a sentence. */
  about?: string;
  /** The field that names a row, when it is not `id`. */
  key?: string;
  columns: ColumnSpec[];
  filters: FilterSpec[];
  /** Empty: nothing can be created here. */
  fields: FieldSpec[];
  /** False: entities are made here and then changed by actions only. */
  editable: boolean;
  actions?: ActionSpec[];
}

/** A value of an entity as text for a table cell; nothing is a dash. */
export function cell(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return value ? "có" : "không";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A day as Vietnamese write it: "2026-11-23" → "23/11/2026". Anything else stays as it is. */
export function showDay(value: unknown): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value ?? ""));
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : cell(value);
}

/** The label of a value among choices; an unknown value shows itself. */
export function labelOf(choices: readonly Choice[], value: unknown): string {
  return choices.find((choice) => choice.value === value)?.label ?? cell(value);
}

/** Choices from a table of labels by value, in its order. */
export function choicesOf(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
