/** Container key of the territory room. */
export const TERRITORY_MODULE = "territory";

export const LEVELS = ["province", "district", "commune"] as const;
export type Level = (typeof LEVELS)[number];

export const KINDS = ["tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã", "thị trấn", "đặc khu"] as const;
export type Kind = (typeof KINDS)[number];

/** Two tiers since this day; the district level ended the day before (NQ 202/2025/QH15, NQ 203/2025/QH15). */
export const TWO_TIERS_SINCE = "2025-07-01";
export const THREE_TIERS_UNTIL = "2025-06-30";

/** A change of kind or name within one unit's life, e.g. a province that became a city. */
export interface EarlierForm {
  name: string;
  kind: Kind;
  valid_to: string;
  decree: string;
}

/** An administrative unit. Days are YYYY-MM-DD, both ends included; null means open. */
export interface TerritoryUnit {
  /** Official code for today's units; "F" + official code for units that ended on 30/06/2025. */
  code: string;
  name: string;
  kind: Kind;
  level: Level;
  parent_code: string | null;
  slug: string;
  valid_from: string | null;
  valid_to: string | null;
  decree: string | null;
  earlier: EarlierForm[] | null;
  /** Decimal degrees (WGS 84), a point for labels; known for today's provinces only. */
  lat: number | null;
  lng: number | null;
}

export const SUCCESSION_KINDS = ["merged", "renamed", "split", "unchanged", "abolished"] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** An arrow from an ended unit to one that took (part of) its land. */
export interface Succession {
  from_code: string;
  to_code: string;
  kind: SuccessionKind;
  /** Part of the ended unit's communes that went there, 0 to 1; null where no source tells. */
  share: number | null;
}

/** A name that a unit had before, or is also written with. */
export interface UnitAlias {
  name: string;
  kind: Kind;
  level: Level;
  /** The former district (for communes) or former province (for districts) it stood in. */
  parent_code: string | null;
  /** The unit that bears the land today or bore it on 30/06/2025. */
  unit_code: string;
  decree: string | null;
}

export interface TerritoryDataset {
  version: string;
  units: TerritoryUnit[];
  successions: Succession[];
  aliases: UnitAlias[];
}

/** A place as a document printed it; any part may be missing. */
export interface PrintedPlace {
  commune?: string | null;
  district?: string | null;
  province?: string | null;
}

/** What a printed place means; every code is null where it cannot be told for certain. */
export interface ResolvedPlace {
  former_unit_code: string | null;
  commune_code: string | null;
  district_code: string | null;
  province_code: string | null;
}

export interface UnitFilter {
  level?: Level | undefined;
  /** Code or slug; a today's province is also the parent of the districts that its land had. */
  parent?: string | undefined;
  /** A day: units valid on it. "any": all. Absent: today's and the historical districts, with `q` all. */
  as_of?: string | undefined;
  q?: string | undefined;
  limit: number;
  offset: number;
}

export interface AddressMatch {
  commune: TerritoryUnit;
  province: TerritoryUnit;
  via: "current" | "former";
  /** The ended unit, with its parents, that led here; null for today's names. */
  former_label: string | null;
}

/** A unit with what surrounds it. */
export interface UnitAnswer {
  unit: TerritoryUnit;
  parents: TerritoryUnit[];
  /** Today's province on whose land the unit lies or lay; itself for a province of today. */
  province: TerritoryUnit | null;
  successors: { unit: TerritoryUnit; kind: SuccessionKind; share: number | null }[];
  predecessors: { unit: TerritoryUnit; kind: SuccessionKind; share: number | null }[];
}

/** What routes and workflows may ask the territory room. */
export interface TerritoryReader {
  listTerritory(filter: UnitFilter, today: string): Promise<{ answers: UnitAnswer[]; count: number }>;
  /** By code or slug in any letter case; null when there is none. */
  findTerritory(reference: string): Promise<UnitAnswer | null>;
  resolveAddress(commune: string, province?: string, district?: string): Promise<AddressMatch[]>;
  resolvePrinted(place: PrintedPlace): Promise<ResolvedPlace>;
  resolvePrintedMany(places: readonly PrintedPlace[]): Promise<ResolvedPlace[]>;
  /** Labels by code, e.g. "14758" → "Xã Hoằng Lộc"; unknown codes are left out. */
  labelsOf(codes: readonly string[]): Promise<Map<string, string>>;
  /** Codes of the unit and of all units, today's and former, that lie wholly in it; an unknown one holds itself alone. */
  codesWithin(code: string): Promise<readonly string[]>;
}

/** The name with its kind, as Vietnamese write it: "Huyện Hoằng Hóa". */
export function fullName(unit: { kind: Kind; name: string }): string {
  return `${unit.kind.charAt(0).toUpperCase()}${unit.kind.slice(1)} ${unit.name}`;
}

/**
 * The place name for running text: today's numbered wards keep their kind ("Phường 4"),
 * and a province drops it ("Thanh Hóa").
 */
export function shortName(unit: { kind: Kind; name: string }): string {
  return /^\d|^[IVX]+$/.test(unit.name) ? fullName(unit) : unit.name;
}
