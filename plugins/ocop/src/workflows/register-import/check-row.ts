import { type CheckedFacts, checkCertificate, type Refusal } from "../../modules/certification/rules/application";
import { isCertified, type ListColumns, type ListRow } from "../../modules/register-import/rules/list-row";
import { RowMarks } from "../../modules/register-import/rules/row-marks";
import type { RegisterColumn } from "../../shared/register-import-vocabulary";
import { TWO_TIERS_SINCE } from "../../shared/territory";
import { type Area, isInArea } from "../../shared/area";
import { addDays } from "../../shared/clock";
import { dayWords } from "../../shared/day-words";
import { issuerOf, type UnitAnswers } from "./issuer";
import type { MatchedPlace } from "./match-places";

/** Stands for a number that is made when the certificate is; no list's spelling begins like it. */
const TO_BE_MADE = "\u0000";
/** From 90 points on four stars of a province are "tiềm năng 5 sao" (148/QĐ-TTg). */
const POTENTIAL_FROM = 90;

const COLUMN_OF: Readonly<Record<Refusal["field"], RegisterColumn>> = {
  number: "certificate_number",
  stars: "stars",
  potential_five: "stars",
  score: "score",
  decision_number: "decision_number",
  decision_date: "decision_date",
  issuer_level: "stars",
  issuer_unit_code: "issuer",
  issuer_name: "issuer",
  criteria_version: "issued_on",
  issued_on: "issued_on",
};

export interface CheckedRow {
  row: ListRow;
  place: MatchedPlace;
  said: RowMarks;
  /** Null for a product without a certificate, and where the facts cannot be. An empty number is made later. */
  facts: CheckedFacts | null;
}

function checkPlace(row: ListRow, place: MatchedPlace, area: Area, units: UnitAnswers, said: RowMarks): void {
  const column = row.place.commune ? "commune" : row.place.district ? "district" : "commune";
  if (place.unknown !== null) return said.fault(place.unknown, "unit_unknown");
  if (place.asks !== null) return;
  const codes = [place.commune_code, place.district_code, place.former_unit_code, place.province_code];
  if (!codes.some((code) => isInArea(area, code))) return said.fault(column, "unit_outside");
  if (place.commune_code === null) said.note(column, "district_only");
  const day = row.issued_on ?? row.decision_date;
  if (day === null) return;
  if (row.place.district && day >= TWO_TIERS_SINCE) said.note("district", "district_ended");
  const commune = units.get(place.commune_code ?? "")?.unit;
  const named = row.place.commune && place.former_unit_code === null ? commune : undefined;
  if (named?.valid_from && day < named.valid_from)
    said.note("commune", "unit_began_later", {
      vi: dayWords(named.valid_from),
      en: named.valid_from,
    });
}

/** A number of a certificate that stands alone: "12" is that of hundreds of decisions. */
function numberOf({ certificate_number: number, decision_number }: ListRow): { number: string; made: boolean } {
  if (number === null) return { number: TO_BE_MADE, made: true };
  return /^\d{1,6}$/.test(number)
    ? { number: `${number}/${decision_number ?? ""}`, made: true }
    : { number, made: false };
}

/** The certificate that a row tells of, checked against the decisions on OCOP; every refusal is a fault of the row. */
function checkFacts(
  row: ListRow,
  place: MatchedPlace,
  units: UnitAnswers,
  said: RowMarks,
  today: string,
): CheckedFacts | null {
  const faulty = new Set(row.faults.map(({ column }) => column));
  const missing = (["stars", "decision_number", "issued_on"] as const).filter((column) => row[column] === null);
  const before = said.faults.length;
  for (const column of missing) said.fault(column, "missing");
  // A cell that could not be read is told of once.
  const told = said.faults.splice(before).filter(({ column }) => !faulty.has(column));
  said.faults.push(...told);
  const { stars, decision_number, issued_on, decision_date } = row;
  if (stars === null || decision_number === null || issued_on === null) return null;
  if (decision_date !== null && issued_on < decision_date) said.fault("issued_on", "before_decision");
  const issuer = issuerOf(row, place, units);
  if (issuer.name === "") {
    // Where the place is told first, whose committee signed follows from it.
    if (place.unknown === null && place.asks === null) said.fault("issuer", "missing");
    return null;
  }
  if (issuer.derived) said.note("issuer", "issuer_derived", { vi: issuer.name, en: issuer.name });
  const potential = stars === 4 && issuer.level === "province" && (row.score ?? 0) >= POTENTIAL_FROM;
  if (potential && !row.potential_five) said.note("stars", "potential_five");
  const { number, made } = numberOf(row);
  if (made) said.note("certificate_number", "number_made");
  const answer = checkCertificate(
    {
      number: number === TO_BE_MADE ? "-" : number,
      stars,
      potential_five: row.potential_five || potential,
      score: row.score,
      decision_number,
      decision_date,
      issuer_level: issuer.level,
      issuer_unit_code: issuer.unit_code,
      issuer_name: issuer.name,
      issued_on,
    },
    today,
  );
  if ("refusals" in answer) {
    for (const { field, vi, en } of answer.refusals) said.fault(COLUMN_OF[field], "rule", { vi, en });
    return null;
  }
  const { checked } = answer;
  // Lists write the first day without a certificate or, as decisions put it, the last day with one: both say the same end.
  const ends = [checked.expires_on, addDays(checked.expires_on, -1)];
  if (row.expires_on !== null && !ends.includes(row.expires_on)) {
    const end = dayWords(checked.expires_on);
    said.note("expires_on", "expires_differs", { vi: end, en: end });
  }
  return { ...checked, number: number === TO_BE_MADE ? "" : checked.number };
}

/** Checks what one row says by itself: its place in the area, its certificate by the rules. */
export function checkRow(
  row: ListRow,
  place: MatchedPlace,
  { columns, area, units, today }: { columns: ListColumns; area: Area; units: UnitAnswers; today: string },
): CheckedRow {
  const said = new RowMarks(columns, row.line);
  checkPlace(row, place, area, units, said);
  const facts = isCertified(row) ? checkFacts(row, place, units, said, today) : null;
  return { row, place, said, facts };
}
