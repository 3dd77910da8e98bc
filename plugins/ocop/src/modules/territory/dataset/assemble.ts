import { createHash } from "node:crypto";
import { communeDecree } from "../data/decrees";
import { EARLIER_DISTRICTS } from "../data/earlier-districts";
import { EARLIER_COMMUNES } from "../data/facts";
import type { TerritorySource } from "../data/source";
import type { TerritoryDataset, TerritoryUnit, UnitAlias } from "../../../shared/territory";
import { buildSuccessions, communeArrows } from "./successions";
import { buildUnits } from "./units";
import { formerCode, official } from "./parts";

function earlierDistricts(): UnitAlias[] {
  return EARLIER_DISTRICTS.map(([printed, province, into, decree]) => {
    const { kind, name } = official(printed);
    return { name, kind, level: "district", parent_code: formerCode(province), unit_code: formerCode(into), decree };
  });
}

function earlierCommunes(): UnitAlias[] {
  return EARLIER_COMMUNES.map(({ name: printed, district, to, decree }) => {
    const { kind, name } = official(printed);
    return { name, kind, level: "commune", parent_code: formerCode(district), unit_code: to, decree };
  });
}

function earlierForms(units: readonly TerritoryUnit[]): UnitAlias[] {
  return units
    .flatMap((unit) =>
      (unit.earlier ?? [])
        .filter((form) => form.name !== unit.name)
        .map((form) => ({ ...form, level: unit.level, parent_code: unit.parent_code, unit_code: unit.code })),
    )
    .map(({ name, kind, level, parent_code, unit_code, decree }) => ({
      name,
      kind,
      level,
      parent_code,
      unit_code,
      decree,
    }));
}

/** A former commune ended by the resolution that made its successor. */
function withEnding(units: readonly TerritoryUnit[], targets: Map<string, Set<string>>): TerritoryUnit[] {
  const province = new Map(units.map((unit) => [unit.code, unit.parent_code]));
  return units.map((unit) => {
    const [target] = targets.get(unit.code) ?? [];
    return unit.decree || !target ? unit : { ...unit, decree: communeDecree(province.get(target) ?? "") };
  });
}

/**
 * Builds the whole dataset: today's 34 provinces and 3,321 communes, the 63 provinces, 696 districts and 10,035
 * communes of 30/06/2025, their successions and earlier names. `version` is a digest of the content.
 * Throws when a mapping row leads nowhere: the sources changed and a fact is missing.
 */
export function buildTerritory(source: TerritorySource): TerritoryDataset {
  const bare = buildUnits(source);
  const { targets, aliases: uncoded, unresolved } = communeArrows(source, bare);
  const [first] = unresolved;
  if (first)
    throw new Error(
      `${unresolved.length} mapping rows lead nowhere, first: "${first.old_ward_name}" → "${first.new_ward_name}"`,
    );
  const units = withEnding(bare, targets);
  const successions = buildSuccessions(units, targets);
  const aliases = [...uncoded, ...earlierCommunes(), ...earlierDistricts(), ...earlierForms(units)];
  const version = createHash("sha256")
    .update(JSON.stringify([units, successions, aliases]))
    .digest("hex")
    .slice(0, 16);
  return { version, units, successions, aliases };
}
