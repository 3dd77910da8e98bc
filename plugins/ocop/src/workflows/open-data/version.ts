import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";

/** Tables that open data is read from. */
const TABLES = [
  "rated_product",
  "certificate",
  "certificate_event",
  "product",
  "product_rated_product",
  "product_producer",
  "producer",
  "sales_point",
  "territory_unit",
] as const;

/** How far the tables have come: another text whenever a row came, changed or went. */
export interface OpenDataVersion {
  text: string;
  /** The last change of a row. */
  changed_at: Date;
}

const ONE = (table: string) =>
  `select count(*)::int as rows, max(greatest(updated_at, deleted_at)) as changed_at from ${table}`;

/** Milliseconds for which a version is believed: looking through the tables is nothing to be done for every caller. */
const KEPT_MS = 2000;
let kept: { at: number; version: Promise<OpenDataVersion> } | null = null;

async function readVersion(container: MedusaContainer): Promise<OpenDataVersion> {
  const rows = await select<{ rows: number; changed_at: Date | null }>(container, TABLES.map(ONE).join(" union all "));
  const latest = Math.max(0, ...rows.map(({ changed_at }) => changed_at?.getTime() ?? 0));
  const text = rows.map(({ rows: count, changed_at }) => `${count}:${changed_at?.getTime() ?? 0}`).join(",");
  return { text, changed_at: new Date(latest) };
}

/** The version of everything that open data is made of, at most two seconds old. */
export async function openDataVersion(
  container: MedusaContainer,
  now: () => number = Date.now,
): Promise<OpenDataVersion> {
  if (kept === null || now() - kept.at > KEPT_MS) kept = { at: now(), version: readVersion(container) };
  const { version } = kept;
  // A database that was away must not be remembered as such.
  version.catch(() => {
    if (kept?.version === version) kept = null;
  });
  return version;
}
