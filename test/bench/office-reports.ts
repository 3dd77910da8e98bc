import { onDatabase } from "../support/audit";
import { askOffice, officer, removeOfficer, type TestOfficer } from "../support/officers";
import { removeReportData, writeReportData } from "../support/report-data";
import type { Row } from "./table";

const SIZE = { certificates: 20_000, orders: 100_000 };
const RUNS = 40;
const WARM_UP = 5;
const LIMIT_MS = 300;

/** What an officer reads, by name. */
const REPORTS: readonly (readonly [string, string])[] = [
  ["totals", "totals"],
  ["totals by former district on a past day", "totals?units=district&as_of=2024-06-30"],
  ["nine years", "over-time"],
  ["twelve quarters", "over-time?step=quarter"],
  ["published beside computed", "published"],
  ["plan and result", "plan"],
  ["sales of a year", "sales"],
  ["the yearly report", "yearly"],
];

/** The time that 95 of 100 askings stay below, in milliseconds. */
function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

async function speed(who: TestOfficer, [what, path]: readonly [string, string], whose: string): Promise<Row> {
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const start = performance.now();
    const { status } = await askOffice(who, `reports/${path}`);
    if (run >= 0) times.push(performance.now() - start);
    if (status !== 200) throw new Error(`The report ${path} answered ${status}.`);
  }
  const what_of = `report, ${what}, ${whose}, 20,000 certificates and 100,000 orders, p95`;
  return { what: what_of, value: p95(times), unit: "ms", against: "limit", reference: LIMIT_MS, more: false };
}

/** The offices' reports, of the whole country and of a province, as officers ask for them. */
export async function reportSpeed(): Promise<Row[]> {
  const officers = [
    ["the country", await officer("reader", null)],
    ["Thanh Hóa", await officer("reader", "38")],
  ] as const;
  await onDatabase(async (client) => writeReportData(client, SIZE));
  try {
    const rows: Row[] = [];
    for (const [whose, who] of officers) for (const report of REPORTS) rows.push(await speed(who, report, whose));
    return rows;
  } finally {
    await onDatabase(removeReportData);
    for (const [, who] of officers) await removeOfficer(who);
  }
}
