/** A value for a JSON column, whose type in models is that of any object. */
export function asStored(value: object): Record<string, unknown> {
  return value as Record<string, unknown>;
}
