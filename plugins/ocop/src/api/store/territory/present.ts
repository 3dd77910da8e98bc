import type {
  ResolveAnswer,
  UnitAnswerBody,
  UnitDetailAnswer,
  UnitNeighbour,
  UnitRef,
} from "../../../contract/territory";
import type { Language } from "../../../contract/errors";
import { type AddressMatch, fullName, type TerritoryUnit, type UnitAnswer } from "../../../shared/territory";

function refOf(unit: TerritoryUnit): UnitRef {
  const { code, name, kind, level, slug, parent_code, valid_from, valid_to } = unit;
  return { code, name, full_name: fullName(unit), kind, level, slug, parent_code, valid_from, valid_to };
}

function neighbours(list: UnitAnswer["successors"]): UnitNeighbour[] {
  return list.map(({ unit, kind, share }) => ({ ...refOf(unit), succession: kind, share }));
}

/** A unit as lists carry it. */
export function unitBody({ unit, parents, province, successors }: UnitAnswer): UnitAnswerBody {
  return {
    ...refOf(unit),
    decree: unit.decree,
    lat: unit.lat,
    lng: unit.lng,
    earlier: (unit.earlier ?? []).map((form) => ({ ...form, full_name: fullName(form) })),
    province_code: province?.code ?? null,
    within: parents.map(fullName),
    successors: neighbours(successors),
  };
}

/** A unit's page: an ended province or commune says where its page moved; a historical district keeps its own. */
export function unitDetail(answer: UnitAnswer): UnitDetailAnswer {
  const ended = answer.unit.valid_to !== null && answer.unit.level !== "district";
  return {
    unit: unitBody(answer),
    parents: answer.parents.map(refOf),
    province: answer.province ? refOf(answer.province) : null,
    successors: neighbours(answer.successors),
    predecessors: neighbours(answer.predecessors),
    moved_to: ended ? (answer.successors[0]?.unit.slug ?? null) : null,
  };
}

/** A match with a note in the reader's language on the old name it was found by. */
export function matchBody(match: AddressMatch, language: Language): ResolveAnswer["matches"][number] {
  const label = match.former_label;
  const note =
    label === null ? null : language === "vi" ? `Trước ngày 01/07/2025: ${label}` : `Before 1 July 2025: ${label}`;
  return { commune: refOf(match.commune), province: refOf(match.province), via: match.via, note };
}
