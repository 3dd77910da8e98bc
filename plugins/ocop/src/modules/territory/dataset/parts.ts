import { asciiSlug } from "../../../shared/text";
import {
  type Kind,
  type Level,
  shortName,
  type TerritoryUnit,
  THREE_TIERS_UNTIL,
  TWO_TIERS_SINCE,
} from "../../../shared/territory";
import { splitOfficial } from "../rules/names";

/** Code of a unit that ended on 30/06/2025: "F" + its official code (QĐ 124/2004/QĐ-TTg). */
export function formerCode(officialCode: string): string {
  return `F${officialCode}`;
}

/** Address of a unit's page: "hoang-hoa-f399"; numbered wards keep their kind, "phuong-4-f27691". */
export function slugOf(unit: { code: string; kind: Kind; name: string }): string {
  return `${asciiSlug(shortName(unit))}-${unit.code.toLowerCase()}`;
}

interface Parts {
  code: string;
  level: Level;
  parent_code: string | null;
  decree: string | null;
}

function assemble(
  name: string,
  kind: Kind,
  parts: Parts,
  days: Pick<TerritoryUnit, "valid_from" | "valid_to">,
): TerritoryUnit {
  return {
    ...parts,
    ...days,
    name,
    kind,
    slug: slugOf({ code: parts.code, kind, name }),
    earlier: null,
    lat: null,
    lng: null,
  };
}

/** A unit of today's two tiers. */
export function todaysUnit(name: string, kind: Kind, parts: Parts): TerritoryUnit {
  return assemble(name, kind, parts, { valid_from: TWO_TIERS_SINCE, valid_to: null });
}

/** A unit of the three tiers; when it began is not in the sources, so `valid_from` stays open. */
export function endedUnit(name: string, kind: Kind, parts: Parts): TerritoryUnit {
  return assemble(name, kind, parts, { valid_from: null, valid_to: THREE_TIERS_UNTIL });
}

/** As `splitOfficial`, for data that must carry a kind. */
export function official(text: string): { kind: Kind; name: string } {
  const split = splitOfficial(text);
  if (!split) throw new Error(`administrative unit without a kind: "${text}"`);
  return split;
}
