/** What a line of the audit trail says of one field. */
export interface AuditChange {
  field: string;
  /** Plain text, or JSON of what is no plain value; null for none. */
  before: string | null;
  after: string | null;
}

/**
 * Fields that name or reach a person, or say where somebody is paid. The trail keeps them, as the proof that it is; who reads
 * the trail for another purpose than money sees that they changed and not to what (Law 91/2025/QH15: one purpose, one consent).
 */
const PERSONAL =
  /^(phone|email|representative|contact|tax_code|address|account_|bank_|password|secret|token|invite_hash|auth_identity_id|body$|identity$)/;

const HIDDEN = "•••";

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
};

function withoutPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersonal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => [
      key,
      PERSONAL.test(key) && inner !== null ? HIDDEN : withoutPersonal(inner),
    ]),
  );
}

/**
 * The fields in which before and after differ, in the order of their names; all fields where one of the two is missing.
 * @param hidePersonal true for readers who are no operators
 */
export function auditChanges(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
  hidePersonal: boolean,
): AuditChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].toSorted();
  return fields.flatMap((field) => {
    const [from, to] = [before?.[field] ?? null, after?.[field] ?? null];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const shown = (value: unknown) => {
      if (!hidePersonal) return textOf(value);
      return value !== null && PERSONAL.test(field) ? HIDDEN : textOf(withoutPersonal(value));
    };
    return [{ field, before: shown(from), after: shown(to) }];
  });
}
