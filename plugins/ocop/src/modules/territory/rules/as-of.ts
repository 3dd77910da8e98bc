import type { TerritoryUnit } from "../../../shared/territory";

/** Whether the unit exists on the day (YYYY-MM-DD, both ends included). */
export function validOn(unit: Pick<TerritoryUnit, "valid_from" | "valid_to">, day: string): boolean {
  return (unit.valid_from === null || unit.valid_from <= day) && (unit.valid_to === null || day <= unit.valid_to);
}

/** The unit with the kind, name and decree it had on the day: Đồng Nai is a tỉnh until 29/04/2026. */
export function formOn(unit: TerritoryUnit, day: string): TerritoryUnit {
  const form = (unit.earlier ?? [])
    .filter((candidate) => day <= candidate.valid_to)
    .sort((a, b) => (a.valid_to < b.valid_to ? -1 : 1))[0];
  return form ? { ...unit, name: form.name, kind: form.kind, decree: form.decree } : unit;
}
