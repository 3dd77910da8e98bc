const KIND = /^(tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|tp)\.? (?=\D)/iu;

/** A unit's name without its kind, to sort by: nobody looks for "Thành phố Huế" under T. */
export function bareName(name: string): string {
  return name.replace(KIND, "");
}

/** True when a filter's value (code or slug) means the unit with this code. */
export function meansUnit(value: string | null, code: string): boolean {
  const asked = value?.toLowerCase() ?? "";
  return asked === code.toLowerCase() || asked.endsWith(`-${code.toLowerCase()}`);
}
