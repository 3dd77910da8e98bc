import type { Entity, FieldSpec, FormValues } from "./resource";
import { fromTextRows, fromTextWeek, type TextRow, toTextRows, toTextWeek, UnreadableText } from "./structured";

/** A fault of one input, in Vietnamese. */
export type FieldFaults = Record<string, string>;

const MILLIONTHS = 1_000_000;

function toText(field: FieldSpec, value: unknown): string {
  if (field.kind === "rows") return JSON.stringify(toTextRows(value, field.columns ?? []));
  if (field.kind === "hours") return JSON.stringify(toTextWeek(value));
  if (value === null || value === undefined) return field.kind === "yes-no" ? "false" : "";
  if (field.kind === "degrees") return String(Number(value) / MILLIONTHS);
  if (field.kind === "lines") return Array.isArray(value) ? value.join("\n") : "";
  return String(value);
}

/** The inputs of an entity, or of a new one. */
export function toFormValues(fields: FieldSpec[], entity: Entity | undefined): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, toText(field, entity?.[field.name])]));
}

function parseNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new UnreadableText("Cần là một con số.");
  return number;
}

function parse(field: FieldSpec, text: string): unknown {
  if (field.kind === "rows") return fromTextRows(JSON.parse(text || "[]") as TextRow[], field.columns ?? []);
  if (field.kind === "hours") return fromTextWeek(JSON.parse(text || "{}") as TextRow);
  const trimmed = text.trim();
  if (trimmed === "") return null;
  switch (field.kind) {
    case "number":
    case "whole-choice":
      return parseNumber(trimmed);
    case "degrees":
      return Math.round(parseNumber(trimmed) * MILLIONTHS);
    case "yes-no":
      return trimmed === "true";
    case "lines":
      return trimmed
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    default:
      return trimmed;
  }
}

/**
 * The body to send, or the faults that keep it from being sent. Empty inputs of a new entity are left out; of an
 * existing one they empty the field.
 */
export function toBody(
  fields: FieldSpec[],
  values: FormValues,
  isNew: boolean,
): { body: Record<string, unknown>; faults: FieldFaults } {
  const body: Record<string, unknown> = {};
  const faults: FieldFaults = {};
  for (const field of fields) {
    if (field.fixed === true && !isNew) continue;
    try {
      const value = parse(field, values[field.name] ?? "");
      if (value === null && field.required === true) faults[field.name] = "Cần nhập mục này.";
      if (value !== null || !isNew) body[field.name] = value;
    } catch (fault) {
      faults[field.name] = fault instanceof UnreadableText ? fault.message : "Không đọc được mục này.";
    }
  }
  return { body, faults };
}

/** The fields whose input differs from what it was. */
export function changedFields(fields: FieldSpec[], before: FormValues, now: FormValues): FieldSpec[] {
  return fields.filter(({ name }) => (before[name] ?? "") !== (now[name] ?? ""));
}

/** Faults the server named by path ("standards.0.valid_to"), by the input they belong to; others by their own name. */
export function faultsOf(fields: FieldSpec[], named: Record<string, string>): FieldFaults {
  return Object.fromEntries(
    Object.entries(named).map(([path, fault]) => {
      const root = path.split(".")[0] ?? path;
      return [fields.some(({ name }) => name === root) ? root : path, fault];
    }),
  );
}

/** A sentence that names the inputs at fault by their labels, for a form longer than a screen. */
export function askToMend(fields: FieldSpec[], faults: FieldFaults): string {
  const names = Object.keys(faults).map((name) => fields.find((field) => field.name === name)?.label ?? name);
  return `Cần xem lại: ${names.join(", ")}.`;
}
