import type { EntryAnswer, RoundAnswer, SheetSummary } from "../../contract/office-rating-answer";
import type { DecisionListFacts, MinutesFacts, PaperDossier, PaperOffice, PaperScore, PaperSeat } from "./facts";
import { GROUP_WORDS } from "../../shared/group-words";

const COUNCIL = "Hội đồng đánh giá, phân hạng sản phẩm OCOP";
const MINISTRY = "Bộ Nông nghiệp và Môi trường";
const CAPITAL = "Hà Nội";
/** Kinds of units that are left out where a place is named before a date: "Thanh Hóa, ngày …". */
const KIND = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /i;

type Named = Pick<RoundAnswer, "unit_name">;

/** `Ủy ban nhân dân tỉnh Thanh Hóa`, or the ministry for a round of the centre. */
function issuerOf({ unit_name }: Named): string {
  if (unit_name === null) return MINISTRY;
  return `Ủy ban nhân dân ${unit_name.charAt(0).toLowerCase()}${unit_name.slice(1)}`;
}

/** In whose name a council's papers are written. @param day YYYY-MM-DD; null leaves room to write it */
export function paperOffice(round: Named, day: string | null): PaperOffice {
  const place = round.unit_name?.replace(KIND, "") ?? CAPITAL;
  return { superior: issuerOf(round), body: COUNCIL, place, day };
}

/** An officer without a name is shown by the address of the log-in, which stands on no paper. */
function seatOf({ officer_name, post, seat }: RoundAnswer["council"][number]): PaperSeat {
  return { name: officer_name?.includes("@") === true ? null : officer_name, post, seat };
}

function scoreOf({ post, total, outlier, recusal, status }: SheetSummary): PaperScore {
  return { member: post, points: total, outlier, conflict: status === "recused" ? (recusal ?? "") : null };
}

function dossierOf({ entry, sheet, sheets }: EntryAnswer): PaperDossier {
  const { product_name, producer, commune, result } = entry;
  const stopped = sheet.conditions.filter(({ code }) => result?.stopped_by.includes(code));
  return {
    product: product_name,
    producer: producer.name,
    place: commune ?? "",
    scores: sheets.map(scoreOf),
    mean: result?.mean ?? null,
    spread: result?.spread ?? null,
    stopped_by: stopped.map(({ vi }) => vi),
    result:
      result === null
        ? { rank: null, outcome: "decline", stars: null, potential_five: false, reason: "stopped" }
        : { rank: result.rank, ...result.outcome },
  };
}

/** What the minutes of a round's session say. */
export function minutesFacts(round: RoundAnswer, entries: readonly EntryAnswer[]): MinutesFacts {
  const { minutes } = round;
  return {
    office: paperOffice(round, minutes?.held_on ?? null),
    number: null,
    round: round.name,
    decision: round.decision,
    met_on: minutes?.held_on ?? null,
    met_at: minutes?.place ?? null,
    council: round.council.map(seatOf),
    text: minutes === null || minutes.text === "" ? null : minutes.text,
    dossiers: entries.map(dossierOf),
  };
}

/**
 * What the annex of a round's decision says; before the decision, what it would recognise.
 * @param starsBefore stars of the certificates that the new ones replace, by the id of the new one
 */
export function decisionListFacts(round: RoundAnswer, starsBefore: ReadonlyMap<string, number>): DecisionListFacts {
  const recognised = round.entries.filter(({ result }) => result?.outcome.outcome === "recognise");
  return {
    decision_number: round.decision_number,
    decided_on: round.decision_date,
    issuer: issuerOf(round),
    office: round.office.name,
    products: recognised.map(({ product_name, producer, commune, group, result, certificate }) => ({
      product: product_name,
      producer: producer.name,
      place: commune ?? "",
      group: GROUP_WORDS[group],
      points: result?.mean ?? 0,
      stars: result?.outcome.stars ?? 0,
      potential_five: result?.outcome.potential_five ?? false,
      stars_before: certificate === null ? null : (starsBefore.get(certificate.id) ?? null),
      certificate_number: certificate?.number ?? null,
    })),
  };
}
