import type { SheetAnswer } from "../../contract/score-sheet";
import type { CouncilSheetAnswer, EntryAnswer, RoundAnswer } from "../../contract/office-rating-answer";
import { GROUP_WORDS } from "../../shared/group-words";
import type { ScoreSheetFacts } from "./facts";
import { paperOffice } from "./from-round";

type Part = SheetAnswer["parts"][number];

function partOf({ code, vi, max, points, lines }: Part, filled: boolean): ScoreSheetFacts["parts"][number] {
  return {
    code,
    name: vi,
    max,
    points: filled ? points : null,
    lines: lines.map((line) => ({
      code: line.code,
      name: line.vi,
      max: line.max,
      options: line.options.map((option) => ({ points: option.points, text: option.vi })),
      points: filled ? line.points : null,
      reason: filled ? line.reason : null,
    })),
  };
}

/** The rank of a member's own total; null where a condition is met. */
function rankOf({ sheet, total, stopped_by }: CouncilSheetAnswer): number | null {
  if (stopped_by.length > 0) return null;
  return sheet.ranks.find(({ from }) => total >= from)?.rank ?? null;
}

/** What a score sheet says: a member's as it is filled in, or a blank one of the dossier. @param council null for a blank one */
export function scoreSheetFacts(
  round: Pick<RoundAnswer, "name" | "unit_name" | "session_on">,
  { entry, sheet: blank }: Pick<EntryAnswer, "entry" | "sheet">,
  council: CouncilSheetAnswer | null,
): ScoreSheetFacts {
  const sheet = council?.sheet ?? blank;
  const filled = council !== null;
  return {
    office: paperOffice(round, filled ? round.session_on : null),
    round: round.name,
    product: entry.product_name,
    producer: entry.producer.name,
    place: entry.commune ?? "",
    group: GROUP_WORDS[entry.group],
    decision: sheet.decision,
    product_set: sheet.product_set_name,
    member: council?.seat.post ?? null,
    parts: sheet.parts.map((part) => partOf(part, filled)),
    conditions: sheet.conditions.map(({ vi, met }) => ({ name: vi, met: filled && met })),
    total: council?.total ?? null,
    rank: council === null ? null : rankOf(council),
    comment: council?.comment ?? null,
  };
}
