import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { removeMade } from "../support/demo-rows";
import { bookMany } from "../support/ledger";
import { operatorJson } from "../support/parts";
import { adjust, paidProducer } from "../support/payouts";
import { median } from "./median";
import type { Row } from "./table";

const ENTRIES = 10_000;
const RUNS = 15;
const WARM_UP = 3;
const LIMIT_MS = 300;

interface Answer {
  statement: { closing: number; entries: unknown[] };
}

/** The whole statement of a producer with ten thousand entries this month, as the operator reads it. */
export async function statementSpeed(): Promise<Row> {
  const producer = await paidProducer("Hộ kinh doanh Đo tốc độ");
  await bookMany(producer.id, ENTRIES);
  const path = `/admin/ocop/statements?producer_id=${producer.id}&month=${todayInHoChiMinh().slice(0, 7)}`;
  const times: number[] = [];
  let closing = 0;
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const start = performance.now();
    const { statement } = await operatorJson<Answer>(path);
    if (run >= 0) times.push(performance.now() - start);
    if (statement.entries.length !== ENTRIES) throw new Error(`The statement has ${statement.entries.length} entries.`);
    closing = statement.closing;
  }
  await adjust(producer.id, -closing, "Đo tốc độ");
  await removeMade();
  return {
    what: `statement of ${ENTRIES.toLocaleString("en")} entries, p50`,
    value: median(times),
    unit: "ms",
    against: "limit",
    reference: LIMIT_MS,
    more: false,
  };
}
