import { type AddressMatch, fullName, type TerritoryUnit, type UnitAlias } from "../../../shared/territory";
import { foldWords } from "../../../shared/text";
import { aliasesNamed, type ProvinceScope, provinceScope, unitsNamed } from "./match";
import { nearness, readings, splitOfficial } from "./names";
import type { UnitIndex } from "./unit-index";

const DISTRICT_KINDS: ReadonlySet<string> = new Set(["quận", "huyện", "thị xã", "thành phố"]);

interface Written {
  commune: string;
  district: string;
  province: string;
}

/** "Hoằng Đông, Hoằng Hóa, Thanh Hóa" typed into one box is taken apart; what has its own box wins. */
function takeApart(commune: string, province = "", district = ""): Written {
  const parts = commune
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first = "", second = "", third = ""] = parts;
  return {
    commune: first,
    district: district || (parts.length > 2 || province ? second : ""),
    province: province || (parts.length > 2 ? third : second),
  };
}

function within(index: UnitIndex, parentCode: string | null, scope: ProvinceScope): boolean {
  const parent = index.unit(parentCode);
  if (!parent) return false;
  const top = index.parents(parent).at(-1) ?? parent;
  return scope.former.has(top.code);
}

function districtsNamed(index: UnitIndex, text: string, scope: ProvinceScope): TerritoryUnit[] {
  if (!text.trim()) return [];
  const units = unitsNamed(
    index,
    text,
    (unit) => unit.level === "district" && scope.former.has(unit.parent_code ?? ""),
  );
  if (units.length > 0) return units;
  const aliases = aliasesNamed(
    index,
    text,
    (alias) => alias.level === "district" && scope.former.has(alias.parent_code ?? ""),
  );
  return aliases.flatMap(({ unit_code }) => index.unit(unit_code) ?? []);
}

function labelOf(index: UnitIndex, unit: TerritoryUnit): string {
  return [unit, ...index.parents(unit)].map(fullName).join(", ");
}

function aliasLabel(index: UnitIndex, alias: UnitAlias): string {
  const parent = index.unit(alias.parent_code);
  return [fullName(alias), ...(parent ? [labelOf(index, parent)] : [])].join(", ");
}

/**
 * Lets through what has the very marks that were written, where anything has: the ended "Hoằng Phụ" is not today's
 * "Hoằng Phú". Where nothing has, everything passes.
 */
function sameMarksFirst(
  text: string,
  candidates: readonly { name: string }[],
): (candidate: { name: string }) => boolean {
  const same = ({ name }: { name: string }) => readings(text).some((reading) => nearness(reading.name, name) === 3);
  return candidates.some(same) ? same : () => true;
}

/**
 * Today's communes that an address may mean. Takes today's names and those that ended on 30/06/2025 or earlier,
 * with or without kinds and marks. One, several (an old commune that was split; a district) or no match.
 */
export function resolveAddress(
  index: UnitIndex,
  communeText: string,
  provinceText?: string,
  districtText?: string,
): AddressMatch[] {
  const written = takeApart(communeText, provinceText, districtText);
  const scope = provinceScope(index, written.province, foldWords);
  if (!scope || !written.commune) return [];
  const matches = new Map<string, AddressMatch>();
  const add = (commune: TerritoryUnit | undefined, via: AddressMatch["via"], former_label: string | null) => {
    const province = index.unit(commune?.parent_code);
    if (commune && province && !matches.has(commune.code))
      matches.set(commune.code, { commune, province, via, former_label });
  };

  const districts = districtsNamed(index, written.district, scope);
  const inDistrict = new Set(districts.map(({ code }) => code));
  const named = (test: (unit: TerritoryUnit) => boolean) =>
    unitsNamed(index, written.commune, (unit) => unit.level === "commune" && test(unit));
  const allTodays = named((unit) => unit.valid_to === null && scope.todays.has(unit.parent_code ?? ""));
  const allFormer = named(
    (unit) =>
      unit.valid_to !== null &&
      (inDistrict.size > 0 ? inDistrict.has(unit.parent_code ?? "") : within(index, unit.parent_code, scope)),
  );
  const allAliases = aliasesNamed(index, written.commune, (alias) => {
    if (alias.level !== "commune") return false;
    return inDistrict.size > 0 ? inDistrict.has(alias.parent_code ?? "") : within(index, alias.parent_code, scope);
  });

  const sameMarks = sameMarksFirst(written.commune, [...allTodays, ...allFormer, ...allAliases]);
  const [todays, former, aliases] = [
    allTodays.filter(sameMarks),
    allFormer.filter(sameMarks),
    allAliases.filter(sameMarks),
  ];

  const isDistrictKind = DISTRICT_KINDS.has(splitOfficial(written.commune)?.kind ?? "");
  if (!isDistrictKind) {
    if (inDistrict.size === 0) for (const unit of todays) add(unit, "current", null);
    for (const unit of former)
      for (const { unit: commune } of index.successors(unit.code)) add(commune, "former", labelOf(index, unit));
    for (const alias of aliases) add(index.unit(alias.unit_code), "former", aliasLabel(index, alias));
    for (const unit of todays) add(unit, "current", null);
  }
  if (matches.size === 0) {
    for (const district of districtsNamed(index, written.commune, scope)) {
      for (const { unit: commune } of index.successors(district.code)) add(commune, "former", labelOf(index, district));
    }
  }
  if (matches.size === 0 && inDistrict.size > 0) return resolveAddress(index, written.commune, written.province);
  return [...matches.values()];
}
