import type {
  RegisterAct,
  RegisterImportCounts,
  RegisterImportRow,
  RegisterQuestion,
} from "../../contract/register-import";
import type { CheckedFacts } from "../../modules/certification/rules/application";
import { mayFollow } from "../../modules/certification/rules/status";
import type { ListRow } from "../../modules/register-import/rules/list-row";
import { dayWords } from "../../shared/day-words";
import { foldWords } from "../../shared/text";
import type { CheckedRow } from "./check-row";
import type { HeldCertificate, Known, KnownProduct } from "./known";
import { ListProducers } from "./list-producers";
import type { MatchedProducer, ProducerMatcher } from "./match-producers";

/** A row as it would be written. New producers and products are known by keys, so that rows share them. */
export interface PendingRow {
  line: number;
  row: ListRow;
  place: CheckedRow["place"];
  producer: { id: string } | { key: string };
  product: { rated_product_id: string; short_id: string } | { key: string };
  facts: CheckedFacts | null;
}

export interface Plan {
  rows: RegisterImportRow[];
  questions: RegisterQuestion[];
  counts: RegisterImportCounts;
  pending: PendingRow[];
}

interface Told extends HeldCertificate {
  /** Line of the list; null for what the register holds already. */
  line: number | null;
}

const sameDecision = (one: HeldCertificate, facts: CheckedFacts): boolean =>
  one.issued_on === facts.issued_on && foldWords(one.decision_number) === foldWords(facts.decision_number);

/** Whether two certificates would speak for one product on one day. */
export const overlap = (
  one: Pick<HeldCertificate, "status" | "issued_on" | "expires_on">,
  facts: Pick<CheckedFacts, "issued_on" | "expires_on">,
): boolean =>
  mayFollow(one.status, "superseded") && one.issued_on < facts.expires_on && facts.issued_on < one.expires_on;

function toldDetail({ number, line, issued_on }: Told): { vi: string; en: string } {
  const day = dayWords(issued_on);
  return line === null
    ? { vi: `${number}, cấp ngày ${day}`, en: `${number}, issued ${issued_on}` }
    : { vi: `dòng ${line}, cấp ngày ${day}`, en: `row ${line}, issued ${issued_on}` };
}

/** Compares rows with the register and with the rows above them. */
class Comparison {
  private readonly products: Map<string, KnownProduct>;
  private readonly told = new Map<string, Told[]>();
  private readonly seen = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  constructor(private readonly known: Known) {
    this.products = new Map(known.products.map((one) => [`${one.producer_id}|${foldWords(one.title)}`, one]));
  }

  /** What a row would do; what forbids it is a fault of the row. */
  act(
    { row, said, facts }: CheckedRow,
    producer: MatchedProducer,
  ): { act: RegisterAct; key: string; known: KnownProduct | undefined } {
    const key = `${producer.act === "known" ? producer.id : producer.key}|${foldWords(row.product)}`;
    const known = this.products.get(key);
    const first = this.seen.get(key);
    this.seen.set(key, first ?? row.line);
    if (facts === null) {
      if (first !== undefined && said.faults.length === 0 && row.faults.length === 0)
        said.fault("product", "twice", { vi: `dòng ${first}`, en: `row ${first}` });
      return { act: known === undefined ? "product" : "same", key, known };
    }
    const held: Told[] = [
      ...(known?.certificates ?? []).map((one) => ({ ...one, line: null })),
      ...(this.told.get(key) ?? []),
    ];
    const same = held.find((one) => sameDecision(one, facts));
    if (same?.line === null) return { act: "same", key, known };
    if (same) said.fault("product", "twice", toldDetail(same));
    else {
      const rival = held.find((one) => overlap(one, facts));
      if (rival) said.fault("issued_on", "in_force", toldDetail(rival));
    }
    this.checkNumber(row.line, facts.number, said);
    const { number, decision_number, issued_on, expires_on } = facts;
    const told: Told = { number, decision_number, issued_on, expires_on, status: "active", line: row.line };
    this.told.set(key, [...(this.told.get(key) ?? []), told]);
    return { act: known === undefined && first === undefined ? "product" : "certificate", key, known };
  }

  private checkNumber(line: number, number: string, said: CheckedRow["said"]): void {
    if (number === "") return;
    const capitals = number.toUpperCase();
    const above = this.numbers.get(capitals);
    if (this.known.numbers.has(capitals)) said.fault("certificate_number", "number_taken", { vi: number, en: number });
    else if (above !== undefined)
      said.fault("certificate_number", "number_taken", {
        vi: `${number}, dòng ${above}`,
        en: `${number}, row ${above}`,
      });
    else this.numbers.set(capitals, line);
  }
}

function rowOf(
  checked: CheckedRow,
  producer: MatchedProducer,
  act: RegisterAct,
  label: string | null,
): RegisterImportRow {
  const { row, place, said, facts } = checked;
  const asks = [...(place.asks === null ? [] : [place.asks]), ...(producer.act === "asked" ? [producer.key] : [])];
  return {
    line: row.line,
    product: row.product,
    producer: producer.act === "known" ? producer.name : row.producer,
    producer_act: producer.act,
    place: label,
    stars: row.stars,
    potential_five: facts?.potential_five ?? row.potential_five,
    decision_number: row.decision_number,
    issued_on: row.issued_on,
    expires_on: facts?.expires_on ?? null,
    act,
    faults: [...row.faults, ...said.faults],
    notes: [...row.notes, ...said.notes],
    asks,
  };
}

const weight = ({ faults, asks, notes }: RegisterImportRow): number =>
  faults.length > 0 ? 0 : asks.length > 0 ? 1 : notes.length > 0 ? 2 : 3;

function countsOf(rows: readonly RegisterImportRow[], pending: readonly PendingRow[]): RegisterImportCounts {
  const keys = (many: readonly (object | { key: string })[]) =>
    new Set(many.flatMap((one) => ("key" in one ? one.key : []))).size;
  return {
    rows: rows.length,
    producers: keys(pending.map(({ producer }) => producer)),
    products: keys(pending.map(({ product }) => product)),
    certificates: pending.filter(({ facts }) => facts !== null).length,
    same: rows.filter(({ act, faults }) => act === "same" && faults.length === 0).length,
    faulty: rows.filter(({ faults }) => faults.length > 0).length,
    asking: rows.filter(({ faults, asks }) => faults.length === 0 && asks.length > 0).length,
  };
}

/**
 * What a list would do to the register: each row's act with its faults, and what would be written of rows without any.
 * @param labelOf today's commune or the district of a place, in words
 */
export function planList(
  checked: readonly CheckedRow[],
  known: Known,
  matcher: ProducerMatcher,
  labelOf: (place: Pick<CheckedRow["place"], "commune_code" | "district_code">) => string | null,
): Omit<Plan, "questions"> & { producerQuestions: RegisterQuestion[] } {
  const comparison = new Comparison(known);
  const list = new ListProducers(checked);
  const pending: PendingRow[] = [];
  const rows = checked.map((one) => {
    const who = list.of(one.row, one.place);
    if (who.unclear.length > 0) {
      const units = who.unclear.map((code) => labelOf({ commune_code: code, district_code: null }) ?? code).join("; ");
      one.said.fault("producer", "producer_unclear", { vi: units, en: units });
    }
    const producer =
      who.unclear.length > 0 ? ({ act: "new", key: who.key } as const) : matcher.match(one.row, one.place, who);
    const { act, key, known: product } = comparison.act(one, producer);
    const planned = rowOf(one, producer, act, labelOf(one.place));
    if (act !== "same" && planned.faults.length === 0 && planned.asks.length === 0)
      pending.push({
        line: one.row.line,
        row: one.row,
        place: one.place,
        producer: producer.act === "known" ? { id: producer.id } : { key: producer.key },
        product:
          product === undefined ? { key } : { rated_product_id: product.rated_product_id, short_id: product.short_id },
        facts: one.facts,
      });
    return planned;
  });
  return {
    rows: rows.toSorted((a, b) => weight(a) - weight(b) || a.line - b.line),
    counts: countsOf(rows, pending),
    pending,
    producerQuestions: matcher.questions(),
  };
}
