/** A row as the admin API answers it. */
export type Entity = { id: string } & Record<string, unknown>

export interface Choice {
  value: string
  label: string
}

/** One input of a form. `day` is YYYY-MM-DD; `json` is checked before it is sent. */
export interface FieldSpec {
  name: string
  label: string
  kind: "text" | "long" | "number" | "day" | "choice" | "yes-no" | "json"
  choices?: Choice[]
  required?: boolean
  hint?: string
  /** Set only when the entity is made; shown but closed afterwards. */
  fixed?: boolean
}

export interface ColumnSpec {
  label: string
  show: (entity: Entity) => string
}

export interface FilterSpec {
  name: string
  label: string
  choices: Choice[]
}

/** What a list with filter, create and edit needs to know of one noun. */
export interface Resource {
  /** Below `/admin/ocop`. */
  path: string
  /** Key of the list and of one entity in answers. */
  many: string
  one: string
  title: string
  columns: ColumnSpec[]
  filters: FilterSpec[]
  fields: FieldSpec[]
}

/** A value of an entity as text for a table cell; nothing is a dash. */
export function cell(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–"
  if (typeof value === "boolean") return value ? "có" : "không"
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}
