import type { Succession, TerritoryDataset, TerritoryUnit, UnitAlias } from "../../shared/territory";
import { foldWords } from "../../shared/text";

/** The part of MikroORM's manager that hand-written SQL needs. */
export interface SqlManager {
  execute(sql: string, parameters?: unknown[]): Promise<unknown[]>;
}

const LOAD_ID = "tload_current";
/** Serialises two loads that start at the same moment (any fixed number does). */
const LOAD_LOCK = 20_250_701;

const micro = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * 1e6));
const degrees = (value: number | null) => (value === null ? null : value / 1e6);

async function insert(
  manager: SqlManager,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> {
  const names = Object.keys(columns).join(", ");
  const typed = Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ");
  const chunk = 5000;
  for (let start = 0; start < rows.length; start += chunk) {
    const json = JSON.stringify(rows.slice(start, start + chunk));
    await manager.execute(
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset(?::jsonb) AS r(${typed})`,
      [json],
    );
  }
}

/** The version of the dataset in the tables, or null before the first load. */
export async function storedVersion(manager: SqlManager): Promise<string | null> {
  const [row] = await manager.execute("SELECT version FROM territory_load WHERE id = ?", [LOAD_ID]);
  return (row as { version: string } | undefined)?.version ?? null;
}

/**
 * Replaces the whole content of the territory tables; run it inside a transaction, so that readers see
 * the old units or the new ones. Codes are the keys that other rooms keep, and they are stable.
 * Returns false, having done nothing, when this version is there already.
 */
export async function replaceAll(manager: SqlManager, dataset: TerritoryDataset): Promise<boolean> {
  await manager.execute("SELECT pg_advisory_xact_lock(?)", [LOAD_LOCK]);
  if ((await storedVersion(manager)) === dataset.version) return false;
  for (const table of ["territory_alias", "territory_succession", "territory_unit"])
    await manager.execute(`DELETE FROM ${table}`);
  const units = dataset.units.map(({ lat, lng, ...unit }) => ({
    ...unit,
    fold: foldWords(unit.name),
    latitude_e6: micro(lat),
    longitude_e6: micro(lng),
  }));
  const text = "text";
  await insert(
    manager,
    "territory_unit",
    {
      code: text,
      name: text,
      kind: text,
      level: text,
      parent_code: text,
      slug: text,
      fold: text,
      valid_from: text,
      valid_to: text,
      decree: text,
      earlier: "jsonb",
      latitude_e6: "integer",
      longitude_e6: "integer",
    },
    units,
  );
  const arrows = dataset.successions.map((arrow) => ({
    ...arrow,
    id: `tsuc_${arrow.from_code}_${arrow.to_code}`,
    share_permille: arrow.share === null ? null : Math.round(arrow.share * 1000),
  }));
  await insert(
    manager,
    "territory_succession",
    { id: text, from_code: text, to_code: text, kind: text, share_permille: "integer" },
    arrows,
  );
  const aliases = dataset.aliases.map((alias, index) => ({
    ...alias,
    id: `tali_${String(index + 1).padStart(5, "0")}`,
  }));
  await insert(
    manager,
    "territory_alias",
    { id: text, name: text, kind: text, level: text, parent_code: text, unit_code: text, decree: text },
    aliases,
  );
  await manager.execute(
    `INSERT INTO territory_load (id, version, units) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, units = excluded.units, updated_at = now()`,
    [LOAD_ID, dataset.version, units.length],
  );
  return true;
}

type UnitRow = Omit<TerritoryUnit, "lat" | "lng"> & { latitude_e6: number | null; longitude_e6: number | null };
type ArrowRow = Omit<Succession, "share"> & { share_permille: number | null };

/** Reads everything back, in the order of the codes. */
export async function readAll(
  manager: SqlManager,
): Promise<Pick<TerritoryDataset, "units" | "successions" | "aliases">> {
  const alive = "WHERE deleted_at IS NULL";
  const units = (await manager.execute(
    `SELECT code, name, kind, level, parent_code, slug, valid_from, valid_to, decree, earlier, latitude_e6, longitude_e6
     FROM territory_unit ${alive} ORDER BY valid_to NULLS FIRST, code COLLATE "C"`,
  )) as UnitRow[];
  const arrows = (await manager.execute(
    `SELECT from_code, to_code, kind, share_permille FROM territory_succession ${alive}`,
  )) as ArrowRow[];
  const aliases = (await manager.execute(
    `SELECT name, kind, level, parent_code, unit_code, decree FROM territory_alias ${alive} ORDER BY id`,
  )) as UnitAlias[];
  return {
    units: units.map(({ latitude_e6, longitude_e6, ...unit }) => ({
      ...unit,
      lat: degrees(latitude_e6),
      lng: degrees(longitude_e6),
    })),
    successions: arrows.map(({ share_permille, ...arrow }) => ({
      ...arrow,
      share: share_permille === null ? null : share_permille / 1000,
    })),
    aliases,
  };
}
