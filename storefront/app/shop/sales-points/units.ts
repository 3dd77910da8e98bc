/** True when a filter's value (code or slug) means the unit with this code. */
export function meansUnit(value: string | null, code: string): boolean {
  const asked = value?.toLowerCase() ?? "";
  return asked === code.toLowerCase() || asked.endsWith(`-${code.toLowerCase()}`);
}
