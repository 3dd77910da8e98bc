import type { Entity, FieldSpec } from "./resource"

/** What the inputs hold: always text. */
export type FormValues = Record<string, string>

/** A fault of one input, in Vietnamese. */
export type FieldFaults = Record<string, string>

/** The inputs of an entity, or of a new one. */
export function toFormValues(fields: FieldSpec[], entity: Entity | undefined): FormValues {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value = entity?.[name]
      if (value === null || value === undefined) return [name, kind === "yes-no" ? "false" : ""]
      return [name, kind === "json" ? JSON.stringify(value, null, 2) : String(value)]
    }),
  )
}

function parse(field: FieldSpec, text: string): unknown {
  if (text.trim() === "") return null
  if (field.kind === "number") return Number(text)
  if (field.kind === "yes-no") return text === "true"
  return field.kind === "json" ? (JSON.parse(text) as unknown) : text
}

/**
 * The body to send, or the faults that keep it from being sent. Empty inputs
 * of a new entity are left out; of an existing one they empty the field.
 */
export function toBody(fields: FieldSpec[], values: FormValues, isNew: boolean): { body: Record<string, unknown>; faults: FieldFaults } {
  const body: Record<string, unknown> = {}
  const faults: FieldFaults = {}
  for (const field of fields) {
    if (field.fixed === true && !isNew) continue
    const text = values[field.name] ?? ""
    if (field.required === true && text.trim() === "") faults[field.name] = "Cần nhập mục này."
    try {
      const value = parse(field, text)
      if (typeof value === "number" && !Number.isFinite(value)) faults[field.name] = "Cần là một con số."
      if (value !== null || !isNew) body[field.name] = value
    } catch {
      faults[field.name] = "JSON không đúng cú pháp."
    }
  }
  return { body, faults }
}
