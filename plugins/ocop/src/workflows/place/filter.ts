import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";

const LEVELS = ["province", "district", "commune"] as const;
type Level = (typeof LEVELS)[number];

/** Place filters as they stand in an address: code or slug, any letter case. */
export type PlaceReferences = { [level in Level]?: string | undefined };

/** The unit codes to look for, by level; an absent level is not filtered. */
export type PlaceCodes = { [level in Level]?: string[] };

/**
 * Resolves place filters to unit codes. An ended unit also stands for the units that took its land, so an old link
 * to the former province still finds what is there today. `unknown` names the levels whose unit does not exist.
 */
export async function resolvePlaces(
  container: MedusaContainer,
  references: PlaceReferences,
): Promise<{ codes: PlaceCodes; unknown: Level[] }> {
  const asked = LEVELS.flatMap((level) => {
    const reference = references[level];
    return reference === undefined ? [] : [{ level, reference }];
  });
  const found = await Promise.all(asked.map(({ level, reference }) => codesOf(container, level, reference)));
  const codes: PlaceCodes = {};
  asked.forEach(({ level }, index) => {
    codes[level] = found[index] ?? [];
  });
  return { codes, unknown: asked.map(({ level }) => level).filter((level) => !codes[level]?.length) };
}

async function codesOf(container: MedusaContainer, level: Level, reference: string): Promise<string[]> {
  const rows = await select<{ code: string }>(
    container,
    `with asked as (
       select code from territory_unit
       where level = :level and deleted_at is null and (code = upper(:reference) or slug = lower(:reference)))
     select code from asked
     union
     select s.to_code from territory_succession s
     join asked on asked.code = s.from_code
     join territory_unit u on u.code = s.to_code and u.level = :level
     where s.deleted_at is null`,
    { level, reference },
  );
  return rows.map(({ code }) => code);
}

type Clause = { sql: string[]; bindings: Record<string, string[]> };

/** SQL conditions on the place columns of `alias` for resolved codes. */
export function placeConditions(alias: string, codes: PlaceCodes): Clause {
  const columns = {
    province: `${alias}.province_code = any(:province)`,
    district: `(${alias}.district_code = any(:district) or ${alias}.former_unit_code = any(:district))`,
    commune: `(${alias}.commune_code = any(:commune) or ${alias}.former_unit_code = any(:commune))`,
  };
  const levels = LEVELS.filter((level) => codes[level] !== undefined);
  return {
    sql: levels.map((level) => columns[level]),
    bindings: Object.fromEntries(levels.map((level) => [level, codes[level] ?? []])),
  };
}
